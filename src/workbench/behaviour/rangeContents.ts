import type { Behaviour } from "../host/behaviour.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { enterCells, spread } from "../edit/enterCells.ts";
import { restyle } from "../edit/restyle.ts";
import type { Culture } from "../culture/culture.ts";
import { ENGLISH } from "../culture/english.ts";
import { shownText } from "../culture/shownText.ts";
import { translateCode } from "../culture/translateCode.ts";
import { translateFormula } from "../culture/translateFormula.ts";
import { cellArea, columnCount, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import { isError, type Cell, type CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { RangeTarget } from "./rangeTarget.ts";

/**
 * What stands in cells. Source: texts of Range.values, .formulas, .text, .valueTypes, .numberFormat; page "Set and get
 * range values, text, or formulas".
 *
 * ASSUMED [too-many-cells-read]: Reading more than 5,000,000 cells gives null instead of values (page "Resource limits" warns of it).
 */
export const rangeContentReads: NonNullable<Behaviour<RangeTarget>["read"]> = {
  values: (range, session) => calculated(range, session, (cell) => shownValue(cell?.value ?? "")),
  formulas: (range, session) => calculated(range, session, (cell) => cell?.formula ?? shownValue(cell?.value ?? "")),
  text: (range, session) => calculated(range, session, (cell) => (cell ? shownText(cell.value, cell.style.numberFormat, session.book.culture) : "")),
  formulasLocal: (range, session) => calculated(range, session, (cell) => inOwnLanguage(cell, session.book.culture)),
  valueTypes: (range, session) => calculated(range, session, (cell) => valueType(cell?.value ?? "")),
  numberFormat: ({ sheet, area }) => grid(sheet, area, (row, column) => sheet.cells.styleOf(row, column).numberFormat),
  numberFormatLocal: ({ sheet, area }, { book }) => grid(sheet, area, (row, column) => translateCode(sheet.cells.styleOf(row, column).numberFormat, ENGLISH, book.culture)),
};

export const rangeContentWrites: NonNullable<Behaviour<RangeTarget>["write"]> = {
  values: ({ sheet, area }, given, { book }) => { enterCells(book, sheet, area, given); },
  formulas: ({ sheet, area }, given, { book }) => { enterCells(book, sheet, area, given); },
  formulasLocal: ({ sheet, area }, given, { book }) => { enterCells(book, sheet, area, given, book.culture); },
  numberFormat: (range, given, { book }) => { writeFormats(book, range, given, ENGLISH); },
  numberFormatLocal: (range, given, { book }) => { writeFormats(book, range, given, book.culture); },
};

function writeFormats(book: Book, { sheet, area }: RangeTarget, given: unknown, culture: Culture): void {
  const at = spread(given, area);
  if (!Array.isArray(given)) {
    restyle(book, sheet, area, (style) => ({ ...style, numberFormat: formatCode(given, culture) }));
    return;
  }
  for (let row = 0; row < rowCount(area); row++) {
    for (let column = 0; column < columnCount(area); column++) {
      const code = at(row, column);
      if (code === null || code === undefined) continue;
      restyle(book, sheet, cellArea(area.top + row, area.left + column), (style) => ({ ...style, numberFormat: formatCode(code, culture) }));
    }
  }
}

/** ASSUMED [format-code-text]: A number format that is no text is InvalidArgument; a code that makes no sense is not noticed. */
function formatCode(given: unknown, culture: Culture): string {
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  return translateCode(given, culture, ENGLISH);
}

function calculated(range: RangeTarget, { book }: Session, of: (cell: Cell | undefined) => unknown): unknown {
  // What was typed is the same before and after calculation.
  if (hasFormula(range)) book.calculated();
  return grid(range.sheet, range.area, (row, column) => of(range.sheet.cells.find(row, column)));
}

function hasFormula({ sheet, area }: RangeTarget): boolean {
  for (const { cell } of sheet.cells.inArea(area)) if (cell.formula !== null) return true;
  return false;
}

function grid(sheet: Sheet, area: Area, of: (row: number, column: number) => unknown): unknown[][] | null {
  if (sheet.deleted) throw new HostError("ItemNotFound");
  if (rowCount(area) * columnCount(area) > 5_000_000) return null;
  return Array.from({ length: rowCount(area) }, (_, row) => Array.from({ length: columnCount(area) }, (_, column) => of(area.top + row, area.left + column)));
}

/** A formula in Excel's own language, a value as it is. Source: text of Range.formulasLocal. */
function inOwnLanguage(cell: Cell | undefined, culture: Culture): string | number | boolean {
  if (!cell) return "";
  if (cell.formula !== null) return translateFormula(cell.formula, ENGLISH, culture);
  return isError(cell.value) ? shownText(cell.value, "General", culture) : cell.value;
}

/** ASSUMED [errors-in-english]: An error among `values` and `formulas` is written in English in every language. */
function shownValue(value: CellValue): string | number | boolean {
  return isError(value) ? value.error : value;
}

/** As in Excel.RangeValueType. */
function valueType(value: CellValue): string {
  if (isError(value)) return "Error";
  if (typeof value === "string") return value === "" ? "Empty" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
