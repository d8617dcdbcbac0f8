import { checkFormula } from "../calculate/checkFormula.ts";
import type { Culture } from "../culture/culture.ts";
import { ENGLISH } from "../culture/english.ts";
import { HostError } from "../host/hostError.ts";
import { columnCount, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Cell, CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { typedContent } from "../model/typedContent.ts";
import { growTables } from "./growTable.ts";
import { guard } from "./protect.ts";
import { renameColumns } from "./tables.ts";

const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * One value for each cell of an area, row by row: a two-dimensional array of its shape, or one value for all.
 * Null leaves its cell alone. Source: page "Set and get range values, text, or formulas", text of Range.values.
 */
export function spread(given: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw new HostError("InvalidArgument", WRONG_SHAPE);
  return (row, column) => (rows[row] as unknown[])[column];
}

/**
 * Types values and formulas into the cells of an area.
 * @param culture the language that they are written in: an add-in's English, or the person's own
 *
 * ASSUMED [values-object]: A value that is an object, such as a date, is InvalidArgument.
 * ASSUMED [text-too-long]: A text of more than 32,767 characters is InvalidArgument, and nothing of the array is written.
 */
export function enterCells(book: Book, sheet: Sheet, area: Area, given: unknown, culture: Culture = ENGLISH): void {
  guard.contents(book, sheet, area);
  const at = spread(given, area);
  const before = sheet.cells.find(area.top, area.left)?.value ?? "";
  const entries: { readonly row: number; readonly column: number; readonly value: CellValue }[] = [];
  for (let row = 0; row < rowCount(area); row++) {
    for (let column = 0; column < columnCount(area); column++) {
      const value = at(row, column);
      if (value !== null && value !== undefined) entries.push({ row: area.top + row, column: area.left + column, value: checked(value) });
    }
  }
  for (const { row, column, value } of entries) enterCell(book, sheet.cells.at(row, column), value, culture);
  book.stale = true;
  renameColumns(book, sheet, area);
  growTables(book, sheet, area);
  const details = rowCount(area) === 1 && columnCount(area) === 1 ? { before, after: () => book.valueAt(sheet, area.top, area.left) } : undefined;
  book.tell({ kind: "cells", sheet, area, changeType: "RangeEdited", ...(details ? { details } : {}) });
}

function checked(value: unknown): CellValue {
  if (typeof value === "string" && value.length <= 32_767) return value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

function enterCell(book: Book, cell: Cell, value: CellValue, culture: Culture): void {
  const { numberFormat, ...content } = typedContent(value, cell.style.numberFormat, book.year, culture);
  if (content.formula !== null) checkFormula(book, content.formula);
  Object.assign(cell, content);
  if (numberFormat !== undefined && cell.style.numberFormat === "General") cell.style = { ...cell.style, numberFormat };
}
