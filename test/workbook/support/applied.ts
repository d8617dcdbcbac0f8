import type { CellEdit, FoundCell, FoundSheet, TableGrowth, WorkbookContent, WorkbookEdits } from "../../../src/workbook/content.ts";
import { logEdits } from "../../../src/workbook/log/logEdits.ts";
import { cellOf } from "./contentOf.ts";

/** The content with the edits made, as a port makes them; a table that cannot grow throws. */
export function applied(content: WorkbookContent, { log, ...edits }: WorkbookEdits): WorkbookContent {
  const made = appliedAll(content, edits);
  return log === undefined ? made : appliedAll(made, logEdits(log));
}

function appliedAll(content: WorkbookContent, edits: WorkbookEdits): WorkbookContent {
  const grown = edits.growth.reduce((so, growth) => ({ ...so, sheets: so.sheets.map((sheet) => grownSheet(sheet, growth)) }), content);
  return { ...grown, sheets: grown.sheets.map((sheet) => editedSheet(sheet, edits.cells.filter((one) => one.sheet === sheet.name))) };
}

function grownSheet(sheet: FoundSheet, growth: TableGrowth): FoundSheet {
  const table = sheet.tables.find((one) => one.name === growth.table);
  if (table === undefined) return sheet;
  const rows = copied(sheet);
  growth.rows.forEach((contents, index) => {
    const row = table.row + table.rowCount + 1 + index;
    if (contents.some((_, across) => rows.get(row)?.has(table.column + across) === true)) throw new Error(`Row ${row} under ${growth.table} is occupied.`);
    contents.forEach(({ value, formula }, across) => { set(rows, row, table.column + across, cellOf(value, formula)); });
  });
  const tables = sheet.tables.map((one) => (one === table ? { ...one, rowCount: one.rowCount + growth.rows.length } : one));
  return { ...sheet, tables, rows };
}

function editedSheet(sheet: FoundSheet, edits: readonly CellEdit[]): FoundSheet {
  const rows = copied(sheet);
  for (const { kind, row, column, value } of edits) {
    const formula = kind === "cached" ? rows.get(row)?.get(column)?.formula : null;
    if (kind === "cached" && typeof formula !== "string") throw new Error(`No formula in ${sheet.name} ${row},${column}.`);
    set(rows, row, column, cellOf(value, formula ?? undefined));
  }
  return { ...sheet, rows };
}

function copied(sheet: FoundSheet): Map<number, Map<number, FoundCell>> {
  return new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
}

function set(rows: Map<number, Map<number, FoundCell>>, row: number, column: number, cell: FoundCell | undefined): void {
  const cells = rows.get(row) ?? new Map<number, FoundCell>();
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
  rows.set(row, cells);
}
