import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strToU8 } from "fflate";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { SummaryJson } from "../../src/findings/summaryJson.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { cellAddress } from "../../src/workbook/cellAddress.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import type { Result } from "../../src/workbook/port.ts";
import { readAnalysis } from "../../src/workbook/read/readAnalysis.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { packed, partText, unpacked } from "../xlsx/support/unpacked.ts";
import { differences } from "./differences.ts";
import { recalculate } from "./libreOffice.ts";

const WORKBOOK = "xl/workbook.xml";

/** An analysis to judge, with a name that leads back to it. */
export interface Candidate {
  readonly name: string;
  readonly setup: Setup;
  readonly answers: AnswerFile;
}

/**
 * Makes every candidate's workbook as the command line would, lets LibreOffice calculate all of them from scratch in one
 * call, and compares what the formulas say with what the core computes: in the written values, and after calculation.
 * Returns one line per difference; none means that the sheet and the core agree. `tell` hears how far it is.
 */
export async function judge(candidates: readonly Candidate[], tell: (step: string) => void = () => undefined): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "oracle-"));
  try {
    const made = await makeAll(candidates, folder);
    tell("made");
    const calculated = await recalculate(await withoutTitles(made.map((one) => one.file), folder), join(folder, "calculated"));
    tell("calculated");
    const found: string[] = [];
    for (const [index, { name, file, expected }] of made.entries()) {
      const [written, after] = [await contentOf(file), await contentOf(calculated[index] ?? "")];
      found.push(...compare(`${name}, as written`, expected, written));
      found.push(...compare(`${name}, calculated`, expected, after));
      found.push(...cellDifferences(written, after).map((one) => `${name}: ${one}`));
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The files without the rows and columns that print repeats: they have no say in what a cell comes to, and half of the time
 * that LibreOffice takes over a file goes to them.
 */
async function withoutTitles(files: readonly string[], folder: string): Promise<readonly string[]> {
  const bare = join(folder, "bare");
  await mkdir(bare);
  return Promise.all(
    files.map(async (file) => {
      const parts = unpacked(new Uint8Array(await readFile(file)));
      const workbook = partText(parts, WORKBOOK).replaceAll(/<definedName name="_xlnm\.Print_Titles".*?<\/definedName>/g, "");
      const path = join(bare, basename(file));
      await writeFile(path, packed(new Map([...parts, [WORKBOOK, strToU8(workbook)]])));
      return path;
    }),
  );
}

interface Made {
  readonly name: string;
  readonly file: string;
  readonly expected: SummaryJson;
}

async function makeAll(candidates: readonly Candidate[], folder: string): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [index, one] of candidates.entries()) made.push(await make(one, join(folder, `${index}.xlsx`)));
  return made;
}

async function make({ name, setup, answers }: Candidate, file: string): Promise<Made> {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(`${name}: ${JSON.stringify(created.problems[0])}`);
  const blank = taken(await xlsxBooks.create(created.analysis, { formatVersion: 1, workbookId: name, created: "2026-01-01T00:00:00Z" }));
  const entered = enterAnswers(created.analysis, answers, { replace: false });
  const filled = taken(await taken(await xlsxBooks.open(blank)).withAnalysis(entered.analysis));
  await writeFile(file, filled);
  return { name, file, expected: toSummaryJson(entered.analysis, summarise(entered.analysis), []) };
}

/** Both ways of reading, from the answers and from formula cells alone, and any cell that shows an error. */
function compare(name: string, expected: SummaryJson, content: WorkbookContent): readonly string[] {
  const { analysis, problems } = taken(readAnalysis(content));
  return [
    ...differences(expected, toSummaryJson(analysis, summarise(analysis), problems)).map((one) => `${name}, from the answers: ${one}`),
    ...differences(expected, taken(readLiveSummary(content))).map((one) => `${name}, from the formulas: ${one}`),
    ...errorValues(content).map((one) => `${name}: ${one}`),
  ];
}

async function contentOf(file: string): Promise<WorkbookContent> {
  return taken(readXlsx(new Uint8Array(await readFile(file))));
}

/** Every formula cell of every sheet, also those that the summary does not read: sentences, progress, labels. */
function cellDifferences(written: WorkbookContent, calculated: WorkbookContent): readonly string[] {
  return written.sheets.flatMap((sheet) => {
    const after = calculated.sheets.find((one) => one.name === sheet.name);
    return [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula, value }]) =>
        formula === null ? [] : differences(value ?? "", after?.rows.get(row)?.get(column)?.value ?? "", `${sheet.name}!${cellAddress(row, column)}`),
      ),
    );
  });
}

/** Cells that show an error, in any sheet. */
function errorValues({ sheets }: WorkbookContent): readonly string[] {
  return sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].filter(([, cell]) => cell.kind === "error").map(([column, cell]) => `${sheet.name}!${cellAddress(row, column)} shows ${String(cell.value)}`),
    ),
  );
}

function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
