import type { Problem } from "../../review/problem.ts";
import { RENEWAL_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet, WorkbookContent } from "../content.ts";
import { findTable, isBlank, textOf, type FoundRow } from "../read/foundRows.ts";
import { valueIn } from "../rowEdits.ts";
import type { PlannedContent, SheetPlan } from "../sheetPlan.ts";
import { LOG_TABLES } from "../tables/logTable.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import { pairTables, type PairedTable } from "./pairTables.ts";
import { tableDamage } from "./tableDamage.ts";

/**
 * What stands in a workbook and not in one that is made anew from what was read of it: tables and columns that are gone, words that
 * nobody could read, people's own sheets, columns and notes. Formulas of their own are told by what they show.
 */
export function notCarried(content: WorkbookContent, plan: WorkbookPlan): readonly Problem[] {
  const tables = pairTables(content, plan);
  const gone = tableDamage(content, plan).filter((one) => one.code !== "copied-sheet").map(({ mend: _mend, ...problem }): Problem => problem);
  return [...gone, ...log(content), ...tables.flatMap((table) => inTable(table, content.date1904)), ...content.sheets.flatMap((sheet) => besideTables(sheet, plan))];
}

/** The log tells of the workbook that it was begun with. */
function log(content: WorkbookContent): readonly Problem[] {
  const begun = LOG_TABLES.flatMap((name) => findTable(content, name) ?? []).find(({ rows, table }) => rows.some((row) => table.headers.some((header) => !isBlank(row.cell(header)))));
  return begun === undefined ? [] : [{ code: "not-carried", sheet: begun.sheet.name, message: RENEWAL_TEXTS.log }];
}

function inTable(table: PairedTable, date1904: boolean): readonly Problem[] {
  const planned = new Map(table.pairs.map(({ row, planned: cells }) => [row.row, cells]));
  return table.found.rows.flatMap((row) => inRow(table, row, planned.get(row.row) ?? [], date1904));
}

function inRow({ plan, found }: PairedTable, row: FoundRow, planned: readonly PlannedContent[], date1904: boolean): readonly Problem[] {
  return found.table.headers.flatMap((header) => {
    const cell = row.cell(header);
    const index = plan.columns.findIndex((one) => one.header.toLowerCase() === header.toLowerCase());
    const column = plan.columns[index];
    const wanted = planned[index];
    if (isBlank(cell) || (cell?.formula !== null && column !== undefined)) return [];
    if (column !== undefined && wanted !== undefined && isSame(cell, String(valueIn(wanted, column, date1904) ?? ""))) return [];
    return [problem(row.place(header), cell)];
  });
}

function isSame(cell: FoundCell | undefined, planned: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\r\n?/g, "\n").toLowerCase();
  return plain(textOf(cell)) === plain(planned);
}

/** A sheet of theirs is told once; a note beside a table of ours by its cell. Our own titles, labels and sentences are in the new one. */
function besideTables(sheet: FoundSheet, plan: WorkbookPlan): readonly Problem[] {
  const names = new Set(sheet.tables.map((one) => one.name.toLowerCase()));
  const ours = plan.sheets.find(({ tables }) => tables.some((one) => names.has(one.name.toLowerCase())));
  if (ours === undefined) return sheet.rows.size === 0 ? [] : [{ code: "not-carried", sheet: sheet.name, message: RENEWAL_TEXTS.ownSheet(sheet.name) }];
  const texts = textsOf(ours);
  const isInTable = (row: number, column: number): boolean =>
    sheet.tables.some((one) => row >= one.row && row <= one.row + one.rowCount && column >= one.column && column < one.column + one.headers.length);
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) =>
      cell.formula !== null || isBlank(cell) || isInTable(row, column) || texts.has(textOf(cell)) ? [] : [problem({ sheet: sheet.name, cell: cellAddress(row, column) }, cell)],
    ),
  );
}

function textsOf({ cells, tables }: SheetPlan): ReadonlySet<string> {
  return new Set([...cells.map((one) => String(one.value ?? "")), ...tables.flatMap(({ columns }) => columns.map((one) => one.label ?? ""))]);
}

function problem(place: { readonly sheet: string; readonly cell: string }, cell: FoundCell | undefined): Problem {
  return { code: "not-carried", ...place, message: RENEWAL_TEXTS.notCarried(textOf(cell)) };
}
