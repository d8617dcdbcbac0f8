import type { ColumnPlan, SheetPlan } from "../sheetPlan.ts";
import { widthOfWord } from "./textWidth.ts";

/**
 * Widths by column number. A column of a table is at least as wide as the longest word of its heading; where tables stand
 * under each other the widest wins; and a table's columns win over the sheet's.
 */
export function columnWidths(sheet: SheetPlan): ReadonlyMap<number, number> {
  const inTables = new Map<number, number>();
  for (const table of sheet.tables) {
    for (const [index, column] of table.columns.entries()) {
      const at = table.column + index;
      inTables.set(at, Math.max(fittingWidth(column), inTables.get(at) ?? 0));
    }
  }
  return new Map([...sheet.columnWidths, ...inTables]);
}

/** Columns in which every table's column is hidden. */
export function hiddenColumns(sheet: SheetPlan): ReadonlySet<number> {
  const hidden = new Set<number>();
  const shown = new Set([...sheet.columnWidths.keys(), ...sheet.cells.map(({ column }) => column)]);
  for (const table of sheet.tables) {
    for (const [index, column] of table.columns.entries()) (column.hidden ? hidden : shown).add(table.column + index);
  }
  for (const column of shown) hidden.delete(column);
  return hidden;
}

function fittingWidth({ width, label, header, upright }: ColumnPlan): number {
  if (upright === true) return width;
  return Math.max(width, ...(label ?? header).split(/[\s-]/).map(widthOfWord));
}
