import type { Summary } from "../../findings/summary.ts";
import { itemsOf } from "../../instrument/items.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { caseProgress } from "../../scoring/caseProgress.ts";
import { answersOf, factsOf, reviewedCases } from "../../scoring/reviewedCases.ts";
import { FRONT_TEXTS, SHEET_TEXTS } from "../../text/danish/sheets.ts";
import { sheetReference } from "../cellAddress.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { PlannedCell, SheetPlan } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { courseTable } from "../tables/courseTable.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { totalFormula } from "../tables/totalsTable.ts";
import { below, cellAt, liveCell, sheetOf } from "./sheetOf.ts";

/** Sheets that a reader is led to. */
const LINKED = ["summary", "cases", "legal", "social", "selfForm", "observations", "findings"] as const;

/** The first sheet: facts, progress and how to use the workbook. */
export function frontSheet(analysis: Analysis, summary: Summary): SheetPlan {
  const facts = courseTable(analysis, 5);
  const progressAt = below(facts) + 1;
  const howToAt = progressAt + 6;
  const linksAt = howToAt + FRONT_TEXTS.steps.length + 2;
  return sheetOf("front", {
    tab: "front",
    tables: [facts],
    protected: true,
    freezeHeader: false,
    orientation: "portrait",
    cells: [
      cellAt(1, 1, "title", FRONT_TEXTS.heading),
      cellAt(4, 1, "heading", FRONT_TEXTS.facts),
      cellAt(progressAt, 1, "heading", FRONT_TEXTS.progress),
      ...progressCells(analysis, summary, progressAt + 1),
      cellAt(howToAt, 1, "heading", FRONT_TEXTS.howTo),
      ...FRONT_TEXTS.steps.map((step, index) => cellAt(howToAt + 1 + index, 1, "label", step)),
      cellAt(linksAt - 1, 1, "note", FRONT_TEXTS.learning),
      ...LINKED.map((id, index): PlannedCell => ({
        ...cellAt(linksAt + index, 1, "label", SHEET_TEXTS[id].title),
        link: `${sheetReference(SHEET_TEXTS[id].title)}!A1`,
      })),
    ],
  });
}

function progressCells(analysis: Analysis, summary: Summary, row: number): readonly PlannedCell[] {
  const { cases } = summary;
  return [
    liveCell(row, 1, "label", sentenceFormula((total, social) => FRONT_TEXTS.cases(total, social), [totalFormula("total"), totalFormula("social")]), FRONT_TEXTS.cases(cases.total, cases.social)),
    progressCell(analysis, "legal", FRONT_TEXTS.legalProgress, row + 1),
    progressCell(analysis, "social", FRONT_TEXTS.socialProgress, row + 2),
    liveCell(row + 3, 1, "label", sentenceFormula((count) => FRONT_TEXTS.incomplete(count), [totalFormula("incomplete"), ""]), FRONT_TEXTS.incomplete(cases.incomplete)),
  ];
}

/** How many of the answers that are asked for have been given. */
function progressCell(analysis: Analysis, instrument: ReviewInstrument, say: (done: number, all: number) => string, row: number): PlannedCell {
  const table = reviewTableName(instrument);
  const all = `SUM(${columnOf(table, "Gælder")})`;
  const answers = answersOf(analysis, instrument);
  const progress = reviewedCases(analysis, instrument).map((one) =>
    caseProgress(itemsOf(analysis.items, instrument), factsOf(analysis, one), (item) => answers.get(item)?.get(one.id)),
  );
  const applying = progress.reduce((sum, one) => sum + one.applying, 0);
  const unanswered = progress.reduce((sum, one) => sum + one.unanswered, 0);
  const formula = sentenceFormula((done, asked) => say(done, asked), [`(${all}-SUM(${columnOf(table, "Ubesvaret")}))`, all]);
  return liveCell(row, 1, "label", formula, say(applying - unanswered, applying));
}
