import type { OpenAnalysis } from "../../src/actions/openAnalysis.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import type { Result } from "../../src/workbook/port.ts";
import { analysisOf } from "../workbook/support/makers.ts";

/** A workbook's file with what stands in it. */
export interface OpenedBook extends OpenAnalysis<Uint8Array> {
  readonly file: Uint8Array;
}

const SETUP: Setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", start: "2026-09-01", cases: [] };

/** A workbook with these respondents, that nobody has answered in. */
export async function openedBook(respondents: NonNullable<AnswerFile["respondents"]>, setup: Partial<Setup> = {}, workbookId = "fletning"): Promise<OpenedBook> {
  const analysis = analysisOf({ ...SETUP, ...setup }, { respondents });
  const file = takenBytes(await xlsxBooks.create(analysis, { formatVersion: 1, workbookId, created: "2026-09-01T08:00:00Z" }));
  const opened = await xlsxBooks.open(file);
  if (!opened.ok) throw new Error(opened.problem.message);
  return { ...opened.value, file };
}

export function takenBytes(made: Result<Uint8Array>): Uint8Array {
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}
