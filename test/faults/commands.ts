import { addSuggestions } from "../../src/actions/addSuggestions.ts";
import { drawAgain, drawCases } from "../../src/actions/drawCases.ts";
import { setAnswer, setRemark } from "../../src/actions/setAnswer.ts";
import { newFinding, setFinding } from "../../src/actions/setFinding.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { Setup } from "../../src/review/setup.ts";
import type { AnalysisEdit } from "../../src/actions/makeChange.ts";
import type { BookStore } from "../../src/taskpane/book/bookStore.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { shiftCells } from "../../src/workbench/edit/shiftCells.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { copyBook } from "../workbench/support/copyBook.ts";
import { analysisOf } from "../workbook/support/makers.ts";
import { openPane, type OpenPane } from "./openPane.ts";

/** Something that a user asks the add-in for. */
export interface Command {
  readonly name: string;
  /** The workbook before it, which the command changes. */
  begin(): Promise<Book>;
  /** Whether all of it was done. */
  run(pane: OpenPane): Promise<boolean>;
}

const CASES = Array.from({ length: 6 }, (_, index) => `SAG-0${String(index + 1)}`);

/** Six cases, of which four have the same serious defect, so that there is something to suggest. */
const SETUP: Setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  cases: CASES.map((id, index) => ({ id, benefit: index % 2 === 0 ? "V85" : "V97", decision: "afslag" })),
};

const ANALYSIS: Analysis = analysisOf(SETUP, {
  answers: CASES.flatMap((subject, index) => [
    { instrument: "legal", subject, item: "R.oplysning", code: index < 4 ? "2" : "0", note: `Bemærkning til ${subject}.` },
    { instrument: "legal", subject, item: "S.dokumentation", code: "J" },
  ]),
  observations: [{ id: "I1", source: "material", criterion: "A.fag.viden", direction: "-", text: "Ingen plan." }],
  findings: [{ id: "F1", kind: "challenge", criterion: "A.fag.viden", text: "Viden deles ikke.", evidence: ["I1"], order: 1 }],
});

const SEAL = { id: "W1", sheet: "_sagslup", row: 2, column: 2 };
const SMALL_PLAN: WorkbookPlan = { ...EVERY_FEATURE, seal: SEAL };

/** A sheet of the user's own, with a text, a formula and a table. */
export const FOREIGN_SHEET = "Sheet1";

let made: Promise<Book> | null = null;

/** Made once: every case begins with a copy. */
export function workbook(): Promise<Book> {
  return (made ??= make());
}

async function make(): Promise<Book> {
  const { host, port } = openPane(await foreignBook());
  const done = await port.carryOut(planWorkbook(ANALYSIS, { formatVersion: 1, workbookId: "prøve", created: "2026-09-01T08:00:00Z" }));
  if (!done.ok) throw new Error(done.problem.message);
  return host.book;
}

async function foreignBook(): Promise<Book> {
  const { host } = openPane();
  const context = new host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(FOREIGN_SHEET);
  sheet.getRange("A1:B3").values = [["Timer", "Antal"], ["Marts", 12], ["April", 7]];
  sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
  sheet.tables.add("A1:B3", true).name = "Timer";
  await context.sync();
  return host.book;
}

/** What has been broken is ours alone: a formula typed over, a name, a dropdown and a row of notes gone, protection taken off. */
async function brokenWorkbook(): Promise<Book> {
  const book = copyBook(await workbook());
  const cases = book.findTable("sag_sager")!;
  const computed = cases.table.columns.findIndex((one) => one.name === "Ufuldstændig");
  Object.assign(cases.sheet.cells.at(cases.table.area.top + 1, cases.table.area.left + computed), { value: "nej", formula: null });
  book.names.splice(book.names.findIndex((one) => one.name === "sag_valg_L"), 1);
  const review = book.findTable("sag_juridisk")!;
  review.sheet.validations.clear(review.table.area);
  const remarks = book.findTable("sag_bemaerkninger")!;
  const last = remarks.table.area.bottom;
  shiftCells(book, remarks.sheet, { area: { ...remarks.table.area, top: last, bottom: last }, direction: "Up" });
  book.findTable("sag_beregning")!.sheet.protection = null;
  book.stale = true;
  return book;
}

/** A change that is made as the pane makes it; one that fails is tried again with the pane's own button. */
function changing(name: string, change: AnalysisEdit): Command {
  return {
    name,
    begin: workbook,
    run: async ({ store }) => {
      if (!isOpen(store)) await store.open();
      await store.change(failedIn(store) ?? change);
      return isOpen(store) && failedIn(store) === null;
    },
  };
}

function isOpen({ state }: BookStore): boolean {
  return state.kind === "open";
}

function failedIn({ state }: BookStore): AnalysisEdit | null {
  return state.kind === "open" ? (state.failed?.change ?? null) : null;
}

const finding = { ...newFinding(ANALYSIS, "strength", ANALYSIS.framework.themes[0]!.criteria[0]!.id), text: "Faglige møder bruges til sparring." };
const place = (subject: string, item: string) => ({ instrument: "legal", subject, item }) as const;

export const COMMANDS: readonly Command[] = [
  { name: "make the analysis", begin: foreignBook, run: async ({ port }) => (await port.carryOut(SMALL_PLAN)).ok },
  changing("one answer", (analysis) => setAnswer(analysis, place("SAG-02", "R.hjemmel"), { kind: "code", code: "1" })),
  changing("several answers and a note", (analysis) =>
    CASES.reduce(
      (so, subject) => setRemark(setAnswer(so, place(subject, "S.frist"), { kind: "code", code: "N" }), place(subject, "S.frist"), { note: "Fristen er ikke nævnt.", reference: "akt 3", good: "" }),
      analysis,
    ),
  ),
  changing("a finding", (analysis) => setFinding(analysis, finding)),
  changing("add suggestions", addSuggestions),
  changing("draw", (analysis) => {
    const options = { seed: 7, count: 2, date: null, replace: false };
    const drawn = drawCases(ANALYSIS, options);
    return drawn.ok ? drawAgain(analysis, options, drawn.chosen) : analysis;
  }),
  { name: "repair", begin: brokenWorkbook, run: async ({ store }) => (await store.repair()).left.every((one) => one.sheet !== undefined) },
  { name: "refresh", begin: workbook, run: async ({ store }) => { await store.open(); return isOpen(store); } },
];
