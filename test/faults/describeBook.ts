import { cellAddress } from "../../src/workbook/cellAddress.ts";
import type { AreaMap } from "../../src/workbench/model/areaMap.ts";
import { formatArea } from "../../src/workbench/model/address.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { isBlank, type Cell } from "../../src/workbench/model/cell.ts";
import { Sheet } from "../../src/workbench/model/sheet.ts";
import type { Table } from "../../src/workbench/model/table.ts";
import { PLAIN, type CellStyle } from "../../src/workbench/model/style.ts";
import { addressesIn } from "../contract/support/dump.ts";

/** Everything that a workbook holds but its log, a line for each thing; ids, which Excel gives as it likes, are left out. */
export type Description = ReadonlyMap<string, string>;

const EVERYWHERE = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export function describeBook(book: Book): Description {
  const names = book.names.map((one) => [`name ${one.name}`, `${one.formula} ${one.sheet?.name ?? ""}`] as const);
  return new Map([
    ["sheets", book.sheets.map(({ name }) => name).join(" | ")],
    ...names.sort(([one], [other]) => (one < other ? -1 : 1)),
    ...book.sheets.flatMap((sheet) => [...describeSheet(book, sheet)]),
  ]);
}

/** One sheet of it. */
export function describeSheet(book: Book, sheet: Sheet): Description {
  book.calculated();
  const { name, visibility, tabColor, protection, columnWidths, rowHeights, frozen, pageLayout } = sheet;
  const rest = { visibility, tabColor, protection, columnWidths: [...columnWidths].sort(), rowHeights: [...rowHeights].sort(), frozen, pageLayout: [...pageLayout].sort() };
  const { charts, conditionalRules, customProperties, printAreas, printTitleRows, hiddenColumns, hiddenRows, rowBreaks } = sheet;
  const drawn = { charts, printAreas, printTitleRows, hiddenColumns: [...hiddenColumns], hiddenRows: [...hiddenRows], rowBreaks: [...rowBreaks] };
  return new Map([
    [`${name}: sheet`, words({ ...rest, ...drawn, properties: customProperties.keys().map((key) => [key, customProperties.get(key)]) })],
    [`${name}: rules`, words(conditionalRules.map(({ area, type, stopIfTrue, settings }) => ({ area, type, stopIfTrue, settings: [...settings].sort() })))],
    ...sheet.tables.filter((one) => !isLog(one)).map(({ name: table, area, columns }): [string, string] => [`${name}: table ${table}`, `${formatArea(area)} ${columns.map((one) => one.name).join("|")}`]),
    ...cellsOf(sheet),
    ...piecesOf(`${name}: list`, sheet.validations),
    ...piecesOf(`${name}: link`, sheet.links),
  ]);
}

function isLog({ name }: Table): boolean {
  return name.startsWith("sag_log");
}

function cellsOf({ name, cells, tables }: Sheet): readonly [string, string][] {
  const logs = tables.filter(isLog).map(({ area }) => area);
  return [...cells.inArea(EVERYWHERE)].flatMap(({ row, column, cell }): [string, string][] => {
    if (logs.some(({ top, left, right }) => row > top && left <= column && column <= right)) return [];
    const look = lookOf(cell.style);
    return isBlank(cell) && look === lookOf(PLAIN) ? [] : [[cellPlace(name, row, column), `${contentOf(cell)} ${look}`]];
  });
}

/** What is typed in the cells of a workbook, by place. */
export function typedIn(book: Book): ReadonlyMap<string, string> {
  const typed = book.sheets.flatMap(({ name, cells }) =>
    [...cells.inArea(EVERYWHERE)].flatMap(({ row, column, cell }): [string, string][] =>
      isBlank(cell) || cell.formula !== null ? [] : [[cellPlace(name, row, column), contentOf(cell)]],
    ),
  );
  return new Map(typed);
}

/** What stands in a cell, as words. */
function contentOf({ value, formula, quoted }: Cell): string {
  return JSON.stringify([value, formula, quoted]);
}

/** Many cells share one style. */
const LOOKS = new WeakMap<CellStyle, string>();

function lookOf(style: CellStyle): string {
  const known = LOOKS.get(style) ?? words(style);
  LOOKS.set(style, known);
  return known;
}

/** Row and column from 0. */
function cellPlace(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row + 1, column + 1)}`;
}

function piecesOf(what: string, pieces: AreaMap<unknown>): readonly [string, string][] {
  return pieces.all().flatMap(({ area, value }) => {
    const said = words(value);
    return addressesIn(formatArea(area)).map((address): [string, string] => [`${what} ${address}`, said]);
  });
}

function words(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === "id") return undefined;
    // A chart's data names its sheet, which holds the chart.
    if (one instanceof Sheet) return one.name;
    return one instanceof Map ? [...(one as Map<unknown, unknown>)].sort() : one;
  });
}

/** Where two descriptions differ, a line for each. */
export function differencesBetween(one: Description, other: Description): readonly string[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].flatMap((place) => (one.get(place) === other.get(place) ? [] : [`${place}: ${one.get(place) ?? "—"} ≠ ${other.get(place) ?? "—"}`]));
}
