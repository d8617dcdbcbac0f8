import { COMMAND_LINE_TEXTS } from "../text/danish/commandLine.ts";

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Why the text after --now is no moment, or null. */
export function momentRefusal(text: string | undefined): string | null {
  if (text === undefined) return null;
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? null : COMMAND_LINE_TEXTS.notAMoment(text);
}

/** ISO with zone. Without a time zone UTC is meant: the machine's own would make two machines' files differ. */
export function momentOf(text: string): string {
  const isLocal = text.includes("T") && !/(Z|[+-]\d{2}:\d{2})$/.test(text);
  return new Date(isLocal ? `${text}Z` : text).toISOString();
}
