import { SHEET_TEXTS, type SheetId } from "../../text/danish/sheets.ts";
import type { SheetPlan, TablePlan } from "../sheetPlan.ts";
import type { NamePlan, WorkbookPlan } from "../workbookPlan.ts";

/** The sheets of a file for somebody, before they are cut loose from the workbook. */
export interface ChosenSheets {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Tables that are not whole. */
  readonly changed: readonly string[];
}

export function sheetIn({ sheets }: WorkbookPlan, id: SheetId): SheetPlan {
  const found = sheets.find((one) => one.title === SHEET_TEXTS[id].title);
  if (found === undefined) throw new Error(`The plan has no sheet ${SHEET_TEXTS[id].title}.`);
  return found;
}

export function withTables(sheet: SheetPlan, change: (table: TablePlan) => TablePlan): SheetPlan {
  return { ...sheet, tables: sheet.tables.map(change) };
}

/** The table with some of its columns, in its own order; those before them close up. */
export function withColumns(table: TablePlan, headers: readonly string[]): TablePlan {
  const places = table.columns.flatMap((column, index) => (headers.includes(column.header) ? [index] : []));
  const kept = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, index) => places.includes(index));
  return { ...table, columns: kept(table.columns), rows: table.rows.map(kept), key: table.key.filter((header) => headers.includes(header)) };
}

/** Nothing looks as if it were to be filled in, and nothing says how. */
export function onlyToRead(sheet: SheetPlan, id: SheetId): SheetPlan {
  const read = withTables(sheet, (table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, meaning: column.meaning === "input" ? ("text" as const) : column.meaning, unlocked: false })),
  }));
  return { ...read, protected: true, cells: read.cells.filter((cell) => cell.value !== SHEET_TEXTS[id].howTo) };
}
