import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../../model/sheet.ts";
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/area.ts";
import { Axis } from "./axis.ts";

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

export function layOut(sheet: Sheet): SheetLayout {
  const used = sheet.cells.used(false, WHOLE_SHEET);
  const drawnTo = Math.max(0, ...sheet.charts.map(({ top, height }) => (top + height) / STANDARD_HEIGHT));
  const count = (last: number | undefined, least: number): number => Math.max(least, (last ?? 0) + 1 + BEYOND);
  return {
    columns: new Axis(count(used?.right, LEAST.columns), (column) => (sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH))),
    rows: new Axis(count(used?.bottom, Math.max(LEAST.rows, Math.ceil(drawnTo))), (row) => (sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row) ?? STANDARD_HEIGHT))),
    frozen: sheet.frozen,
  };
}
