import type { FoundCell, FoundSheet, FoundTable, WorkbookContent } from "../../../src/workbook/content.ts";
import { findTable, textOf, type FoundRow, type FoundRows } from "../../../src/workbook/read/foundRows.ts";
import type { CellValue } from "../../../src/workbook/sheetPlan.ts";
import { cellOf } from "./contentOf.ts";

/** What people and other programs do to a workbook, each as a new content. */

type Cells = ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;

function tableIn(content: WorkbookContent, name: string): FoundRows {
  const found = findTable(content, name);
  if (found === undefined) throw new Error(`No table ${name}.`);
  return found;
}

/** The first row whose first cells hold these texts, in the table's own column order. */
export function rowOf(content: WorkbookContent, table: string, ...key: readonly string[]): FoundRow {
  const { rows, table: { headers } } = tableIn(content, table);
  const found = rows.find((row) => key.every((text, index) => textOf(row.cell(headers[index] ?? "")) === text));
  if (found === undefined) throw new Error(`${table} has no row ${key.join(", ")}.`);
  return found;
}

/** The first blank row of a table. */
export function blankRow(content: WorkbookContent, table: string): FoundRow {
  const { rows, table: { headers } } = tableIn(content, table);
  const found = rows.find((row) => headers.every((header) => row.cell(header) === undefined || row.cell(header)?.formula !== null));
  if (found === undefined) throw new Error(`${table} has no blank row.`);
  return found;
}

/** A value typed in a cell; a formula there goes. */
export function typed(content: WorkbookContent, table: string, at: FoundRow, header: string, value: CellValue): WorkbookContent {
  return withCell(content, table, at, header, cellOf(value));
}

/** Several cells of one row. */
export function typedRow(content: WorkbookContent, table: string, at: FoundRow, values: Readonly<Record<string, CellValue>>): WorkbookContent {
  return Object.entries(values).reduce((so, [header, value]) => typed(so, table, at, header, value), content);
}

export function withCell(content: WorkbookContent, table: string, at: FoundRow, header: string, cell: FoundCell | undefined): WorkbookContent {
  const column = at.columnNumber(header);
  if (column === undefined) throw new Error(`${table} has no column ${header}.`);
  return withSheet(content, table, (sheet) => ({ ...sheet, rows: put(sheet.rows, at.row, column, cell) }));
}

function put(rows: Cells, row: number, column: number, cell: FoundCell | undefined): Cells {
  const cells = new Map(rows.get(row));
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
  return new Map(rows).set(row, cells);
}

/** A row typed under the table's last one: the table has grown by itself, as Excel lets it. */
export function typedBelow(content: WorkbookContent, table: string, values: Readonly<Record<string, CellValue>>): WorkbookContent {
  const grown = withTable(content, table, (one) => ({ ...one, rowCount: one.rowCount + 1 }));
  const last = tableIn(grown, table).rows.at(-1);
  if (last === undefined) throw new Error(`${table} did not grow.`);
  return typedRow(grown, table, last, values);
}

/** The rows of a table in another order. */
export function sorted(content: WorkbookContent, table: string, order: (places: readonly number[]) => readonly number[]): WorkbookContent {
  const { table: { row, column, headers, rowCount } } = tableIn(content, table);
  const places = order(Array.from({ length: rowCount }, (_, index) => index));
  return movedCells(content, table, (rows) =>
    places.flatMap((from, to) => headers.map((_, index) => [row + 1 + to, column + index, rows.get(row + 1 + from)?.get(column + index)] as const)),
  );
}

/** The columns of a table in another order, headers and all. */
export function movedColumns(content: WorkbookContent, table: string, order: (headers: readonly string[]) => readonly string[]): WorkbookContent {
  const { table: { row, column, headers, rowCount } } = tableIn(content, table);
  const wanted = order(headers);
  const moved = movedCells(content, table, (rows) =>
    wanted.flatMap((header, to) =>
      Array.from({ length: rowCount + 1 }, (_, down) => [row + down, column + to, rows.get(row + down)?.get(column + headers.indexOf(header))] as const),
    ),
  );
  return withTable(moved, table, (one) => ({ ...one, headers: wanted }));
}

/** Rows and columns inserted before the table and everything else on its sheet. */
export function movedTable(content: WorkbookContent, table: string, down: number, right: number): WorkbookContent {
  return withSheet(content, table, (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((one) => ({ ...one, row: one.row + down, column: one.column + right })),
    rows: new Map([...sheet.rows].map(([row, cells]) => [row + down, new Map([...cells].map(([column, cell]) => [column + right, cell]))])),
  }));
}

/** The column under a header taken away. */
export function withoutColumn(content: WorkbookContent, table: string, header: string): WorkbookContent {
  const atTheEnd = movedColumns(content, table, (headers) => [...headers.filter((one) => one !== header), header]);
  return withTable(atTheEnd, table, (one) => ({ ...one, headers: one.headers.slice(0, -1) }));
}

export function withoutTable(content: WorkbookContent, table: string): WorkbookContent {
  return withSheet(content, table, (sheet) => ({ ...sheet, tables: sheet.tables.filter((one) => one.name !== table) }));
}

export function withTable(content: WorkbookContent, table: string, change: (table: FoundTable) => FoundTable): WorkbookContent {
  return withSheet(content, table, (sheet) => ({ ...sheet, tables: sheet.tables.map((one) => (one.name === table ? change(one) : one)) }));
}

/** The sheet that holds a table, changed. */
export function withSheet(content: WorkbookContent, table: string, change: (sheet: FoundSheet) => FoundSheet): WorkbookContent {
  const { sheet } = tableIn(content, table);
  return { ...content, sheets: content.sheets.map((one) => (one === sheet ? change(one) : one)) };
}

/** Every formula without a value, as a program writes it that does not calculate. */
export function uncalculated(content: WorkbookContent): WorkbookContent {
  const without = (cell: FoundCell): FoundCell => (cell.formula === null ? cell : { kind: "uncalculated", value: null, formula: cell.formula });
  const rowsOf = ({ rows }: FoundSheet): Cells => new Map([...rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, without(cell)]))]));
  return { ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet) })) };
}

type Moves = (rows: Cells) => readonly (readonly [row: number, column: number, cell: FoundCell | undefined])[];

function movedCells(content: WorkbookContent, table: string, moves: Moves): WorkbookContent {
  return withSheet(content, table, (sheet) => ({ ...sheet, rows: moves(sheet.rows).reduce((rows, [row, column, cell]) => put(rows, row, column, cell), sheet.rows) }));
}
