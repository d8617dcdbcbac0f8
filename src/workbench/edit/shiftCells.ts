import { moveReferences } from "../calculate/rewriteFormula.ts";
import { HostError } from "../host/hostError.ts";
import { columnCount, intersection, isWholeColumns, isWholeRows, rowCount, sameArea, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { BookChange } from "../model/bookChange.ts";
import type { Sheet } from "../model/sheet.ts";
import { shiftedArea, shiftedCell, type Shift } from "../model/shift.ts";
import { changeFormulas } from "./bookFormulas.ts";
import { guard } from "./protect.ts";

/**
 * Puts blank cells into a sheet, or takes cells out, and moves what stands beside them. All that points at cells follows.
 * Source: texts of Range.insert and Range.delete; page "Error handling" (InsertDeleteConflict).
 *
 * ASSUMED [shift-through-table]: A shift that would move only some rows or columns of a table is InsertDeleteConflict.
 * ASSUMED [shift-takes-looks]: Cells that are put in look like those above, or to the left of them.
 * ASSUMED [shift-rules]: A dropdown or a conditional format grows with cells that are put into it, not with those put behind it.
 */
export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  guardShift(book, sheet, shift);
  const place = (area: Area) => shiftedArea(shift, area);
  for (const table of sheet.tables) table.area = place(table.area) ?? refuse();
  moveFormulas(book, sheet, place);
  sheet.cells.rearrange((row, column) => shiftedCell(shift, row, column));
  sheet.validations.rearrange(place);
  sheet.links.rearrange(place);
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const area = place(rule.area);
    return area ? [Object.assign(rule, { area })] : [];
  });
  if (shift.direction === "Down" || shift.direction === "Right") takeLooks(sheet, shift);
  book.stale = true;
  book.shifted(sheet, place);
  book.tell({ kind: "cells", sheet, area: shift.area, changeType: changeTypeOf(shift), shift: shift.direction });
}

/** Formulas, names and charts point at the cells that they pointed at before. */
function moveFormulas(book: Book, sheet: Sheet, place: (area: Area) => Area | null): void {
  changeFormulas(book, (formula, own) => moveReferences(formula, (name, cells) => {
    const on = name === null ? own : book.findSheet(name);
    return on === sheet ? place(cells) : cells;
  }));
  for (const series of book.sheets.flatMap(({ charts }) => charts).flatMap((chart) => chart.series)) {
    for (const source of [series.values, series.categories]) if (source?.sheet.id === sheet.id) source.area = place(source.area) ?? source.area;
  }
}

function guardShift(book: Book, sheet: Sheet, { area, direction }: Shift): void {
  const inserting = direction === "Down" || direction === "Right";
  const lines = isWholeRows(area) ? "Rows" : isWholeColumns(area) ? "Columns" : null;
  if (lines) guard.option(book, sheet, `allow${inserting ? "Insert" : "Delete"}${lines}`);
  else guard.sheet(book, sheet);
  const vertical = direction === "Down" || direction === "Up";
  for (const table of sheet.tables) {
    const inWay = vertical ? { ...area, top: area.top, bottom: Infinity } : { ...area, right: Infinity };
    const met = intersection(inWay, table.area);
    const whole = met !== null && (vertical ? columnCount(met) === columnCount(table.area) : rowCount(met) === rowCount(table.area));
    if (met !== null && !whole) refuse();
    if (met !== null && !inserting && sameArea(intersection(area, table.area) ?? area, table.area)) refuse();
  }
}

function takeLooks(sheet: Sheet, { area, direction }: Shift): void {
  const [row, column] = direction === "Down" ? [-1, 0] : [0, -1];
  if (area.top + row < 0 || area.left + column < 0) return;
  for (const { row: at, column: beside, cell } of [...sheet.cells.inArea(direction === "Down" ? { ...area, top: area.top - 1, bottom: area.top - 1 } : { ...area, left: area.left - 1, right: area.left - 1 })]) {
    const lines = direction === "Down" ? rowCount(area) : columnCount(area);
    for (let line = 1; line <= lines; line++) sheet.cells.at(direction === "Down" ? at + line : at, direction === "Down" ? beside : beside + line).style = cell.style;
  }
}

function changeTypeOf({ area, direction }: Shift): (BookChange & { readonly kind: "cells" })["changeType"] {
  const inserting = direction === "Down" || direction === "Right";
  if (isWholeRows(area)) return inserting ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return inserting ? "ColumnInserted" : "ColumnDeleted";
  return inserting ? "CellInserted" : "CellDeleted";
}

function refuse(): never {
  throw new HostError("InsertDeleteConflict");
}
