import type { Problem } from "../review/problem.ts";
import { COMMAND_LINE_TEXTS, DONE_TEXTS } from "../text/danish/commandLine.ts";
import { replaceFile } from "./files.ts";
import { refused, type Outcome } from "./outcome.ts";

/** Why a file cannot be the workbook that a command writes, or null. It keeps a slip from overwriting answers.json. */
export function outputRefusal(file: string | undefined): string | null {
  return file === undefined || /\.xlsx$/i.test(file) ? null : COMMAND_LINE_TEXTS.notXlsx(file);
}

/** The same for a Word document. */
export function documentRefusal(file: string | undefined): string | null {
  return file === undefined || /\.docx$/i.test(file) ? null : COMMAND_LINE_TEXTS.notDocx(file);
}

/** Writes the file a command has made. `facts` go into the JSON, `words` before the line that says where it is. */
export async function written(
  file: string,
  bytes: Uint8Array,
  problems: readonly Problem[],
  facts: Readonly<Record<string, unknown>> = {},
  words: readonly string[] = [],
): Promise<Outcome> {
  const put = await replaceFile(file, bytes);
  if (!put.ok) return refused(put.problem);
  const json = { file, ...facts, problems };
  return { done: true, json, words: [...words, DONE_TEXTS.written(file)] };
}
