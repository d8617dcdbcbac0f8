import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet, FoundTable, WorkbookContent } from "../content.ts";

/** A table of ours as it was found: wherever it lies, however it is sorted, in whatever order its columns stand. */
export interface FoundRows {
  readonly sheet: FoundSheet;
  readonly table: FoundTable;
  readonly rows: readonly FoundRow[];
  hasColumn(header: string): boolean;
}

export interface FoundRow {
  /** Row number in the sheet. */
  readonly row: number;
  /** The cell under a header; undefined when it is blank or the column is gone. */
  cell(header: string): FoundCell | undefined;
  /** Where it stands, also when it is blank; the table's first column when the column is gone. */
  place(header: string): { readonly sheet: string; readonly cell: string };
  columnNumber(header: string): number | undefined;
}

/** The table by its name (case does not matter, as in Excel), or undefined when the workbook has none. */
export function findTable(content: WorkbookContent, name: string): FoundRows | undefined {
  for (const sheet of content.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return knownRows(sheet, table);
  }
  return undefined;
}

/** What was found does not change, and readers ask for the same table again and again. */
const known = new WeakMap<FoundSheet, Map<FoundTable, FoundRows>>();

function knownRows(sheet: FoundSheet, table: FoundTable): FoundRows {
  const ofSheet = known.get(sheet) ?? new Map<FoundTable, FoundRows>();
  const rows = ofSheet.get(table) ?? foundRows(sheet, table);
  known.set(sheet, ofSheet.set(table, rows));
  return rows;
}

function foundRows(sheet: FoundSheet, table: FoundTable): FoundRows {
  const columns = new Map(table.headers.map((header, index) => [header.toLowerCase(), table.column + index]));
  const rows = Array.from({ length: rowsToRead(sheet, table) }, (_, index) => foundRow(sheet, table, columns, table.row + 1 + index));
  return { sheet, table, rows, hasColumn: (header) => columns.has(header.toLowerCase()) };
}

/**
 * Blank rows that are looked at under what people have typed. Our tables have some hundred to spare; one that was dragged down to
 * the sheet's end, or that a hostile file says reaches it, has a million of nothing.
 */
const BLANK_ROWS = 500;

function rowsToRead({ rows }: FoundSheet, { row, rowCount }: FoundTable): number {
  if (rowCount <= BLANK_ROWS || rowCount <= lastOf(rows.keys()) - row + BLANK_ROWS) return rowCount;
  // Formulas do not count: those that repair gives the spare rows would make room for more of them.
  const typed = [...rows].filter(([, cells]) => [...cells.values()].some(({ value, formula }) => value !== null && formula === null));
  return Math.min(rowCount, Math.max(row, lastOf(typed.map(([number]) => number))) - row + BLANK_ROWS);
}

function lastOf(numbers: Iterable<number>): number {
  let last = 0;
  for (const one of numbers) last = Math.max(last, one);
  return last;
}

function foundRow(sheet: FoundSheet, table: FoundTable, columns: ReadonlyMap<string, number>, row: number): FoundRow {
  const columnNumber = (header: string) => columns.get(header.toLowerCase());
  return {
    row,
    columnNumber,
    cell(header) {
      const column = columnNumber(header);
      return column === undefined ? undefined : sheet.rows.get(row)?.get(column);
    },
    place(header) {
      return { sheet: sheet.name, cell: cellAddress(row, columnNumber(header) ?? table.column) };
    },
  };
}

/** What a cell holds, as a text; "" when it is blank. Numbers and booleans as they would be typed in a file. */
export function textOf(cell: FoundCell | undefined): string {
  return cell === undefined || cell.value === null ? "" : String(cell.value);
}

/** Blank to readers and formulas alike: nothing, or an empty text. */
export function isBlank(cell: FoundCell | undefined): boolean {
  return cell === undefined || (cell.kind !== "uncalculated" && textOf(cell) === "");
}
