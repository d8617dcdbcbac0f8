import { parseStructRef } from "@borgar/fx";
import { parseArea, splitAddress } from "../model/address.ts";
import { intersection, LAST_COLUMN, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyArea, columnArea, headerArea, totalsArea, type Table } from "../model/table.ts";
import { raise, type Reference } from "./operand.ts";

/** "B6" or "Lister!$A$5:$A$9". */
export function rangeReference(book: Book, own: Sheet, text: string): Reference {
  const { sheet: name, rest } = splitAddress(text);
  const sheet = name === null ? own : book.findSheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : raise("#REF!");
}

/**
 * "sag_sager[Sag]", "sag_sager[[#This Row],[Sag]]", "[@Sag]". Source: support page "Using structured references with
 * Excel tables".
 *
 * ASSUMED [this-row-outside]: A reference to this row from a cell beside no row of the table is #VALUE!.
 */
export function tableReference(book: Book, own: Sheet, row: number, column: number, text: string): Reference {
  const parts = partsOf(text);
  if (!parts) return raise("#REF!");
  const found = parts.table ? book.findTable(parts.table) : tableAround(own, row, column);
  if (!found) return raise(parts.table ? "#REF!" : "#VALUE!");
  const { sheet, table } = found;
  const rows = rowsOf(table, parts.sections ?? [], row);
  const [first, last] = columnsOf(table, parts.columns ?? []);
  return { sheet, area: { ...rows, left: table.area.left + first, right: table.area.left + last } };
}

const parsed = new Map<string, ReturnType<typeof parseStructRef>>();

/** Each reference is taken apart once. */
function partsOf(text: string): ReturnType<typeof parseStructRef> {
  const parts = parsed.has(text) ? parsed.get(text) : parseStructRef(text);
  parsed.set(text, parts);
  return parts;
}

function tableAround(sheet: Sheet, row: number, column: number): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  const table = sheet.tables.find((one) => intersection(one.area, cell) !== null);
  return table && { sheet, table };
}

function rowsOf(table: Table, sections: readonly string[], row: number): Area {
  const body = bodyArea(table);
  const named = new Set(sections.map((section) => section.toLowerCase().replace(/^#/, "")));
  if (named.has("this row") || named.has("@")) {
    return intersection(body, { top: row, bottom: row, left: 0, right: LAST_COLUMN }) ?? raise("#VALUE!");
  }
  if (named.has("all")) return table.area;
  if (named.has("headers")) return named.has("data") ? { ...table.area, bottom: body.bottom } : (headerArea(table) ?? raise("#REF!"));
  if (named.has("totals")) return named.has("data") ? { ...table.area, top: body.top } : (totalsArea(table) ?? raise("#REF!"));
  return body;
}

function columnsOf(table: Table, names: readonly string[]): readonly [number, number] {
  const at = (name: string) => {
    const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    return index < 0 ? raise("#REF!") : index;
  };
  const [first, last = first] = names;
  return first === undefined || last === undefined ? [0, columnArea(table.area, table.columns.length - 1).left - table.area.left] : [at(first), at(last)];
}
