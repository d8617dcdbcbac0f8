import { asNumber, inGroups } from "./cprInDigits.ts";
import { certaintyOf, hasDate } from "./cprNumber.ts";
import { afterDate, isOfNow, type CprPattern, type Written } from "./cprPattern.ts";
import type { Certainty } from "./personalData.ts";
import { MONTH_NAME, MONTH_NUMERAL } from "./months.ts";

const YEAR = String.raw`['´’]?(?<year>(?:18|19|20)?\d{2})`;
/** The last four digits, and what stands before them; no amount, and nothing that goes on. */
const LAST_FOUR = String.raw`(?<gap>[ ,:(/-]{0,4})(?<serial>\d{4})(?!\d|[.,:/-]\d| ?kr)`;

/** Ways to write a CPR number with letters or other signs in it, or with some of its digits struck out. */
export const CPR_IN_WORDS: readonly CprPattern[] = [
  {
    // The month as a word: "7. juli 1961", "7th of July, 1961".
    pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]{0,2}(?<word>${MONTH_NAME})[ .,-]{0,2}${YEAR}${LAST_FOUR}`, "giu"),
    certainty: afterWords,
  },
  {
    // The month as a word before the day: "July 7, 1961".
    pattern: new RegExp(String.raw`(?<!\p{L})(?<word>${MONTH_NAME})[ .]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?[ .,]{1,2}${YEAR}${LAST_FOUR}`, "giu"),
    certainty: afterWords,
  },
  {
    // The month as a Roman numeral.
    pattern: new RegExp(String.raw`(?<!\d)(?<day>\d{1,2})[ ./-]{1,2}(?<word>${MONTH_NUMERAL})[ ./-]{1,2}${YEAR}${LAST_FOUR}`, "gu"),
    certainty: afterWords,
  },
  {
    // A number as programs print a power of ten.
    pattern: /(?<![\d.,])(?<whole>\d[.,]\d{5,11})e\+?0?(?<power>8|9|1[01])(?!\d)/giu,
    certainty: ({ part }) => asNumber(part("whole").replace(/\D/g, "").padEnd(Number(part("power")) + 1, "0"), (digits) => certaintyOf(digits, false)),
  },
  {
    // The last four, or some of them, struck out: the date and the dash still say who it is about.
    pattern:
      /(?<!\d)(?<day>\d{2})[ ./-]?(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})(?: ?- ?(?:(?=\d{0,3}[x*•?_#×■█●])[\dx*•?_#×■█●]{4}(?![\dx*•?_#×■█●])|\.{3})| ?[x*•#×■█●]{4}(?![x*•#×■█●]))/giu,
    // The seventh digit may be one of a leap year, and that has every day that another year has.
    certainty: ({ digits }) => (hasDate({ ...digits, serial: "4000" }) ? "likely" : null),
  },
  {
    // The last four told in words after the day of birth.
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})[ ./-]{0,2}(?:(?<month>\d{1,2})|(?<word>${MONTH_NAME}))[ ./-]{0,2}${YEAR}[^\d\n]{1,40}(?:(?:sidste (?:fire|4)|(?:fire|4) sidste)|løbenr|løbenummer|kontrolcifre|slutcifre|(?:slutter|ender) (?:på|med))(?: cifre| tal)?(?: er)?[^\p{L}\d\n]{1,3}(?<serial>\d{4})(?!\d)`,
      "giu",
    ),
    certainty: ({ digits }) => (hasDate(digits) ? "likely" : null),
  },
];

/** Behind a colon or a bracket there is an amount or a count as often, and behind a day of this century nearly always. */
function afterWords(written: Written): Certainty | null {
  if (!/[:(/]/.test(written.part("gap"))) return afterDate(written);
  return isOfNow(written.digits) ? null : inGroups(written);
}
