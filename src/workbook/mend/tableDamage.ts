import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet, WorkbookContent } from "../content.ts";
import { findTable, textOf, type FoundRows } from "../read/foundRows.ts";
import type { SheetPlan, TablePlan } from "../sheetPlan.ts";
import { isLogTable } from "../tables/logTable.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";
import { headingDamage } from "./headingDamage.ts";
import { lostTable } from "./lostTable.ts";
import { renamedColumns } from "./renamedColumns.ts";

/**
 * Sheets, tables and columns that are gone, and sheets of ours that somebody has copied. Only a person can set these right, but for a table
 * that is a plain range. The log is left out: an older workbook has none, and nothing but the log itself depends on it.
 */
export function tableDamage(content: WorkbookContent, plan: WorkbookPlan): readonly Damage[] {
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => !isLogTable(name)) }));
  return [...sheets.flatMap((sheet) => oneSheet(content, sheet)), ...copies(content, sheets.flatMap((sheet) => sheet.tables))];
}

/** A sheet of which no table and no headers are left was deleted. */
function oneSheet(content: WorkbookContent, sheet: SheetPlan): readonly Damage[] {
  const damage = sheet.tables.flatMap((table) => oneTable(content, sheet, table));
  const isGone = sheet.tables.every((table) => findTable(content, table.name) === undefined) && damage.every((one) => one.sheet === undefined);
  return isGone && damage.length > 0 ? [{ code: "missing-table", message: MENDING_TEXTS.deletedSheet(sheet.title, holdsAnswers(sheet)), mend: null }] : damage;
}

function oneTable(content: WorkbookContent, sheet: SheetPlan, table: TablePlan): readonly Damage[] {
  const found = findTable(content, table.name);
  if (found !== undefined) return columnDamage(content, found, table);
  return [lostTable(content, sheet, table) ?? { code: "missing-table", message: MENDING_TEXTS.missingTable(table.name, sheet.title), mend: null }];
}

/** Whether people type on it. */
function holdsAnswers({ protected: isProtected, tables }: SheetPlan): boolean {
  return !isProtected || tables.some(({ columns, rows }) => columns.some((one) => one.unlocked) || rows.some((cells) => cells.some((one) => one.unlocked)));
}

function columnDamage(content: WorkbookContent, found: FoundRows, table: TablePlan): readonly Damage[] {
  const renamed = new Set(renamedColumns(content, found, table).map((one) => one.header));
  const gone = table.columns.filter(({ header }) => !found.hasColumn(header) && !renamed.has(header));
  return [
    ...headingDamage(content, table),
    ...gone.map(({ header }): Damage => ({ code: "missing-column", sheet: found.sheet.name, message: MENDING_TEXTS.missingColumn(table.name, header), mend: null })),
  ];
}

/** Excel gives the tables of a copied sheet a number ("sag_juridisk3"); other programs leave them out. */
function copies(content: WorkbookContent, plans: readonly TablePlan[]): readonly Damage[] {
  const originals = plans.filter((one) => one.columns.length > 2).flatMap((plan) => {
    const sheet = findTable(content, plan.name)?.sheet;
    return sheet === undefined ? [] : [{ plan, sheet }];
  });
  const firstHeaders = new Set(originals.map(({ plan }) => plan.columns[0]?.header));
  return content.sheets.flatMap((sheet) => copyOn(sheet, originals, firstHeaders) ?? []);
}

interface Original {
  readonly plan: TablePlan;
  readonly sheet: FoundSheet;
}

/** The first table of another sheet whose headers stand on this one. Few cells hold a first header: only those are compared. */
function copyOn(sheet: FoundSheet, originals: readonly Original[], firstHeaders: ReadonlySet<string | undefined>): Damage | null {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!firstHeaders.has(textOf(cell))) continue;
      const alike = originals.filter((one) => standsAt(cells, column, one.plan));
      const [original] = alike;
      // The sheets of two reviewers have the headers of the one that both come together on.
      if (original === undefined || alike.some((one) => one.sheet === sheet)) continue;
      const message = MENDING_TEXTS.copiedSheet(original.sheet.name);
      return { code: "copied-sheet", sheet: sheet.name, cell: cellAddress(row, column), message, mend: null };
    }
  }
  return null;
}

function standsAt(cells: ReadonlyMap<number, FoundCell>, column: number, { columns }: TablePlan): boolean {
  return columns.every(({ header }, index) => textOf(cells.get(column + index)) === header);
}
