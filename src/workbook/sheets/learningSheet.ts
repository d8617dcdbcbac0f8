import type { Analysis } from "../../review/analysis.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { learningPageEnds, learningTable } from "../tables/learningTable.ts";
import { FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

/** Points: room to write by hand, and for the longest question in its column. */
const ROW_HEIGHT = 120;

/** The learning seminar's pages, one for each theme when printed. */
export function learningSheet(analysis: Analysis): SheetPlan {
  const table = learningTable(analysis, FIRST_TABLE_ROW);
  return sheetOf("learning", {
    tab: "review",
    orientation: "portrait",
    tables: [table],
    rowHeights: new Map(table.rows.map((_, index) => [table.row + 1 + index, ROW_HEIGHT])),
    breaksAfter: learningPageEnds(analysis, table.row).slice(0, -1),
  });
}
