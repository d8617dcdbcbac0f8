import { columnLetters } from "../../workbook/cellAddress.ts";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "./cellRange.ts";

/**
 * What a formula says when it is copied some rows down and columns right, which is how the cells that share a formula get
 * their text (ECMA-376-1 §18.3.1.40). References with $ stay; a reference pushed off the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [cellColumn, cellRow, firstColumn, lastColumn, firstRow, lastRow] = groups;
    if (cellColumn !== undefined && cellRow !== undefined) {
      return orRefError([shiftColumn(cellColumn, columns), shiftRow(cellRow, rows)], "");
    }
    if (firstColumn !== undefined && lastColumn !== undefined) {
      return orRefError([shiftColumn(firstColumn, columns), shiftColumn(lastColumn, columns)], ":");
    }
    if (firstRow !== undefined && lastRow !== undefined) return orRefError([shiftRow(firstRow, rows), shiftRow(lastRow, rows)], ":");
    return token;
  });
}

/**
 * One alternative per kind of thing, the first that fits wins: text and quoted sheet names; brackets (column names of
 * tables, other workbooks), which may nest once; cell references; whole columns; whole rows; and words and numbers, so
 * that LOG10(…), Table1 and 1E5 are not taken for cells.
 */
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*"|'(?:[^']|'')*'`,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`(\$?[A-Za-z]{1,3})(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`[\p{L}\p{N}_.\\$]+`,
  ].join("|"),
  "gu",
);

function orRefError(pieces: readonly (string | null)[], joint: string): string {
  return pieces.includes(null) ? "#REF!" : pieces.join(joint);
}

function shiftColumn(reference: string, columns: number): string | null {
  if (reference.startsWith("$")) return reference;
  const column = columnNumber(reference.toUpperCase()) + columns;
  return column >= 1 && column <= LAST_COLUMN ? columnLetters(column) : null;
}

function shiftRow(reference: string, rows: number): string | null {
  if (reference.startsWith("$")) return reference;
  const row = Number(reference) + rows;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}
