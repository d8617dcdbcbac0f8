import { columnLetters, columnOf } from "../../model/address.ts";

/** Texts, names of sheets and columns of tables are no references, whatever they look like. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]+|(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

/**
 * A formula of a conditional format, written for the first cell of its range, as it reads in another cell: references
 * without "$" move along.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PARTS, (part, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
    if (letters === undefined || row === undefined) return part;
    const column = fixedColumn === "$" ? letters : columnLetters(columnOf(letters) + columns);
    return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${fixedRow === "$" ? row : parseInt(row, 10) + rows}`;
  });
}
