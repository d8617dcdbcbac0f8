import type { Culture } from "../culture/culture.ts";
import { ENGLISH } from "../culture/english.ts";
import { translateFormula } from "../culture/translateFormula.ts";
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

/** With "." in it, as `Number` takes it. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?\.?\d*(?:e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;

/**
 * What Excel makes of a text that is typed, in the person's language, or handed to `range.values`: that is English, whatever the
 * person's language. A leading apostrophe keeps the rest as text; "=", "+" and "-" begin a formula (text of Range.values).
 *
 * ASSUMED [text-format-keeps-text]: In a cell formatted as text ("@") everything typed stays text, "=1+1" too.
 * ASSUMED [at-begins-formula]: A text that begins with "@" is taken as a formula.
 * ASSUMED [text-like-number]: A text that looks like a number, a percentage, TRUE, FALSE, an error or a date becomes one.
 * ASSUMED [blanks-stay-text]: A text of blanks only stays text.
 *
 * @param year the current year, for "3/4".
 */
export function typedContent(typed: CellValue, numberFormat: string, year: number, culture: Culture): TypedContent {
  if (typeof typed !== "string") return plain(typed);
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: null, quoted: true };
  if (numberFormat === "@") return plain(typed);
  const known = knownWord(typed, culture) ?? typedNumber(typed.trim(), culture) ?? typedDate(typed.trim(), year, culture);
  if (known) return known;
  if (/^[=+\-@]./.test(typed)) return { value: "", formula: translateFormula(typed.startsWith("=") ? typed : `=${typed}`, culture, ENGLISH), quoted: false };
  return plain(typed);
}

function plain(value: CellValue): TypedContent {
  return { value, formula: null, quoted: false };
}

function knownWord(typed: string, { words, errors }: Culture): TypedContent | null {
  const word = typed.toUpperCase();
  for (const truth of ["TRUE", "FALSE"]) if (word === (words.get(truth) ?? truth)) return plain(truth === "TRUE");
  const error = [...ERROR_TEXTS].find((one) => word === (errors.get(one) ?? one));
  return error === undefined ? null : plain(errorValue(error));
}

function typedNumber(typed: string, { decimal, group }: Culture): TypedContent | null {
  const percent = typed.endsWith("%");
  const digits = (percent ? typed.slice(0, -1) : typed).replace(/[.,]/g, (sign) => (sign === decimal ? "." : sign === group ? "," : sign));
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const number = parseFloat(digits.replaceAll(",", ""));
  if (percent) return { ...plain(number / 100), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  return /e/i.test(digits) ? { ...plain(number), numberFormat: "0.00E+00" } : plain(number);
}

function typedDate(typed: string, year: number, { dateOrder }: Culture): TypedContent | null {
  const iso = ISO_DATE.exec(typed);
  if (iso) return dated(iso[1], iso[2], iso[3], ENGLISH.shortDate);
  const [whole, short] = [DATE.exec(typed), DAY_AND_MONTH.exec(typed)];
  const [first, second] = [(whole ?? short)?.[1], (whole ?? short)?.[2]];
  const [month, day] = dateOrder === "mdy" ? [first, second] : [second, first];
  if (whole) return dated(whole[3], month, day, ENGLISH.shortDate);
  return short ? dated(String(year), month, day, "d-mmm") : null;
}

function dated(year = "", month = "", day = "", numberFormat: string): TypedContent | null {
  const moment = Date.UTC(parseInt(year, 10), parseInt(month, 10) - 1, parseInt(day, 10));
  const date = new Date(moment);
  const real = date.getUTCMonth() + 1 === parseInt(month, 10) && date.getUTCDate() === parseInt(day, 10);
  return real ? { ...plain(moment / 86_400_000 + 25_569), numberFormat } : null;
}
