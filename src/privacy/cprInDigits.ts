import { certaintyByDigits, certaintyOf, cprDigits, hasCheckDigit, hasDate, isMoment, type CprDigits } from "./cprNumber.ts";
import { afterDate, ANNOUNCED, ANOTHERS, isOfNow, restOfDate, type CprPattern, type Written } from "./cprPattern.ts";
import type { Certainty } from "./personalData.ts";

/** In any groups, with blanks or hyphens between. */
const TEN_DIGITS = String.raw`(?<day>\d[ -]?\d)(?<month>[ -]?\d[ -]?\d)(?<year>[ -]?\d[ -]?\d)(?<serial>(?:[ -]?\d){4})(?!\d)`;

/** Ways to write a CPR number with digits and signs alone. */
export const CPR_IN_DIGITS: readonly CprPattern[] = [
  {
    // Six digits of a date and four more, with what people put between. A look-ahead, so that no number hides in another.
    pattern:
      /(?<!\d)(?=(?<day>\d{2})(?<sign>[ ./-]?)(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})(?<gap>[\s._/-]{0,6})(?<serial>\d{4})(?!\d)(?<more>[.,:/-]\d)?)/gu,
    certainty: inOneOrTwo,
  },
  {
    // Five pairs with blanks between. A longer row of pairs is something else.
    pattern: /(?<!\d)(?<!\d )(?<day>\d{2}) (?<month>\d{2}) (?<year>\d{2}) (?<first>\d{2}) (?<last>\d{2})(?! ?\d)/gu,
    certainty: ({ digits, before }) => certaintyOf(digits, ANNOUNCED.test(before)),
  },
  {
    // Five pairs with one and the same sign between.
    pattern: /(?<!\d|\d[^\p{L}\d])(?<day>\d{2})(?<sign>[^\p{L}\d]{1,3})(?<month>\d{2})\k<sign>(?<year>\d{2})\k<sign>(?<first>\d{2})\k<sign>(?<last>\d{2})(?!\d|[^\p{L}\d]\d)/gu,
    certainty: inRow,
  },
  {
    // One and the same sign in the date and behind it.
    pattern: /(?<!\d|\d[^\p{L}\d])(?<day>\d{2})(?<sign> ?[.:_|~\\/·•] ?)(?<month>\d{2})\k<sign>(?<year>(?:18|19|20)?\d{2})(?:\k<sign>| ?- ?)(?<serial>\d{4})(?!\d|[^\p{L}\d]\d)/gu,
    certainty: (written) => (isOfNow(written.digits) ? inGroups(written) : inRow(written)),
  },
  {
    // Other signs between, or the last four apart: only what the digits themselves say makes such a row sure.
    pattern:
      /(?<!\d)(?=(?<day>\d{2})[ ./·-]?(?<month>\d{2})[ ./·-]?(?<year>(?:18|19|20)?\d{2})[^\p{L}\d\n]{1,12}(?<first>\d{2})[ -]?(?<last>\d{2})(?!\d|[.,:/-]\d))/gu,
    certainty: ({ digits }) => restOfDate(digits, false),
  },
  {
    // Digits one by one.
    pattern:
      /(?<!\d[ .-]{0,3})(?<day>\d[ .-]\d)[ .-](?<month>\d[ .-]\d)[ .-](?<year>\d[ .-]\d)[ .-]{1,3}(?<serial>\d(?:[ .-]\d){3})(?![ .-]{0,3}\d)/gu,
    certainty: ({ digits }) => certaintyOf(digits, false),
  },
  {
    // Digits one by one with one and the same other sign between.
    pattern:
      /(?<!\d|\d[^\p{L}\d]{1,3})(?<day>\d(?<sign>[^\p{L}\d]{1,3})\d)\k<sign>(?<month>\d\k<sign>\d)\k<sign>(?<year>\d\k<sign>\d)\k<sign>(?<serial>\d(?:\k<sign>\d){3})(?!\d|[^\p{L}\d]{1,3}\d)/gu,
    certainty: inRow,
  },
  {
    // Groups that are none of a date's: 3 3 4, 4 4 2, 5 5, 6 3 1.
    pattern: new RegExp(String.raw`(?<![\d.,:/-]|\d )(?=[\d -]{11,14}(?![.,:/-]?\d| \d))${TEN_DIGITS}`, "gu"),
    certainty: inGroups,
  },
  {
    // After the country's number, as if it were a telephone's: those have eight digits, and a list may begin with 45.
    pattern: new RegExp(String.raw`(?<![\d.,:/-])(?:\+45|0045|45)[ -]?(?=[\d -]{10,14}(?![.,:/-]?\d| \d))${TEN_DIGITS}`, "gu"),
    certainty: inGroups,
  },
  {
    // Day and month without the zero that they begin with, or with blanks round the signs.
    pattern:
      /(?<!\d|\d[./-])(?<day>\d{1,2})(?: ?[./-] ?| )(?<month>\d{1,2})(?: ?[./-] ?| )(?<year>(?:18|19|20)?\d{2})(?<gap> ?[./-] ?| )(?<serial>\d{4})(?!\d|[.,:/-]\d| ?kr)/gu,
    // Sections and versions are numbered so too, where no dash or blank stands before the last four.
    certainty: (written) => (/[./]/.test(written.part("gap")) ? inGroups(written) : afterDate(written)),
  },
  {
    // The year first, with four digits, as programs write a date.
    pattern: /(?<!\d)(?<!\d[.,/-])(?<year>(?:18|19|20)\d{2})(?<sign>[ ./-]?)(?<month>\d{2})\k<sign>(?<day>\d{2})(?<gap>[ _./-]{0,3})(?<serial>\d{4})(?!\d|[.,:/-]\d| ?kr)/gu,
    certainty: afterYear,
  },
  {
    // The last four digits first.
    pattern: /(?<![\d.,:/-]|\d )(?<serial>\d{4}) ?- ?(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})(?!\d|[.,:/-]\d)/gu,
    certainty: ({ digits, before }) => (hasDate(digits) && (hasCheckDigit(digits) || ANNOUNCED.test(before)) ? "likely" : null),
  },
  {
    // Nine digits: programs take the zero away that a number begins with. Five digits and four are a case's as often.
    pattern: /(?<![\d.,:/-])(?<day>\d)(?<month>\d{2})(?<year>\d{2})(?<gap>[ -]?)(?<serial>\d{4})(?!\d|[.,:/-]\d)/gu,
    certainty: ({ digits, part, before }) => (part("gap") === "-" || ANNOUNCED.test(before) ? certaintyByDigits(digits) : null),
  },
  {
    // A number as programs print it: with a sign for thousands, with a decimal that says nothing, or as a power of ten.
    pattern: /(?<![\d.,'-]|\d )(?<whole>\d{1,3}(?<sign>[.,' ])\d{3}(?:\k<sign>\d{3}){1,3}|\d{9,12})(?<decimal>\.0)?(?!\d|[.,:/'-]\d| \d{3}(?!\d)|,-| ?(?:kr|dkk|eur|€|mio))/giu,
    certainty: asPrinted,
  },
];

function inOneOrTwo({ digits, part, before }: Written): Certainty | null {
  const [announced, sign, gap] = [ANNOUNCED.test(before), part("sign"), part("gap")];
  // What goes on is an amount or a span of time as often, and a number of a case that begins with its citizen's.
  if (part("more") !== "") return isMoment(digits) ? null : certaintyByDigits(digits);
  const found = certaintyOf(digits, announced || /^-+$/.test(gap.trim()));
  // A dotted date, a blank and four digits is a day and a time, whatever they add up to; or a day and how many there were.
  const moment = sign !== "" && gap !== "" && gap.trim() === "" && (isMoment(digits) || (found === "likely" && isOfNow(digits)));
  const isAnothers = found === "likely" && `${sign}${gap}` === "" && ANOTHERS.test(before);
  return found !== null && ((moment && !announced) || isAnothers) ? "possible" : found;
}

/** Numbers with a sign between are lists as often, of pages, answers or enclosures; but few lists have dots, slashes or bars. */
function inRow({ digits, part }: Written): Certainty | null {
  const found = isMoment(digits) ? null : certaintyByDigits(digits);
  return found === "certain" || /^[./_|·•-]$/.test(part("sign")) ? found : null;
}

/** The numbers of documents begin with such a date too, and they have a dash. */
function afterYear({ digits, part, before }: Written): Certainty | null {
  return restOfDate(digits, (part("gap").includes("-") && !isOfNow(digits)) || ANNOUNCED.test(before));
}

/** Only the check digit tells it from another number, and a word before may tell whose that is. */
export function inGroups({ digits, before }: Written): Certainty | null {
  return hasDate(digits) && hasCheckDigit(digits) && !isMoment(digits) && !ANOTHERS.test(before) ? "likely" : null;
}

/** Amounts and populations are printed so too: they end in noughts, or have no day in them. */
function asPrinted({ part }: Written): Certainty | null {
  const [whole, sign] = [part("whole"), part("sign")];
  if (sign === "" && part("decimal") === "") return null;
  return asNumber(whole.replace(/\D/g, ""), (digits) => {
    const found = certaintyByDigits(digits);
    return found === "likely" && (sign === "," || sign === " " || whole.endsWith("0.000")) ? null : found;
  });
}

/** The digits of a whole number, with the zero that it has lost; null where they are too few or too many. */
export function asNumber(whole: string, certainty: (digits: CprDigits) => Certainty | null): Certainty | null {
  if (whole.length < 9 || whole.length > 12) return null;
  return certainty(cprDigits(whole.padStart(whole.length <= 10 ? 10 : 12, "0")));
}
