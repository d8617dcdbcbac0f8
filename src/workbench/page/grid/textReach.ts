import { isBlank } from "../../model/cell.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Axis } from "./axis.ts";

/** How far beyond its own cell a text is drawn at most: no text of one line is wider than a screen. */
const FARTHEST = 24;

/**
 * How wide a cell's text may be drawn: its own column, and the blank ones to its right where the text is not broken into
 * lines, as in Excel.
 */
export function textReach(sheet: Sheet, columns: Axis, row: number, column: number): number {
  const cell = sheet.cells.find(row, column);
  const own = columns.size(column);
  if (typeof cell?.value !== "string" || cell.style.wrapText || !["General", "Left"].includes(cell.style.horizontalAlignment)) return own;
  let last = column;
  while (last + 1 < columns.count && last - column < FARTHEST && isFree(sheet, row, last + 1)) last++;
  return columns.start(last + 1) - columns.start(column);
}

function isFree(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.find(row, column);
  return cell === undefined || isBlank(cell);
}
