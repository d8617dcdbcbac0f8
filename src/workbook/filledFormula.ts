/**
 * 1 where something stands in the cell, also an error value, and 0 where it is blank or an empty text; over a column an
 * array of them, for SUMPRODUCT. A plain comparison with "" would hand the error on to everything that is counted.
 */
export function filledFormula(cells: string): string {
  return `(ISNUMBER(1/LEN(${cells}))+ISERROR(${cells}))`;
}
