import type { CellStyle } from "../../model/style.ts";

/** A line of text against the size of its letters. */
export const LINE = 1.22;
/** Left and right of the text of a cell, in pixels. */
export const SIDES = 6;
/** A step of indentation, in pixels. */
const INDENT = 9;

/** The font of a cell, as CSS writes it. */
export function cssFont({ fontName, fontSize, bold, italic }: CellStyle): string {
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize}pt/${LINE} "${fontName}", Carlito, sans-serif`;
}

/** How far a text is indented, in pixels. */
export function sideOf({ indentLevel }: CellStyle): number {
  return indentLevel * INDENT;
}
