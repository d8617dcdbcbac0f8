import type { CellEdit, TableGrowth } from "../content.ts";
import { valueIn } from "../rowEdits.ts";
import type { PlannedContent } from "../sheetPlan.ts";
import type { Mend } from "./damage.ts";
import type { PairedTable } from "./pairTables.ts";

/** The rows in blank ones, or under the last; null where there is no room for them. */
export function addedRows(table: PairedTable, rows: readonly (readonly PlannedContent[])[], date1904: boolean): Mend | null {
  const { plan, found, blank } = table;
  const dated = rows.map((cells) => plan.columns.flatMap((column, index) => cells.slice(index, index + 1).map((cell): PlannedContent => ({ ...cell, value: valueIn(cell, column, date1904) }))));
  const cells = blank.slice(0, dated.length).flatMap((row, at) =>
    plan.columns.flatMap((column, index): readonly CellEdit[] => {
      const number = row.columnNumber(column.header);
      const cell = dated[at]?.[index];
      if (number === undefined || cell === undefined || cell.formula !== undefined || cell.value === null) return [];
      return [{ kind: "value", sheet: found.sheet.name, row: row.row, column: number, value: cell.value, locked: found.sheet.protected }];
    }),
  );
  const growing = dated.slice(blank.length);
  if (!hasRoom(table, growing.length)) return null;
  const places = found.table.headers.map((header) => plan.columns.findIndex((one) => one.header.toLowerCase() === header.toLowerCase()));
  const growth: TableGrowth = { table: plan.name, rows: growing.map((one) => places.map((place): PlannedContent => one[place] ?? { value: null })) };
  return { cells, growth: growing.length === 0 ? [] : [growth] };
}

function hasRoom({ found: { sheet, table } }: PairedTable, count: number): boolean {
  const last = table.row + table.rowCount;
  const rows = Array.from({ length: count }, (_, index) => sheet.rows.get(last + 1 + index));
  return rows.every((cells) => table.headers.every((_, index) => cells?.get(table.column + index) === undefined));
}
