import { HostError } from "../host/hostError.ts";
import { columnCount, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import { isError, type Cell, type CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { hasLockedCell, guard } from "./protect.ts";

/** As in Excel.SortField; key is a column of the area, from 0. */
interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/**
 * Puts rows in order: numbers, texts, truth values, errors, and blanks last. Source: texts of TableSort.apply and SortField;
 * support page "Sort data in a range or table".
 *
 * ASSUMED [sort-protected]: On a protected sheet rows are sorted only where sorting is allowed and no cell of them is locked (office-js issue 2135).
 * ASSUMED [sort-moves-cells]: Sorting moves values, formulas and looks; dropdowns and row heights stay.
 */
export function sortRows(book: Book, sheet: Sheet, area: Area, given: unknown): void {
  guard.option(book, sheet, "allowSort");
  if (sheet.protection !== null && hasLockedCell(sheet, area)) throw new HostError("AccessDenied");
  const fields = fieldsOf(given, columnCount(area));
  book.calculated();
  const rows = Array.from({ length: rowCount(area) }, (_, row) => Array.from({ length: columnCount(area) }, (_cell, column) => sheet.cells.find(area.top + row, area.left + column)));
  const sorted = [...rows].sort((one, other) => fields.reduce((order, { key, ascending }) => order || compareCells(one[key], other[key], ascending), 0));
  sorted.forEach((cells, row) => { cells.forEach((cell, column) => { sheet.cells.put(area.top + row, area.left + column, cell); }); });
  book.stale = true;
  book.tell({ kind: "cells", sheet, area, changeType: "RangeEdited" });
}

function fieldsOf(given: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(given)) throw new HostError("InvalidArgument");
  return (given as readonly Partial<SortField>[]).map(({ key, ascending }) => {
    if (typeof key !== "number" || key < 0 || key >= columns) throw new HostError("InvalidArgument");
    return { key, ascending: ascending !== false };
  });
}

function compareCells(one: Cell | undefined, other: Cell | undefined, ascending: boolean): number {
  const [left, right] = [one?.value ?? "", other?.value ?? ""];
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  const order = rankOf(left) - rankOf(right) || compareAlike(left, right);
  return ascending ? order : -order;
}

function compareAlike(left: CellValue, right: CellValue): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return left.localeCompare(right, "da", { sensitivity: "accent" });
  return Number(left) - Number(right);
}

function rankOf(value: CellValue): number {
  if (isError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
