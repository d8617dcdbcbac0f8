import type { CellEdit } from "../content.ts";
import { rowsInOrder, valueIn } from "../rowEdits.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import type { Mend } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** The rows in blank ones, or under the last; null where there is no room for them. */
export function addedRows(table: PairedTable, rows: readonly (readonly PlannedContent[])[], date1904: boolean): Mend | null {
  const { plan, found, blank } = table;
  const cells = blank.flatMap((row, at) =>
    plan.columns.flatMap((column, index): readonly CellEdit[] => {
      const number = row.columnNumber(column.header);
      const cell = rows[at]?.[index];
      if (number === undefined || cell === undefined || cell.formula !== undefined || cell.value === null) return [];
      return [{ kind: "value", sheet: found.sheet.name, row: row.row, column: number, value: valueIn(cell, column, date1904), locked: found.sheet.protected }];
    }),
  );
  const growing = rows.slice(blank.length);
  if (!hasRoom(table, growing.length)) return null;
  const growth = { table: plan.name, rows: rowsInOrder(found.table, plan, growing, date1904) };
  return { cells, growth: growing.length === 0 ? [] : [growth] };
}

function hasRoom({ found: { sheet, table } }: PairedTable, count: number): boolean {
  const last = table.row + table.rowCount;
  const rows = Array.from({ length: count }, (_, index) => sheet.rows.get(last + 1 + index));
  return rows.every((cells) => table.headers.every((_, index) => cells?.get(table.column + index) === undefined));
}
