import { lettersIn } from "./textWidth.ts";

/** Points. Calibri 11 on one line, Excel's default row. */
export const DEFAULT_HEIGHT = 15;
const LINE_PER_POINT = DEFAULT_HEIGHT / 11;
/** A letter's width against its size, in bold: 0.43 to 0.48 on LibreOffice's pictures. */
const UPRIGHT_LETTER = 0.5;
/** Excel's own limit for a row, in points. */
const TALLEST_ROW = 409;

/**
 * The height in points of a row that shows the whole text, `size` points high. `width`: the column's, in characters, where
 * the text is broken into lines inside its cell; null where it stands on one line.
 */
export function textHeight(text: string, size: number, width: number | null): number {
  const lines = width === null ? 1 : countLines(text, lettersIn(width, size));
  return Math.min(TALLEST_ROW, Math.ceil(lines * size * LINE_PER_POINT));
}

/** The height in points of a row that shows the whole text, read upwards. */
export function uprightHeight(text: string, size: number): number {
  return Math.min(TALLEST_ROW, Math.ceil((text.length + 1) * size * UPRIGHT_LETTER));
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
