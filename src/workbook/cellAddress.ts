/** Cell addresses in A1 form; rows and columns count from 1. */

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C7" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "$C$7:$C$9", one column wide. */
export function absoluteRange(firstRow: number, lastRow: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** "$C$7" of "$C$7:$C$9"; a single cell as it is. */
export function firstCellOf(range: string): string {
  return range.replace(/:.*$/, "");
}

/** "A1:J40" as "$A$1:$J$40", "A:J" as "$A:$J". */
export function absoluteArea(area: string): string {
  return area.replace(/[A-Z]+|[0-9]+/g, "$$$&");
}

/** A sheet's title as formulas write it: quoted, apostrophes doubled. */
export function sheetReference(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
