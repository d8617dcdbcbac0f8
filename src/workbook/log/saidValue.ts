import { versionsIn } from "../../review/versions.ts";
import { LOG_TEXTS } from "../../text/danish/log.ts";
import { legalText } from "../legalText.ts";
import type { CellValue } from "../sheetPlan.ts";

/**
 * A cell's value as the log has it. An answer and an id stand as they are, a number as it is; any other text may tell of a case, and
 * stands with its length and its print alone.
 * @param words those that are ours (log/ourWords.ts).
 */
export async function saidValue(value: CellValue, words: ReadonlySet<string>, print: (text: string) => Promise<string>): Promise<string> {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = legalText(value);
  const versions = versionsIn(text);
  // Several ids in one cell stand on a line each.
  if (versions.every((one) => one.split("\n").every((line) => words.has(line)))) return versions.map((one) => one.replaceAll("\n", ", ")).join(LOG_TEXTS.or);
  return LOG_TEXTS.text(text.length, await print(text));
}
