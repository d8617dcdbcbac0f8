import { ERROR_TEXTS, errorValue, type CellValue } from "./cell.ts";

/** What stands in a cell after something has been typed into it. */
export interface TypedContent {
  readonly value: CellValue;
  /** With "="; null for a value. */
  readonly formula: string | null;
  readonly quoted: boolean;
  /** The format that the cell takes on if it had none: a date typed into a General cell is shown as one. */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?\.?\d*(?:e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;

/**
 * What Excel makes of a text that is typed, or handed to `range.values`: English (US) conventions, whatever the user's
 * language. A leading apostrophe keeps the rest as text; "=", "+" and "-" begin a formula (text of Range.values).
 *
 * ASSUMED [text-format-keeps-text]: In a cell formatted as text ("@") everything typed stays text, "=1+1" too.
 * ASSUMED [at-begins-formula]: A text that begins with "@" is taken as a formula.
 * ASSUMED [text-like-number]: A text that looks like a number, a percentage, TRUE, FALSE, an error or a date becomes one.
 * ASSUMED [blanks-stay-text]: A text of blanks only stays text.
 *
 * @param year the current year, for "3/4".
 */
export function typedContent(typed: CellValue, numberFormat: string, year: number): TypedContent {
  if (typeof typed !== "string") return plain(typed);
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: null, quoted: true };
  if (numberFormat === "@") return plain(typed);
  const known = knownWord(typed) ?? typedNumber(typed.trim()) ?? typedDate(typed.trim(), year);
  if (known) return known;
  if (/^[=+\-@]./.test(typed)) return { value: "", formula: typed.startsWith("=") ? typed : `=${typed}`, quoted: false };
  return plain(typed);
}

function plain(value: CellValue): TypedContent {
  return { value, formula: null, quoted: false };
}

function knownWord(typed: string): TypedContent | null {
  const word = typed.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return plain(word === "TRUE");
  return ERROR_TEXTS.has(word) ? plain(errorValue(word)) : null;
}

function typedNumber(typed: string): TypedContent | null {
  const percent = typed.endsWith("%");
  const digits = percent ? typed.slice(0, -1) : typed;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const number = parseFloat(digits.replaceAll(",", ""));
  if (percent) return { ...plain(number / 100), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  return /e/i.test(digits) ? { ...plain(number), numberFormat: "0.00E+00" } : plain(number);
}

function typedDate(typed: string, year: number): TypedContent | null {
  const iso = ISO_DATE.exec(typed);
  const us = US_DATE.exec(typed);
  const short = DAY_AND_MONTH.exec(typed);
  if (iso) return dated(iso[1], iso[2], iso[3], "m/d/yyyy");
  if (us) return dated(us[3], us[1], us[2], "m/d/yyyy");
  return short ? dated(String(year), short[1], short[2], "d-mmm") : null;
}

function dated(year = "", month = "", day = "", numberFormat: string): TypedContent | null {
  const moment = Date.UTC(parseInt(year, 10), parseInt(month, 10) - 1, parseInt(day, 10));
  const date = new Date(moment);
  const real = date.getUTCMonth() + 1 === parseInt(month, 10) && date.getUTCDate() === parseInt(day, 10);
  return real ? { ...plain(moment / 86_400_000 + 25_569), numberFormat } : null;
}
