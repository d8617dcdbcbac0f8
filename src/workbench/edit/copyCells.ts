import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { HostError } from "../host/hostError.ts";
import { formatArea } from "../model/address.ts";
import { cellArea, columnCount, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { guard } from "./protect.ts";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies all that cells hold: contents, looks, locks, dropdowns and conditional formats. A source that is smaller is copied as
 * often as it fits. Source: text of Range.copyFrom, page "Cut, copy, and paste ranges".
 *
 * ASSUMED [copy-repeats]: A target that is no whole number of sources becomes one source large.
 * ASSUMED [copied-rules-grow]: A conditional format that is copied beside itself becomes one with a larger range.
 */
export function copyCells(book: Book, from: Place, to: Place): void {
  const area = whole(from.area, to.area);
  guard.contents(book, to.sheet, area);
  if (from.sheet !== to.sheet) throw new HostError("NotImplementedInStandIn", "Range.copyFrom another sheet is Excel's, but the stand-in has no behaviour for it.");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) copyCell(from, to.sheet, area, row, column);
  }
  for (const rule of to.sheet.conditionalRules) if (endsIn(rule.area, from.area) && area.top === rule.area.bottom + 1) rule.area = { ...rule.area, bottom: area.bottom };
  book.stale = true;
  book.tell({ kind: "cells", sheet: to.sheet, area, changeType: "RangeEdited" });
}

function whole(from: Area, to: Area): Area {
  const fits = rowCount(to) % rowCount(from) === 0 && columnCount(to) % columnCount(from) === 0;
  return fits ? to : { ...to, bottom: to.top + rowCount(from) - 1, right: to.left + columnCount(from) - 1 };
}

function copyCell({ sheet, area: source }: Place, target: Sheet, area: Area, row: number, column: number): void {
  const fromRow = source.top + ((row - area.top) % rowCount(source));
  const fromColumn = source.left + ((column - area.left) % columnCount(source));
  const cell = sheet.cells.find(fromRow, fromColumn);
  const copy = cell && { ...cell, formula: cell.formula === null ? null : moved(cell.formula, cellArea(fromRow, fromColumn), cellArea(row, column)) };
  target.cells.put(row, column, copy ?? { value: "", formula: null, quoted: false, style: sheet.cells.styleOf(fromRow, fromColumn) });
  const rule = sheet.validations.at(fromRow, fromColumn);
  if (rule === undefined) target.validations.clear(cellArea(row, column));
  else target.validations.set(cellArea(row, column), rule);
}

/** The formula as it reads in another cell. */
function moved(formula: string, from: Area, to: Area): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, formatArea(from)), formatArea(to));
}

/** Whether a rule's last row is in the source, in some of its columns. */
function endsIn(rule: Area, from: Area): boolean {
  return rule.left >= from.left && rule.right <= from.right && rule.bottom >= from.top && rule.bottom <= from.bottom;
}
