import { columnLetters } from "../../workbook/cellAddress.ts";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "../../workbook/cellRange.ts";

/** A formula taken apart: what stays in every copy as text, what moves along as a reference. */
export type FormulaTemplate = readonly (string | MovingReference)[];

/** "$A1" is column "$A" and row 1; "B:C" has no rows, "1:2" no columns. A part that stays is text, one that moves a number. */
interface MovingReference {
  readonly columns: readonly (string | number)[];
  readonly rows: readonly (string | number)[];
}

/**
 * What a formula says when it is copied some rows down and columns right, which is how the cells that share a formula get
 * their text (ECMA-376-1 §18.3.1.40). References with $ stay; a reference pushed off the sheet becomes #REF!.
 */
export function shiftFormula(template: FormulaTemplate, rows: number, columns: number): string {
  return template.map((piece) => (typeof piece === "string" ? piece : shiftedReference(piece, rows, columns))).join("");
}

/**
 * One alternative per kind of thing, the first that fits wins: text and quoted sheet names; an opening bracket; cell
 * references; whole columns; whole rows; and words and numbers, so that LOG10(…), Table1 and 1E5 are not taken for cells.
 * None can fail after a long way, so that no formula takes longer than its length allows.
 */
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)`,
    String.raw`\[`,
    String.raw`(\$?[A-Za-z]{1,3})(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!\[])`,
    String.raw`[\p{L}\p{N}_.\\$]+`,
  ].join("|"),
  "gu",
);

/** Takes a formula apart once, for all the cells that share it. */
export function formulaTemplate(formula: string): FormulaTemplate {
  const pieces: (string | MovingReference)[] = [];
  const tokens = new RegExp(TOKEN);
  let at = 0;
  for (let match = tokens.exec(formula); match !== null; match = tokens.exec(formula)) {
    if (match[0] === "[") tokens.lastIndex = bracketEnd(formula, match.index);
    const reference = movingReference(match);
    if (reference === null) continue;
    pieces.push(formula.slice(at, match.index), reference);
    at = tokens.lastIndex;
  }
  return [...pieces, formula.slice(at)];
}

/** The place after the bracket's partner; columns of tables and names of workbooks stay as they are, and ' escapes. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function movingReference(match: RegExpExecArray): MovingReference | null {
  const [, column, row, firstColumn, lastColumn, firstRow, lastRow] = match;
  const columns = [column, firstColumn, lastColumn].flatMap((one) => (one === undefined ? [] : movingColumn(one)));
  const rows = [row, firstRow, lastRow].flatMap((one) => (one === undefined ? [] : movingRow(one)));
  const isName = columns.some((one) => isBeyond(one, LAST_COLUMN)) || rows.some((one) => isBeyond(one, LAST_ROW));
  return columns.length + rows.length === 0 || isName ? null : { columns, rows };
}

/** XFE1 lies beyond the last column, so that it can be somebody's name for something. */
function isBeyond(index: string | number, last: number): boolean {
  return typeof index === "number" && index > last;
}

function movingColumn(reference: string): string | number {
  return reference.startsWith("$") ? reference : columnNumber(reference.toUpperCase());
}

function movingRow(reference: string): string | number {
  return reference.startsWith("$") ? reference : Number(reference);
}

function shiftedReference(reference: MovingReference, rows: number, columns: number): string {
  const movedColumns = reference.columns.map((one) => (typeof one === "string" ? one : moved(one, columns, LAST_COLUMN, columnLetters)));
  const movedRows = reference.rows.map((one) => (typeof one === "string" ? one : moved(one, rows, LAST_ROW, String)));
  const parts = [...movedColumns, ...movedRows];
  if (parts.includes(null)) return "#REF!";
  return parts.join(reference.columns.length === reference.rows.length ? "" : ":");
}

function moved(index: number, by: number, last: number, spelling: (index: number) => string): string | null {
  return index + by >= 1 && index + by <= last ? spelling(index + by) : null;
}
