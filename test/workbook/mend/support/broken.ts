import { repairWorkbook, type Repaired } from "../../../../src/actions/repairWorkbook.ts";
import { summarise } from "../../../../src/findings/summarise.ts";
import { toSummaryJson } from "../../../../src/findings/toSummaryJson.ts";
import type { Analysis } from "../../../../src/review/analysis.ts";
import type { Problem } from "../../../../src/review/problem.ts";
import { checkWorkbook } from "../../../../src/workbook/checkWorkbook.ts";
import type { WorkbookContent } from "../../../../src/workbook/content.ts";
import { readLiveSummary } from "../../../../src/workbook/read/readLiveSummary.ts";
import { MENDING_TEXTS } from "../../../../src/text/danish/mending.ts";
import { rowOf } from "../../support/handle.ts";
import { analysisOf, bookOf, inOneOrder, read, THREE_CASES } from "../../support/makers.ts";
import { memoryPort } from "./restored.ts";

/** Three cases with answers, a remark, an observation and an accepted finding, so that something can be lost. */
export const WHOLE: Analysis = analysisOf(THREE_CASES, {
  answers: [
    { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2", note: "Lægen er ikke spurgt.", reference: "akt 12" },
    { instrument: "legal", subject: "SAG-02", item: "R.oplysning", code: "0" },
    { instrument: "legal", subject: "SAG-03", item: "S.klagevejledning", code: "J", good: "Klar vejledning." },
    { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "3" },
  ],
  observations: [{ id: "I1", source: "material", criterion: "A.fag.viden", direction: "-", text: "Ingen plan." }],
  findings: [{ id: "F1", kind: "challenge", criterion: "A.fag.viden", text: "Viden deles ikke.", evidence: ["I1"], order: 1 }],
});
export const BOOK: WorkbookContent = bookOf(WHOLE);

export type Place = readonly [code: string, sheet?: string | undefined, cell?: string];

export function checked(content: WorkbookContent): readonly Problem[] {
  const found = checkWorkbook(content);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

const OLD: ReadonlySet<string> = new Set(checked(BOOK).map((one) => JSON.stringify(one)));

/** What check says beside what it says of the whole workbook, in which answers are missing. */
export function news(content: WorkbookContent): readonly Problem[] {
  return checked(content).filter((one) => !OLD.has(JSON.stringify(one)));
}

export function placesOf(problems: readonly Problem[]): readonly Place[] {
  return problems.map(({ code, sheet, cell }) => (cell === undefined ? (sheet === undefined ? [code] : [code, sheet]) : [code, sheet, cell]));
}

export async function repaired(content: WorkbookContent): Promise<Repaired<WorkbookContent>> {
  const result = await repairWorkbook(memoryPort, content);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/**
 * Check finds just these, with their cells, and says that repair mends them; repair does, keeps every answer, leaves nothing
 * to do and, run again, does nothing; and the formulas show what the answers add up to. Returns what is said of them.
 */
export async function expectMended(broken: WorkbookContent, places: readonly Place[], analysis: Analysis = WHOLE): Promise<readonly string[]> {
  const found = news(broken).filter((one) => one.message.endsWith(MENDING_TEXTS.repairs));
  expect(placesOf(found)).toEqual(places);
  const { book, mended, left } = await repaired(broken);
  expect(placesOf(mended)).toEqual(places);
  expect(left).toEqual([]);
  expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder(analysis));
  expectLiveAsComputed(book);
  expect((await repaired(book)).book).toBe(book);
  return mended.map((one) => one.message);
}

/** Check finds just this and says what to do; repair says it too and changes nothing. */
export async function expectLeftAlone(broken: WorkbookContent, places: readonly Place[]): Promise<readonly string[]> {
  expect(placesOf(news(broken).filter((one) => one.code !== "not-begun" && one.code !== "unanswered"))).toEqual(places);
  const { book, mended, left } = await repaired(broken);
  expect(mended).toEqual([]);
  expect(book).toBe(broken);
  expect(placesOf(left)).toEqual(places);
  return left.map((one) => one.message);
}

/** It is no damage at all. */
export async function expectNothing(handled: WorkbookContent): Promise<void> {
  await expectLeftAlone(handled, []);
}

export function expectLiveAsComputed(book: WorkbookContent): void {
  const live = readLiveSummary(book);
  const { analysis } = read(book);
  expect(live).toEqual({ ok: true, value: toSummaryJson(analysis, summarise(analysis), []) });
}

/** Where the cell of a row stands in the whole workbook. */
export function at(table: string, key: readonly string[], header: string): readonly [sheet: string, cell: string] {
  const { sheet, cell } = rowOf(BOOK, table, ...key).place(header);
  return [sheet, cell];
}
