/** Excel's width of a column that nobody has set, in characters. */
export const DEFAULT_WIDTH = 8.43;

/** Characters of the column's width that its margins and the indent take. */
const PADDING = 2;

/**
 * Danish text in Calibri against digits, in which column widths are counted: 0.8 to 0.95 on LibreOffice's pictures. Near the
 * upper end, because a row that is a line too high is airy, and one that is too low hides words.
 */
const LETTER_WIDTH = 0.9;
const BOLD_LETTER_WIDTH = 0.97;

/** How many letters of `size` points go on one line of a column (or of several together) that is `width` characters wide. */
export function lettersIn(width: number, size: number): number {
  return Math.max(1, Math.floor(((width - PADDING) / LETTER_WIDTH) * (11 / size)));
}

/** Width of a column, in characters, in which the word stands on one line in bold. */
export function widthOfWord(word: string): number {
  return Math.ceil(word.length * BOLD_LETTER_WIDTH) + PADDING;
}
