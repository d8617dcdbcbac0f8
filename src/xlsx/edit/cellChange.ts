import type { CellValue, PlannedContent } from "../../workbook/sheetPlan.ts";

/** What becomes of one cell. */
export type CellChange =
  /** A typed value; the looks stay, a formula goes. */
  | { readonly kind: "typed"; readonly value: CellValue }
  /** A cell of a new table row, with the looks of the row above (undefined: those of its row or column). */
  | { readonly kind: "planned"; readonly content: PlannedContent; readonly style: string | undefined }
  /** A new calculated value; a cell without a formula is left alone. */
  | { readonly kind: "cached"; readonly value: CellValue }
  /** The formula written out, because the cell that it was shared from changes. */
  | { readonly kind: "unshared"; readonly formula: string };

/** Changes of one sheet: row → column → change. */
export type SheetChanges = Map<number, Map<number, CellChange>>;

export function setChange(changes: SheetChanges, row: number, column: number, change: CellChange): void {
  const cells = changes.get(row);
  if (cells === undefined) changes.set(row, new Map([[column, change]]));
  else cells.set(column, change);
}
