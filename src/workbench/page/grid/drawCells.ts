import { columnLetters } from "../../model/address.ts";
import type { Book } from "../../model/book.ts";
import type { Sheet } from "../../model/sheet.ts";
import { element, place } from "../element.ts";
import { cellElement } from "./cellElement.ts";
import { conditionalLook } from "./conditionalLook.ts";
import type { Layer, Span } from "./layer.ts";
import type { SheetLayout } from "./sheetLayout.ts";
import { textReach } from "./textReach.ts";

/** What is drawn: a sheet of a book, where it all is, and which part. */
export interface DrawnPart {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly rows: Span;
  readonly columns: Span;
}

/** Where a layer's content begins, from the sheet's corner. */
export function originOf({ scrolls }: Layer, { columns, rows, frozen }: SheetLayout): { readonly left: number; readonly top: number } {
  return { left: scrolls.columns ? columns.start(frozen.columns) : 0, top: scrolls.rows ? rows.start(frozen.rows) : 0 };
}

/** The cells of a part, a row each in the eyes of a screen reader. */
export function drawCells(layer: Layer, part: DrawnPart): HTMLElement[] {
  const { layout, rows } = part;
  const drawn: HTMLElement[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) if (layout.rows.size(row) > 0) drawn.push(rowElement(layer, part, row));
  return drawn;
}

function rowElement(layer: Layer, { book, sheet, layout, columns }: DrawnPart, row: number): HTMLElement {
  const made = element("div", { role: "row", "aria-rowindex": String(row + 1) });
  const origin = originOf(layer, layout);
  if (layer.scrolls.columns) made.append(...textsRunningIn(book, sheet, layout, row));
  for (let column = columns[0]; column <= columns[1]; column++) {
    if (layout.columns.size(column) === 0) continue;
    const cell = sheet.cells.find(row, column);
    const look = conditionalLook(book, sheet, row, column);
    const drawn = cellElement(`${columnLetters(column)}${row + 1}`, cell, sheet.cells.styleOf(row, column), look, textReach(sheet, layout.columns, row, column), book.culture);
    // One pixel more to the right and below, so that neighbours share a line as they do in Excel.
    place(drawn, layout.columns.start(column) - origin.left, layout.rows.start(row) - origin.top, layout.columns.size(column) + 1, layout.rows.size(row) + 1);
    if (sheet.links.at(row, column)) drawn.classList.add("link");
    made.append(drawn);
  }
  return made;
}

/** Texts of the frozen columns that run on over the line: only what lies beyond it is seen here. */
function textsRunningIn({ culture }: Book, sheet: Sheet, { columns, rows, frozen }: SheetLayout, row: number): HTMLElement[] {
  const edge = columns.start(frozen.columns);
  return Array.from({ length: frozen.columns }, (_, column) => column).flatMap((column) => {
    const reach = textReach(sheet, columns, row, column);
    if (columns.start(column) + reach <= edge) return [];
    const drawn = cellElement("", sheet.cells.find(row, column), sheet.cells.styleOf(row, column), { fillColor: "" }, reach, culture);
    drawn.setAttribute("aria-hidden", "true");
    place(drawn, columns.start(column) - edge, rows.start(row) - (frozen.rows <= row ? rows.start(frozen.rows) : 0), columns.size(column), rows.size(row) + 1);
    return [drawn];
  });
}

/** "A", "B" … above the columns, or "1", "2" … beside the rows. */
export function drawHeads(layer: Layer, layout: SheetLayout, span: Span, along: "columns" | "rows", chosen: Span): HTMLElement[] {
  const axis = layout[along];
  const origin = originOf(layer, layout);
  const drawn: HTMLElement[] = [];
  for (let index = span[0]; index <= span[1]; index++) {
    if (axis.size(index) === 0) continue;
    const name = along === "columns" ? columnLetters(index) : String(index + 1);
    const head = element("div", { class: chosen[0] <= index && index <= chosen[1] ? "head chosen" : "head", role: along === "columns" ? "columnheader" : "rowheader" }, name);
    if (along === "columns") place(head, axis.start(index) - origin.left, 0, axis.size(index), HEAD.height);
    else place(head, 0, axis.start(index) - origin.top, HEAD.width, axis.size(index));
    drawn.push(head);
  }
  return drawn;
}

/** Size of the headings, in pixels. */
export const HEAD = { width: 44, height: 22 } as const;
