import { cellAddress } from "../cellAddress.ts";
import { parseRange, type CellRange } from "../cellRange.ts";

/** Ranges of cells as dropdowns and locks have them: "C6:C25 E6". */

/** The ranges that a text lists; what is none, as a whole column, is passed over. */
export function rangesIn(ranges: string): readonly CellRange[] {
  return ranges.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
}

/** Whether a cell lies in one of the ranges; what is no range covers nothing. */
export function coverOf(ranges: string): (row: number, column: number) => boolean {
  const parsed = rangesIn(ranges);
  return (row, column) => parsed.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
}

/** Rows of one column as ranges, neighbours together. */
export function rangesOfRows(column: number, rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`)).join(" ");
}
