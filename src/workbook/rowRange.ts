import { cellAddress } from "./cellAddress.ts";

/** The cells of one column from row to row, both included: "C6:C25", or "C6". */
export function rowRange(column: number, from: number, to: number): string {
  return from === to ? cellAddress(from, column) : `${cellAddress(from, column)}:${cellAddress(to, column)}`;
}
