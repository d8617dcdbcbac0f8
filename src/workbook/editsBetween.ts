import type { Analysis } from "../review/analysis.ts";
import type { CellEdit, FoundSheet, WorkbookContent, WorkbookEdits } from "./content.ts";
import { foundSheetOf } from "./foundSheetOf.ts";
import { planWorkbook } from "./planWorkbook.ts";
import { printEdits } from "./printEdits.ts";
import { findTable, isBlank, type FoundRow, type FoundRows } from "./read/foundRows.ts";
import { rowCellEdits, rowsInOrder } from "./rowEdits.ts";
import type { PlannedContent, SheetPlan, TablePlan } from "./sheetPlan.ts";
import type { Stamp } from "./stamp.ts";
import { keyOfFound, keyOfPlanned } from "./tableKey.ts";
import { ACCEPTED_TABLE } from "./tables/acceptedTable.ts";
import { REMARKS_TABLE } from "./tables/remarksTable.ts";
import { REVIEW_TABLES } from "./tables/reviewTableName.ts";
import { SETTLEMENT_TABLE } from "./tables/settlementTable.ts";

/**
 * What to change in a workbook so that it holds `after` where it held `before`: typed cells that differ between the two,
 * new rows, and the value of every formula cell. Everything else is left as people have made it: a typed cell whose
 * meaning did not change is never written, however it is spelled, a row that nobody can understand stays, and a row that
 * they have taken away stays away. A row that `after` no longer has is made blank, or holds a new one.
 */
export function editsBetween(content: WorkbookContent, before: Analysis, after: Analysis, stamp: Stamp): WorkbookEdits {
  const oldSheets = planWorkbook(before, stamp).sheets;
  const old = [...tablesOf(oldSheets).values()];
  const sheets = planWorkbook(after, stamp).sheets;
  const tables = [...tablesOf(sheets).values()].map((table) => tableEdits(content, old.filter((one) => one.name === table.name), table));
  const prints = printEdits(content, oldSheets, sheets);
  const leftOpen = content.sheets.filter((sheet) => sheet.leftOpen === true);
  return {
    cells: [...tables.flatMap((one) => one.cells), ...sheets.flatMap((sheet) => looseEdits(content, sheet))],
    growth: tables.flatMap((one) => one.growth),
    ...(leftOpen.length > 0 && { restorations: leftOpen.map(({ name }) => ({ kind: "protection" as const, sheet: name })) }),
    ...(prints.length > 0 && { prints }),
  };
}

function tablesOf(sheets: readonly SheetPlan[]): ReadonlyMap<string, TablePlan> {
  return new Map(sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, table]));
}

function tableEdits(content: WorkbookContent, old: readonly TablePlan[], table: TablePlan): WorkbookEdits {
  const found = findTable(content, table.name);
  if (found === undefined || table.key.length === 0) return { cells: [], growth: [] };
  const known = rowsByKey(old);
  const missing = new Map(rowsByKey([table]));
  const typed = table.columns.filter((one) => one.formula === undefined).map((one) => one.header);
  const gone = new Map([...known].filter(([key]) => !missing.has(key)));
  const cells: CellEdit[] = [];
  const free: FreeRow[] = [];
  for (const row of found.rows) {
    const key = keyOfFound(table, row);
    const wanted = key === null ? undefined : missing.get(key);
    const left = key === null ? undefined : gone.get(key);
    if (key !== null && wanted !== undefined) {
      missing.delete(key);
      cells.push(...rowCellEdits(found, row, table, known.get(key), wanted, content.date1904));
    } else if (key !== null && left !== undefined) {
      gone.delete(key);
      if (hasAddition(found, table, row)) cells.push(...rowCellEdits(found, row, table, left, left.map(blanked), content.date1904));
      else free.push({ row, left });
    } else if (key === null && typed.every((header) => isBlank(row.cell(header)))) free.push({ row, left: undefined });
  }
  const added = [...missing].filter(([key, wanted]) => isNeeded(table, known.get(key), wanted)).map(([, wanted]) => wanted);
  free.forEach(({ row, left }, index) => {
    const wanted = added[index] ?? left?.map(blanked);
    if (wanted) cells.push(...rowCellEdits(found, row, table, left, wanted, content.date1904));
  });
  const growing = added.slice(free.length);
  const growth = { table: table.name, rows: rowsInOrder(found.table, table, growing, content.date1904), key: table.key };
  return { cells, growth: growing.length === 0 ? [] : [growth] };
}

/** A row that a new one may stand in: a blank one, or one with something in it that `after` no longer has. */
interface FreeRow {
  readonly row: FoundRow;
  readonly left: readonly PlannedContent[] | undefined;
}

/** Whether something stands in a column that a person has added; it must not come to stand beside another row's content. */
function hasAddition({ table: { headers } }: FoundRows, table: TablePlan, row: FoundRow): boolean {
  const ours = new Set(table.columns.map((one) => one.header.toLowerCase()));
  return headers.some((header) => !ours.has(header.toLowerCase()) && !isBlank(row.cell(header)));
}

/** A formula shows nothing in a row that holds nothing. */
function blanked(cell: PlannedContent): PlannedContent {
  return cell.formula === undefined ? { value: null } : { ...cell, value: "" };
}

/** Tables in which each case and each place has its row, also when a person has written the case. */
const ALWAYS_WHOLE: readonly string[] = [...REVIEW_TABLES, SETTLEMENT_TABLE, REMARKS_TABLE, ACCEPTED_TABLE];

/** Whether a row that the sheet lacks is added: it is new, or something new is to stand in it. */
function isNeeded(table: TablePlan, known: readonly PlannedContent[] | undefined, wanted: readonly PlannedContent[]): boolean {
  if (known === undefined || ALWAYS_WHOLE.includes(table.name)) return true;
  return wanted.some((cell, index) => cell.formula === undefined && cell.value !== known[index]?.value);
}

/** Of several rows with one key the first is meant, as for readers. */
function rowsByKey(tables: readonly TablePlan[]): ReadonlyMap<string, readonly PlannedContent[]> {
  const rows = new Map<string, readonly PlannedContent[]>();
  for (const table of tables) {
    for (const cells of table.rows) {
      const key = keyOfPlanned(table, cells);
      if (key !== null && !rows.has(key)) rows.set(key, cells);
    }
  }
  return rows;
}

/** Formula cells outside tables where a formula still stands. */
function looseEdits(content: WorkbookContent, plan: SheetPlan): readonly CellEdit[] {
  const sheet = foundSheetOf(content, plan);
  if (sheet === undefined) return [];
  return plan.cells.flatMap((cell): readonly CellEdit[] => {
    if (cell.formula === undefined || !holdsOther(sheet, cell.row, cell.column, cell.value)) return [];
    return [{ kind: "cached", sheet: sheet.name, row: cell.row, column: cell.column, value: cell.value }];
  });
}

function holdsOther(sheet: FoundSheet, row: number, column: number, value: PlannedContent["value"]): boolean {
  const cell = sheet.rows.get(row)?.get(column);
  return cell !== undefined && cell.formula !== null && (cell.kind === "uncalculated" || cell.value !== value);
}
