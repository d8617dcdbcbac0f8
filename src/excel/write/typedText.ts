import { cellText } from "../../workbook/legalText.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";

/** Excel takes these for the beginning of a formula, or eats them. */
const BEGINS_SOMETHING_ELSE = /^[=+\-@'\t\r]/;
/** What Excel makes TRUE of, in English and Danish, and errors typed as such. */
const WORD_WITH_A_VALUE = /^\s*(true|false|sand|falsk|#[\p{L}/0!?]+)\s*$/iu;
/** Longer texts are no number, date, time or share in any of Excel's languages. */
const LONGEST_NUMBER = 40;

/**
 * The text so that Excel keeps it as text: with an apostrophe in front, which it takes away, where it could make a formula, a
 * number, a date or a logical value of it. Every text with a digit counts: "1-2" is a date, "SEP 12" too, "85 %" a number.
 * Source: Range.values ("apostrophe"), and security.md on formulas in data.
 */
export function typedText(text: string): string {
  const risky = BEGINS_SOMETHING_ELSE.test(text) || WORD_WITH_A_VALUE.test(text) || (text.length <= LONGEST_NUMBER && /\p{N}/u.test(text));
  return risky ? `'${text}` : text;
}

/** A value as it is handed to Excel. Throws TextTooLong, naming `where`. */
export function typedValue(value: CellValue, where: string): CellValue {
  return typeof value === "string" ? typedText(cellText(value, where)) : value;
}
