import { itemsOf } from "../../instrument/items.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { reviewedCases } from "../../scoring/reviewedCases.ts";
import { cellAddress } from "../cellAddress.ts";
import type { ConditionalFormat, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { reviewTable } from "../tables/reviewTable.ts";
import { listName, wordReference } from "../wordLists.ts";
import { emptyLine } from "./emptyLine.ts";
import { FIRST_TABLE_ROW, sheetOf } from "./sheetOf.ts";

/** A review: cases down, items across. */
export function reviewSheet(analysis: Analysis, instrument: ReviewInstrument): SheetPlan {
  const table = reviewTable(analysis, instrument, FIRST_TABLE_ROW);
  return sheetOf(instrument, {
    tab: "review",
    tables: [table],
    protected: true,
    // The case with its benefit and decision: wide enough for the title, and worth seeing beside every answer.
    freezeColumns: 3,
    severalPagesWide: true,
    hasRows: reviewedCases(analysis, instrument).length > 0,
    cells: [emptyLine(analysis, instrument, 2)],
    conditionalFormats: answerFormats(table, analysis.items, instrument),
  });
}

/** What is missing, what nobody can read and what does not apply; the words in the cells say the same. */
export function answerFormats(table: TablePlan, items: readonly Item[], instrument: ReviewInstrument): readonly ConditionalFormat[] {
  return itemsOf(items, instrument).flatMap((item): readonly ConditionalFormat[] => {
    const column = table.column + table.columns.findIndex((one) => one.header === item.id);
    const first = cellAddress(table.row + 1, column);
    const range = `${first}:${cellAddress(table.row + table.rows.length, column)}`;
    const key = `$${cellAddress(table.row + 1, table.column)}`;
    return [
      { range, formula: `AND(${key}<>"",OR(${first}="",${first}=${wordReference("settlement", "awaiting")}))`, look: "missing" },
      { range, formula: `${first}=${wordReference(item.scale, "IR")}`, look: "notApplicable" },
      { range, formula: `AND(${first}<>"",COUNTIF(${listName(item.scale)},${first})=0)`, look: "unreadable" },
    ];
  });
}
