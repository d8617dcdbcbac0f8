import type { TablePlan } from "../sheetPlan.ts";

/** The row of Danish words above the table's header row, or null where no column has a label. */
export function labelRow(table: TablePlan): number | null {
  return table.row > 1 && table.columns.some(({ label }) => label !== undefined) ? table.row - 1 : null;
}
