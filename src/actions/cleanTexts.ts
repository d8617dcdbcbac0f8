import type { Problem } from "../review/problem.ts";
import { GENERAL_INPUT_TEXTS } from "../text/danish/inputs.ts";

/** The most that a cell holds (Microsoft: Excel specifications and limits). Longer texts are refused, never cut. */
export const TEXT_LONGEST = 32_767;

/** Control characters (of CRLF the CR), half of a surrogate pair and the two non-characters: no file format of ours can hold them. */
const CANNOT_STAND = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A value as it came in, with every text in it made fit for a cell. */
export interface Cleaned<Value> {
  readonly value: Value;
  /** Texts from which characters were taken. */
  readonly removed: readonly Problem[];
  /** Texts that are too long for a cell; they stand unchanged in `value`. */
  readonly tooLong: readonly Problem[];
}

/**
 * Makes the texts of a JSON value fit for cells: CRLF becomes LF, control characters other than LF and tab are taken out.
 * Ids are left as they are: one that cannot stand is refused where it is read, since a silent change would make it another.
 * @param path where the value stands in its file; problems are named from there.
 */
export function cleanTexts<Value>(value: Value, path: string): Cleaned<Value> {
  const removed: Problem[] = [];
  const tooLong: Problem[] = [];
  const clean = (found: unknown, at: string): unknown => {
    if (typeof found === "string") {
      const text = found.replace(CANNOT_STAND, "");
      if (text.length < found.replaceAll("\r\n", "\n").length) removed.push(removedProblem(at));
      if (text.length > TEXT_LONGEST) tooLong.push(tooLongProblem(at, text.length));
      return text;
    }
    if (Array.isArray(found)) return found.map((one, index) => clean(one, `${at}[${index}]`));
    if (typeof found !== "object" || found === null) return found;
    const entries = Object.entries(found).map(([name, one]: [string, unknown]) => {
      return [name, name === "id" ? one : clean(one, at === "" ? name : `${at}.${name}`)];
    });
    return Object.fromEntries(entries) as unknown;
  };
  // The walk rebuilds the same shape and changes characters of texts only.
  return { value: clean(value, path) as Value, removed, tooLong };
}

function removedProblem(path: string): Problem {
  return { code: "control-characters-removed", path, message: GENERAL_INPUT_TEXTS.controlCharactersRemoved };
}

function tooLongProblem(path: string, length: number): Problem {
  return { code: "text-too-long", path, message: GENERAL_INPUT_TEXTS.textTooLong(length, TEXT_LONGEST) };
}
