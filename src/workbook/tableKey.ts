import type { PlannedContent, TablePlan } from "./sheetPlan.ts";
import { textOf, type FoundRow } from "./read/foundRows.ts";

/** Tells the rows of a table apart, ignoring case as Excel does; null for a row without a key. */
export function keyOfPlanned(table: TablePlan, cells: readonly PlannedContent[]): string | null {
  return keyOf(table, table.key.map((header) => {
    const value = cells[table.columns.findIndex((one) => one.header === header)]?.value;
    return value === null || value === undefined ? "" : String(value);
  }));
}

export function keyOfFound(table: TablePlan, row: FoundRow): string | null {
  return keyOf(table, table.key.map((header) => textOf(row.cell(header))));
}

function keyOf(table: TablePlan, parts: readonly string[]): string | null {
  if (parts.every((part) => part === "")) return null;
  const standing = parts.map((part, index) => (part === "" ? blankMeaning(table, table.key[index]) : part));
  return standing.join("\u0000").toLowerCase();
}

function blankMeaning(table: TablePlan, header: string | undefined): string {
  return String(table.columns.find((one) => one.header === header)?.blankMeans ?? "");
}
