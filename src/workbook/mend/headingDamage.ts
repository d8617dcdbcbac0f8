import { MENDING_TEXTS } from "../../text/danish/mending.ts";
import { cellAddress } from "../cellAddress.ts";
import type { FoundCell, FoundSheet, FoundTable, Restoration, WorkbookContent } from "../content.ts";
import { findTable } from "../read/foundRows.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { withColumnRenamed } from "../structuredReference.ts";
import type { Damage } from "./damage.ts";
import { renamedColumns } from "./renamedColumns.ts";

/** A heading of a table as it was. */
type Heading = Extract<Restoration, { readonly kind: "heading" }>;

/** Headings that people have changed. Where it is certain which column it is, it gets its own back. */
export function headingDamage(content: WorkbookContent, table: TablePlan): readonly Damage[] {
  const found = findTable(content, table.name);
  if (found === undefined) return [];
  const { sheet, table: { name, row } } = found;
  return renamedColumns(content, found, table).map(({ header, instead, column, certain }): Damage => ({
    code: "renamed-column",
    sheet: sheet.name,
    cell: cellAddress(row, column),
    message: certain ? MENDING_TEXTS.renamedColumn(header, instead) : MENDING_TEXTS.unsureColumn(header, instead),
    mend: certain ? { restorations: [{ kind: "heading", sheet: sheet.name, table: name, row, column, from: instead, to: header }] } : null,
  }));
}

/** The workbook as it is when its headings are as they were: formulas follow them. */
export function withHeading(content: WorkbookContent, heading: Heading): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => sheetWithHeading(sheet, heading)) };
}

function sheetWithHeading(sheet: FoundSheet, { sheet: title, table, row, column, from, to }: Heading): FoundSheet {
  const renamed = (cell: FoundCell): FoundCell => (cell.formula === null ? cell : { ...cell, formula: withColumnRenamed(cell.formula, table, from, to) });
  const rows = new Map([...sheet.rows].map(([number, cells]) => [number, new Map([...cells].map(([at, cell]) => [at, renamed(cell)]))]));
  if (sheet.name !== title) return { ...sheet, rows };
  rows.set(row, new Map(rows.get(row)).set(column, { kind: "text", value: to, formula: null }));
  const named = (one: FoundTable): FoundTable => (one.name === table ? { ...one, headers: one.headers.map((header) => (header === from ? to : header)) } : one);
  return { ...sheet, rows, tables: sheet.tables.map(named) };
}
