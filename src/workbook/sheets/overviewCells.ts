import type { Summary } from "../../findings/summary.ts";
import { SUMMARY_TEXTS } from "../../text/danish/summary.ts";
import type { PlannedCell } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { CRITERION_SUMMARY_TABLE } from "../tables/criterionFormulas.ts";
import { LISTED_SEPARATOR, listedWords, type ListedColumn } from "../tables/listedCriteria.ts";
import { cellAt, liveCell } from "./sheetOf.ts";

/** How many rows the two lists take. */
export const OVERVIEW_ROWS = 4;

/** What nobody outside has looked at, and where the municipality sees it otherwise than the review. */
export function overviewCells(summary: Summary, wordsOf: (criterion: string) => string, row: number, column: number): readonly PlannedCell[] {
  return [
    cellAt(row, 1, "subheading", SUMMARY_TEXTS.notExamined),
    listCell(summary, wordsOf, "IkkeBelyst", row + 1, column),
    cellAt(row + 2, 1, "subheading", SUMMARY_TEXTS.views),
    listCell(summary, wordsOf, "AndetBlik", row + 3, column),
  ];
}

/** The pieces that the criteria's rows on Beregning say, after each other. */
function listCell(summary: Summary, wordsOf: (criterion: string) => string, header: ListedColumn, row: number, column: number): PlannedCell {
  const pieces = summary.criteria.map((one) => listedWords(header, one, wordsOf(one.criterion)));
  const joined = pieces.map((_, index) => `INDEX(${columnOf(CRITERION_SUMMARY_TABLE, header)},${index + 1})`).join("&");
  const formula = `IF(${joined}="",${quoted(SUMMARY_TEXTS.nothing)},MID(${joined},${LISTED_SEPARATOR.length + 1},2000))`;
  const text = pieces.join("").slice(LISTED_SEPARATOR.length);
  return liveCell(row, column, "paragraph", formula, text === "" ? SUMMARY_TEXTS.nothing : text);
}
