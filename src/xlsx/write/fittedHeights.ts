import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import { columnWidths } from "./columnWidths.ts";
import { layOut } from "./layOut.ts";
import type { LaidCell } from "./layOut.ts";
import { MEANING_LOOKS } from "./look.ts";
import { lettersIn } from "./textWidth.ts";

/** Points. Calibri 11 on one line, Excel's default row. */
const DEFAULT_HEIGHT = 15;
const LINE_PER_POINT = DEFAULT_HEIGHT / 11;
/** Excel's own limit, in points. */
const TALLEST_ROW = 409;

/**
 * Heights in points, by row, of the rows that need more than Excel's default to show their texts. Excel fits rows by itself
 * when a file is opened for editing; LibreOffice, previews and phones do not.
 */
export function fittedHeights(sheet: SheetPlan): ReadonlyMap<number, number> {
  const widths = columnWidths(sheet);
  const heights = new Map<number, number>();
  for (const cell of layOut(sheet)) {
    const height = neededHeight(cell, widths.get(cell.column) ?? Infinity);
    if (height > (heights.get(cell.row) ?? DEFAULT_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

function neededHeight({ content, look }: LaidCell, width: number): number {
  if (content.value === null || content.value === "") return 0;
  const size = MEANING_LOOKS[look.meaning].size;
  const lines = look.wrap && typeof content.value === "string" ? countLines(content.value, lettersIn(width, size)) : 1;
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE_PER_POINT));
}

/** Lines of the text when broken between words, and inside a word that is longer than a line. */
function countLines(text: string, length: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r\n?|\n/)) lines += linesOfParagraph(paragraph, length);
  return lines;
}

function linesOfParagraph(paragraph: string, length: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= length) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(word.length / length) - 1);
    used = word.length % length === 0 ? Math.min(word.length, length) : word.length % length;
  }
  return lines;
}
