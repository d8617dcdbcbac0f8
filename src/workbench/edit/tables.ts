import { renameInFormula } from "../calculate/rewriteFormula.ts";
import { shownText } from "../culture/shownText.ts";
import { HostError } from "../host/hostError.ts";
import { parseArea } from "../model/address.ts";
import { columnCount, intersection, rowCount, sameArea, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { headerArea, type Table, type TableColumn } from "../model/table.ts";
import { changeFormulas } from "./bookFormulas.ts";
import { guard } from "./protect.ts";

/**
 * Source: texts of TableCollection.add and Table.resize; support page "Rename an Excel table".
 *
 * ASSUMED [table-overlap]: A table that would overlap another is InvalidArgument.
 * ASSUMED [table-of-one-row]: A table of a header row alone gets a blank row under it.
 */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  guard.sheet(book, sheet);
  if (!hasHeaders) throw new HostError("NotImplementedInStandIn", "TableCollection.add without headers is Excel's, but the stand-in has no behaviour for it.");
  const whole = rowCount(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  refuseOverlap(sheet, whole, null);
  const id = book.newId();
  const table: Table = {
    id: String(id), name: freeTableName(book), area: whole, columns: [], showHeaders: true, showTotals: false, showFilterButton: true,
    style: "TableStyleMedium2", showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
  };
  sheet.tables.push(table);
  readHeaders(book, sheet, table);
  book.stale = true;
  book.tell({ kind: "tableAdded", sheet, table });
  return table;
}

function freeTableName(book: Book): string {
  let number = 1;
  const { table } = book.culture.newNames;
  while (book.findTable(`${table}${number}`)) number++;
  return `${table}${number}`;
}

function refuseOverlap(sheet: Sheet, area: Area, table: Table | null): void {
  if (sheet.tables.some((one) => one !== table && intersection(one.area, area) !== null)) throw new HostError("InvalidArgument");
}

/**
 * Gives the columns the names that stand in the header row, and the header row the names that the columns have.
 *
 * ASSUMED [table-headers]: A blank header is called "Column1", a second "Navn" becomes "Navn2", and all headers are texts.
 */
function readHeaders({ culture }: Book, sheet: Sheet, table: Table): void {
  const header = headerArea(table);
  if (!header) return;
  const taken = new Set<string>();
  const before = table.columns;
  let lastId = Math.max(0, ...before.map(({ id }) => id));
  table.columns = Array.from({ length: columnCount(header) }, (_, index): TableColumn => {
    const cell = sheet.cells.at(header.top, header.left + index);
    const text = shownText(cell.value, "General", culture);
    const name = freeHeader(text === "" ? `${culture.newNames.column}${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    Object.assign(cell, { value: name, formula: null });
    const known = before[index];
    return known ? Object.assign(known, { name }) : { id: ++lastId, name, filter: null };
  });
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** ASSUMED [bad-table-name]: A table name that Excel does not allow is InvalidArgument; one that is taken, by a name too, is ItemAlreadyExists. */
export function renameTable(book: Book, sheet: Sheet, table: Table, name: unknown): void {
  guard.sheet(book, sheet);
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) || parseArea(name) !== null) throw new HostError("InvalidArgument");
  const taken = book.findTable(name)?.table ?? book.findName(name, null);
  if (taken && taken !== table) throw new HostError("ItemAlreadyExists");
  changeFormulas(book, (formula) => renameInFormula(formula, { before: table.name, after: name }));
  table.name = name;
  book.stale = true;
  book.tell({ kind: "sheetChanged", sheet });
}

/**
 * Takes new names of columns from the header rows that have been written over; formulas follow.
 *
 * ASSUMED [rename-column]: Formulas follow a column whose header is written over, as they follow a renamed table.
 */
export function renameColumns(book: Book, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    if (!header || !intersection(header, written)) continue;
    const before = table.columns.map(({ name }) => name);
    readHeaders(book, sheet, table);
    table.columns.forEach(({ name }, index) => {
      const old = before[index];
      if (old === undefined || old === name) return;
      changeFormulas(book, (formula) => renameInFormula(formula, { before: table.name, after: table.name }, { before: old, after: name }));
    });
  }
}

/** Text of Table.resize: the new range overlaps the old one, and the headers stay in their row. */
export function resizeTable(book: Book, sheet: Sheet, table: Table, area: Area): void {
  guard.sheet(book, sheet);
  if (sameArea(area, table.area)) return;
  if (area.top !== table.area.top || rowCount(area) < 2 || intersection(area, table.area) === null) throw new HostError("InvalidArgument");
  refuseOverlap(sheet, area, table);
  table.area = area;
  readHeaders(book, sheet, table);
  book.stale = true;
  book.tell({ kind: "sheetChanged", sheet });
}
