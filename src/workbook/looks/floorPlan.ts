import type { SheetPlan, TablePlan } from "../sheetPlan.ts";
import { columnWidths } from "./columnWidths.ts";
import { labelRow } from "./labelRow.ts";
import { DEFAULT_WIDTH } from "./textWidth.ts";

/** Which places of a sheet are taken, and how wide what is free beside them is. */
export interface FloorPlan {
  isTaken(row: number, column: number): boolean;
  width(column: number): number;
  /** Columns to the right that are free up to the next taken place, or to the sheet's last column. */
  freeBeside(row: number, column: number): readonly number[];
}

export function floorPlan(sheet: SheetPlan): FloorPlan {
  const widths = columnWidths(sheet);
  const taken = new Set(sheet.cells.map(({ row, column }) => `${row},${column}`));
  const lastColumn = Math.max(0, ...widths.keys(), ...sheet.cells.map(({ column }) => column));
  const isTaken = (row: number, column: number): boolean =>
    taken.has(`${row},${column}`) || sheet.tables.some((table) => isInside(table, row, column));
  return {
    isTaken,
    width: (column) => widths.get(column) ?? DEFAULT_WIDTH,
    freeBeside(row, column) {
      const free: number[] = [];
      for (let next = column + 1; next <= lastColumn && !isTaken(row, next); next += 1) free.push(next);
      return free;
    },
  };
}

function isInside(table: TablePlan, row: number, column: number): boolean {
  const firstRow = labelRow(table) ?? table.row;
  const inRows = row >= firstRow && row <= table.row + table.rows.length;
  return inRows && column >= table.column && column < table.column + table.columns.length;
}
