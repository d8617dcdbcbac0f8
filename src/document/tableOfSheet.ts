import type { TablePlan } from "../workbook/sheetPlan.ts";
import type { DataTable } from "./documentPlan.ts";

/**
 * A table of a sheet as a table of the document: the same headings and the same values, so that the two cannot say different
 * things. Numbers are counts. `shares` are how wide the columns are to each other, one for each.
 */
export function tableOfSheet(caption: string, table: TablePlan, shares: readonly number[]): DataTable {
  return {
    kind: "table",
    caption,
    columns: shares.flatMap((share, index) => table.columns.slice(index, index + 1).map(({ header, format }) => ({ heading: header, share, isCount: format === "integer" }))),
    rows: table.rows.map((cells) => cells.map(({ value }) => (value === null ? "" : String(value)))),
  };
}
