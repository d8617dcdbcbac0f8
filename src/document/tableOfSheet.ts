import type { TablePlan } from "../workbook/sheetPlan.ts";
import type { DataTable } from "./documentPlan.ts";

/**
 * A table of a sheet as a table of the document: the same headings and the same values, so that the two cannot say different
 * things. Numbers are counts. A row is shown as wide as the sheet's columns are to each other, except as `shares` say.
 */
export function tableOfSheet(caption: string, table: TablePlan, shares: readonly number[]): DataTable {
  return {
    kind: "table",
    caption,
    columns: table.columns.map(({ header, width, format }, index) => ({ heading: header, share: shares[index] ?? width, isCount: format === "integer" })),
    rows: table.rows.map((cells) => cells.map(({ value }) => (value === null ? "" : String(value)))),
  };
}
