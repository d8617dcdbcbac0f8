import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../../model/sheet.ts";
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/area.ts";
import type { Book } from "../../model/book.ts";
import { Axis } from "./axis.ts";
import type { FitRows } from "./fitRows.ts";

/** Where everything of a sheet is on the screen, in pixels. */
export interface SheetLayout {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** How far a sheet can be scrolled beyond what stands on it, and the least that is shown. */
const BEYOND = 12;
const LEAST = { rows: 60, columns: 30 };

/** What the model measures in points is on the screen in pixels of 1/96 inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** @param fit gives rows without a height of their own the height that their words need */
export function layOut(book: Book, sheet: Sheet, fit: FitRows): SheetLayout {
  const used = sheet.cells.used(false, WHOLE_SHEET);
  const drawnTo = Math.max(0, ...[...sheet.charts, ...sheet.pictures].map(({ top, height }) => (top + height) / STANDARD_HEIGHT));
  const count = (last: number | undefined, least: number): number => Math.max(least, (last ?? 0) + 1 + BEYOND);
  const columns = new Axis(count(used?.right, LEAST.columns), (column) => (sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH)));
  const heightOf = (row: number): number => {
    if (sheet.hiddenRows.has(row)) return 0;
    const own = sheet.rowHeights.get(row);
    return own === undefined ? fit.heightOf(book, sheet, row, columns, pixels(STANDARD_HEIGHT)) : pixels(own);
  };
  return { columns, rows: new Axis(count(used?.bottom, Math.max(LEAST.rows, Math.ceil(drawnTo))), heightOf), frozen: sheet.frozen };
}
