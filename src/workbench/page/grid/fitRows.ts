import { shownText } from "../../culture/shownText.ts";
import type { Book } from "../../model/book.ts";
import { LAST_COLUMN } from "../../model/area.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { CellStyle } from "../../model/style.ts";
import type { Axis } from "./axis.ts";
import { cssFont, LINE, SIDES, sideOf } from "./cellFont.ts";

/** Width of a text in pixels, in a font as CSS writes it. */
export type MeasureText = (text: string, font: string) => number;

/** Above and below the text of a cell, in pixels. */
const ENDS = 2;
const PIXELS_PER_POINT = 96 / 72;

/** How high rows are that have no height of their own: as their texts need, broken into lines where their looks say so. In pixels. */
export class FitRows {
  private readonly lines = new Map<string, number>();

  constructor(private readonly measure: MeasureText) {}

  /** @param least the height of a row without words */
  heightOf({ culture }: Book, sheet: Sheet, row: number, columns: Axis, least: number): number {
    let height = least;
    for (const { column, cell } of sheet.cells.inArea({ top: row, bottom: row, left: 0, right: LAST_COLUMN })) {
      if (cell.value === "" || columns.size(column) === 0) continue;
      const lines = cell.style.wrapText ? this.linesOf(shownText(cell.value, cell.style.numberFormat, culture), cell.style, columns.size(column)) : 1;
      height = Math.max(height, Math.ceil(lines * cell.style.fontSize * PIXELS_PER_POINT * LINE) + ENDS);
    }
    return height;
  }

  private linesOf(text: string, style: CellStyle, width: number): number {
    const font = cssFont(style);
    const room = width - SIDES - sideOf(style);
    const key = `${font}|${room}|${text}`;
    const known = this.lines.get(key);
    if (known !== undefined) return known;
    const lines = text.split("\n").reduce((sum, part) => sum + this.linesOfPart(part, font, room), 0);
    this.lines.set(key, lines);
    return lines;
  }

  /** Words go on as long as there is room; one that is wider than the column is broken. */
  private linesOfPart(part: string, font: string, room: number): number {
    let [lines, used] = [1, 0];
    for (const word of part.match(/\s*\S+/g) ?? []) {
      const width = this.measure(word, font);
      if (used + width <= room) {
        used += width;
        continue;
      }
      const alone = this.measure(word.trimStart(), font);
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(alone / room) - 1);
      used = alone > room ? alone % room : alone;
    }
    return lines;
  }
}
