import type { ReadDepth } from "../../workbook/port.ts";
import type { SheetStructure, TableStructure } from "./structure.ts";

/** Of one answer, in bytes. Excel on the web takes 5 MB, and a formula counts in every row that it stands in. */
export const LARGEST_ANSWER = 4_000_000;

/** About what a cell takes: its value; with a formula of ours in one cell of four, and its lock. */
const BYTES_PER_CELL = { values: 20, everything: 190 } as const satisfies Record<ReadDepth, number>;
/** Cells beside the tables. */
const LOOSE_CELLS = 500;

/** About what a row of the sheet takes. */
export function bytesPerRow(columns: number, depth: ReadDepth): number {
  return columns * BYTES_PER_CELL[depth];
}

/** About what the last row of a table takes, or all its rows: one row has its header with it. */
export function bytesOfTable({ headers, rowCount }: TableStructure, rows: "all" | "last", depth: ReadDepth): number {
  return bytesPerRow(headers.length, depth) * (rows === "all" ? rowCount + 1 : 1);
}

/** About what reading the sheet takes. */
export function bytesOfSheet({ tables }: SheetStructure, depth: ReadDepth): number {
  const cells = tables.reduce((sum, { headers, rowCount }) => sum + headers.length * (rowCount + 1), LOOSE_CELLS);
  return cells * BYTES_PER_CELL[depth];
}
