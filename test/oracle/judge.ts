import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { SummaryJson } from "../../src/findings/summaryJson.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import type { Result } from "../../src/workbook/port.ts";
import { cellAddress } from "../../src/workbook/cellAddress.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { differences } from "./differences.ts";
import { recalculate } from "./libreOffice.ts";

/** An analysis to judge, with a name that leads back to it. */
export interface Candidate {
  readonly name: string;
  readonly setup: Setup;
  readonly answers: AnswerFile;
}

/**
 * Makes every candidate's workbook as the command line would, lets LibreOffice calculate all of them from scratch in one
 * call, and compares what the formulas say with what the core computes: in the written values, and after calculation.
 * Returns one line per difference; none means that the sheet and the core agree.
 */
export async function judge(candidates: readonly Candidate[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "oracle-"));
  try {
    const made = await Promise.all(candidates.map((one, index) => make(one, join(folder, `${index}.xlsx`))));
    const files = made.map((one) => one.file);
    const calculated = await recalculate(files, join(folder, "calculated"));
    const found = await Promise.all(
      made.map(async ({ name, file, expected }, index) => [
        ...(await compare(`${name}, as written`, expected, file)),
        ...(await compare(`${name}, calculated`, expected, calculated[index] ?? "")),
        ...(await errorValues(`${name}, calculated`, calculated[index] ?? "")),
      ]),
    );
    return found.flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function make({ name, setup, answers }: Candidate, file: string) {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(`${name}: ${JSON.stringify(created.problems[0])}`);
  const blank = taken(await xlsxBooks.create(created.analysis, { formatVersion: 1, workbookId: name, created: "2026-01-01T00:00:00Z" }));
  const entered = enterAnswers(created.analysis, answers, { replace: false });
  const filled = taken(await taken(await xlsxBooks.open(blank)).withAnalysis(entered.analysis));
  await writeFile(file, filled);
  return { name, file, expected: toSummaryJson(entered.analysis, summarise(entered.analysis), []) };
}

/** Both ways of reading: from the answers, and from formula cells alone. */
async function compare(name: string, expected: SummaryJson, file: string): Promise<readonly string[]> {
  const bytes = new Uint8Array(await readFile(file));
  const { analysis, problems } = taken(await xlsxBooks.open(bytes));
  const live = taken(await xlsxBooks.liveSummary(bytes));
  return [
    ...differences(expected, toSummaryJson(analysis, summarise(analysis), problems)).map((one) => `${name}, from the answers: ${one}`),
    ...differences(expected, live).map((one) => `${name}, from the formulas: ${one}`),
  ];
}

/** Cells that show an error, in any sheet. */
async function errorValues(name: string, file: string): Promise<readonly string[]> {
  const { sheets } = taken(readXlsx(new Uint8Array(await readFile(file))));
  return sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].filter(([, cell]) => cell.kind === "error").map(([column, cell]) => `${name}: ${sheet.name}!${cellAddress(row, column)} shows ${String(cell.value)}`),
    ),
  );
}

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
