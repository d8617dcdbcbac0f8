import { cellAddress } from "./cellAddress.ts";

/** Excel's sheet: 1,048,576 rows and 16,384 columns (XFD). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A rectangle of cells; all four edges belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "C7" or "$C$7" as numbers, or null when it is no cell of a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = columnNumber(String(match[1]));
  const row = Number(match[2]);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** "C" → 3, "AA" → 27 */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "C7" or "C7:E9", or null. */
export function parseRange(text: string): CellRange | null {
  const [from, to = from, ...rest] = text.split(":").map(parseCell);
  if (!from || !to || rest.length > 0 || from.row > to.row || from.column > to.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** "C7:E9"; one cell as "C7". */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** The cells that both have, or null. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
