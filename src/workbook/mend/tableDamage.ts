import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundSheet, FoundTable, WorkbookContent } from "../content.ts";
import { findTable, textOf } from "../read/foundRows.ts";
import type { TablePlan } from "../sheetPlan.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import type { Damage } from "./damage.ts";

/** Tables and columns that are gone, and sheets of ours that somebody has copied. Only a person can set these right. */
export function tableDamage(content: WorkbookContent, plan: WorkbookPlan): readonly Damage[] {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return [...tables.flatMap((table) => oneTable(content, table)), ...copies(content, tables)];
}

function oneTable(content: WorkbookContent, table: TablePlan): readonly Damage[] {
  const found = findTable(content, table.name);
  if (found !== undefined) return columnDamage(found.sheet, found.table, table);
  const left = content.sheets.flatMap((sheet) => headerRow(sheet, table) ?? [])[0];
  return left === undefined
    ? [{ code: "missing-table", message: MENDING_TEXTS.missingTable(table.name), mend: null }]
    : [{ code: "missing-table", ...left, message: MENDING_TEXTS.tableToRange(table.name), mend: null }];
}

function columnDamage(sheet: FoundSheet, found: FoundTable, table: TablePlan): readonly Damage[] {
  const has = (headers: readonly string[], header: string) => headers.some((one) => one.toLowerCase() === header.toLowerCase());
  const planned = table.columns.map((one) => one.header);
  return planned.flatMap((header, index): readonly Damage[] => {
    if (has(found.headers, header)) return [];
    const instead = found.headers.length === planned.length ? found.headers[index] : undefined;
    if (instead === undefined || has(planned, instead)) {
      return [{ code: "missing-column", sheet: sheet.name, message: MENDING_TEXTS.missingColumn(table.name, header), mend: null }];
    }
    const cell = cellAddress(found.row, found.column + index);
    return [{ code: "renamed-column", sheet: sheet.name, cell, message: MENDING_TEXTS.renamedColumn(header, instead), mend: null }];
  });
}

/** Excel gives the tables of a copied sheet a number ("sag_juridisk3"); other programs leave them out. */
function copies(content: WorkbookContent, plans: readonly TablePlan[]): readonly Damage[] {
  return content.sheets.flatMap((sheet): readonly Damage[] => {
    for (const plan of plans.filter((one) => one.columns.length > 2)) {
      const original = findTable(content, plan.name);
      if (original === undefined || original.sheet === sheet) continue;
      const place = headerRow(sheet, plan);
      if (place !== null) return [{ code: "copied-sheet", ...place, message: MENDING_TEXTS.copiedSheet(original.sheet.name), mend: null }];
    }
    return [];
  });
}

/** Where the headers of a table stand beside each other on a sheet. */
function headerRow(sheet: FoundSheet, { columns }: TablePlan): { readonly sheet: string; readonly cell: string } | null {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (textOf(cell) !== columns[0]?.header) continue;
      if (columns.every(({ header }, index) => textOf(cells.get(column + index)) === header)) return { sheet: sheet.name, cell: cellAddress(row, column) };
    }
  }
  return null;
}
