import { certaintyByDigits, certaintyOf, cprDigits, hasCheckDigit, hasDate, isMoment, type CprDigits } from "./cprNumber.ts";
import type { Certainty } from "./personalData.ts";

/** What a pattern found in a text. */
interface Written {
  readonly digits: CprDigits;
  /** What stands in one of the pattern's named places; empty where nothing does. */
  readonly part: (name: string) => string;
  /** The text just before it. */
  readonly before: string;
}

/** A way to write a CPR number, and how sure it then is one. */
interface CprPattern {
  readonly pattern: RegExp;
  readonly certainty: (written: Written) => Certainty | null;
}

/** Words that announce a number. */
const ANNOUNCED = /(?:cpr|person\s?-?(?:nr|nummer|nummeret))[^\p{L}\d]{0,4}(?:nr|nummer|nummeret|er|for borgeren)?[^\p{L}\d]{0,4}$/iu;
/** Words that announce another number: an account's, a workplace's, a firm's, an invoice's. */
const ANOTHERS = /(?:konto|p-?nr|p-?nummer|cvr|ean|faktura)[^\p{L}\d]{0,4}(?:nr|nummer)?[^\p{L}\d]{0,4}(?:\d{4} )?$/iu;
/** Letters before a number in which such a word is looked for. */
const BEFORE = 30;
/** The first three letters of the months, in Danish and in English. */
const MONTHS = ["jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec"].map((month) => new RegExp(`^${month}`, "i"));

/** Every repetition is bounded, so that no text can make the search slow. */
const CPR_PATTERNS: readonly CprPattern[] = [
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
    pattern: /(?<![\d.,:/-]|\d )(?=[\d -]{11,14}(?![.,:/-]?\d| \d))(?<day>\d[ -]?\d)(?<month>[ -]?\d[ -]?\d)(?<year>[ -]?\d[ -]?\d)(?<serial>(?:[ -]?\d){4})(?!\d)/gu,
    certainty: ({ digits, before }) => (hasDate(digits) && hasCheckDigit(digits) && !isMoment(digits) && !ANOTHERS.test(before) ? "likely" : null),
  },
  {
    // Day and month without the zero that they begin with, or with blanks round the signs.
    pattern:
      /(?<!\d|\d[./-])(?<day>\d{1,2})(?: ?[./-] ?| )(?<month>\d{1,2})(?: ?[./-] ?| )(?<year>(?:18|19|20)?\d{2})(?<gap> ?- ?| )(?<serial>\d{4})(?!\d|[.,:/-]\d| ?kr)/gu,
    certainty: afterDate,
  },
  {
    // The month as a word.
    pattern:
      /(?<!\d)(?<day>\d{1,2})[ .-]{0,2}(?<word>jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,6}[ .-]{1,2}(?<year>(?:18|19|20)?\d{2})(?<gap>[ ,]{0,2}-? ?)(?<serial>\d{4})(?!\d|[.,:/-]\d| ?kr)/giu,
    certainty: afterDate,
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
  {
    pattern: /(?<![\d.,])(?<whole>\d[.,]\d{5,11})e\+?0?(?<power>8|9|1[01])(?!\d)/giu,
    certainty: ({ part }) => asNumber(part("whole").replace(/\D/g, "").padEnd(Number(part("power")) + 1, "0"), (digits) => certaintyOf(digits, false)),
  },
  {
    // The last four, or some of them, struck out: the date and the dash still say who it is about.
    pattern:
      /(?<!\d)(?<day>\d{2})[ ./-]?(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})(?: ?- ?(?:(?=\d{0,3}[x*•?_#])[\dx*•?_#]{4}(?![\dx*•?_#])|\.{3})| ?[x*•#]{4}(?![x*•#]))/giu,
    certainty: ({ digits }) => (["0000", "4000", "5000"].some((serial) => hasDate({ ...digits, serial })) ? "likely" : null),
  },
  {
    // The last four told in words after the day of birth.
    pattern:
      /(?<!\d)(?<day>\d{1,2})[ ./-]{0,2}(?:(?<month>\d{1,2})|(?<word>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6})[ ./-]{0,2}(?<year>(?:18|19|20)?\d{2})[^\d\n]{1,40}(?:sidste (?:fire|4)|løbenr|løbenummer|kontrolcifre|(?:slutter|ender) (?:på|med))(?: cifre| tal)?(?: er)?[^\p{L}\d\n]{1,3}(?<serial>\d{4})(?!\d)/giu,
    certainty: ({ digits }) => (hasDate(digits) ? "likely" : null),
  },
];

/** How sure it is of each number that is written in the text in a way that a CPR number is; null for what is no date. */
export function* cprNumbersIn(plain: string): Generator<Certainty | null> {
  for (const { pattern, certainty } of CPR_PATTERNS) {
    for (const { groups, index } of plain.matchAll(pattern)) {
      const part = (name: string): string => groups?.[name] ?? "";
      yield certainty({ digits: digitsIn(part), part, before: plain.slice(Math.max(0, index - BEFORE), index) });
    }
  }
}

/** A number's last four digits are one place of a pattern, or two; its month may be a word. */
function digitsIn(part: Written["part"]): CprDigits {
  const digits = (...names: readonly string[]): string => names.map(part).join("").replace(/\D/g, "");
  const month = part("word") === "" ? digits("month") : String(MONTHS.findIndex((one) => one.test(part("word"))) + 1);
  return { day: digits("day").padStart(2, "0"), month: month.padStart(2, "0"), year: digits("year"), serial: digits("serial", "first", "last") };
}

function inOneOrTwo({ digits, part, before }: Written): Certainty | null {
  const [announced, sign, gap] = [ANNOUNCED.test(before), part("sign"), part("gap")];
  // What goes on is an amount or a span of time as often, and a number of a case that begins with its citizen's.
  if (part("more") !== "") return isMoment(digits) ? null : certaintyByDigits(digits);
  const found = certaintyOf(digits, announced || gap.trim() === "-");
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

/**
 * A whole date and four digits. With the dash, or announced, they are one number; else, after a day of this century, years,
 * amounts and times of day stand there, so that only the check digit makes them sure.
 */
function afterDate({ digits, part, before }: Written): Certainty | null {
  return restOfDate(digits, part("gap").includes("-") || ANNOUNCED.test(before));
}

/** The numbers of documents begin with such a date too, and they have a dash. */
function afterYear({ digits, part, before }: Written): Certainty | null {
  return restOfDate(digits, (part("gap").includes("-") && !isOfNow(digits)) || ANNOUNCED.test(before));
}

function restOfDate(digits: CprDigits, formal: boolean): Certainty | null {
  const found = certaintyOf(digits, formal);
  const isAnother = isMoment(digits) || (found === "likely" && isOfNow(digits) && !formal);
  return found !== null && isAnother ? "possible" : found;
}

/** Whether the day is written as one of this century, as those that notes tell of. */
function isOfNow({ year }: CprDigits): boolean {
  return year.length === 4 && year.startsWith("20");
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
function asNumber(whole: string, certainty: (digits: CprDigits) => Certainty | null): Certainty | null {
  if (whole.length < 9 || whole.length > 12) return null;
  return certainty(cprDigits(whole.padStart(whole.length <= 10 ? 10 : 12, "0")));
}
