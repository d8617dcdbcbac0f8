import { columnCount, isOnSheet, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, rowCount, type Area } from "./area.ts";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B2", "B2:C4", "B:C" or "2:4", with or without dollar signs; null where it is none of them. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  const columns = COLUMNS.exec(address);
  const rows = ROWS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(parseInt(top, 10) - 1, columnOf(left), parseInt(bottom, 10) - 1, columnOf(right));
  }
  if (columns) return ordered(0, columnOf(columns[1] ?? ""), LAST_ROW, columnOf(columns[2] ?? ""));
  if (rows) return ordered(parseInt(rows[1] ?? "", 10) - 1, 0, parseInt(rows[2] ?? "", 10) - 1, LAST_COLUMN);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(area) ? area : null;
}

/** "B2:C4", "B:C", "2:4"; with `dollar` "$" before every part. */
export function formatArea(area: Area, dollar: "" | "$" = ""): string {
  const column = (index: number) => dollar + columnLetters(index);
  const row = (index: number) => `${dollar}${index + 1}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  return rowCount(area) === 1 && columnCount(area) === 1 ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** A sheet's name as it stands before "!": in apostrophes where it would be read as something else. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && parseArea(name) === null && !/^(R\d*C?\d*|C\d*)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1" apart: the sheet's name, or null where none is said, and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(at + 1) };
}
