import type { FoundCell, FoundSheet } from "../../../src/workbook/content.ts";
import type { ReadingDesk } from "../../../src/workbook/read/tableReader.ts";
import type { CellValue } from "../../../src/workbook/sheetPlan.ts";
import { cellOf } from "./contentOf.ts";

/** What is typed in a row, by header; a whole cell where a value does not say what it is. */
export type TypedRow = Readonly<Record<string, CellValue | FoundCell>>;

/**
 * A desk with tables of literal rows, each on a sheet of its own name from A1 on: the first row is row 2, and the first header
 * stands in B1, behind a column that somebody has put in.
 */
export function deskOf(tables: Readonly<Record<string, readonly TypedRow[]>>): ReadingDesk {
  return { content: { sheets: Object.entries(tables).map(([name, rows]) => sheetOf(name, rows)), names: [], date1904: false }, problems: [] };
}

function sheetOf(name: string, typed: readonly TypedRow[]): FoundSheet {
  const headers = ["Vores egen", ...new Set(typed.flatMap((row) => Object.keys(row)))];
  const cells = typed.map((row, down) => [down + 2, new Map(headers.flatMap((header, across) => cellAt(across + 1, row[header] ?? null)))] as const);
  return {
    name, visibility: "visible", protected: true, validations: [], conditionalFormats: [],
    tables: [{ name, row: 1, column: 1, headers, rowCount: typed.length }],
    rows: new Map(cells),
    isUnlocked: () => true,
  };
}

function cellAt(column: number, typed: CellValue | FoundCell): readonly (readonly [number, FoundCell])[] {
  const cell = typeof typed === "object" && typed !== null ? typed : cellOf(typed);
  return cell === undefined ? [] : [[column, cell]];
}

/** What was reported, as code, sheet and cell. */
export function told({ problems }: ReadingDesk): readonly string[] {
  return problems.map(({ code, sheet, cell }) => [code, sheet, cell].join(" "));
}
