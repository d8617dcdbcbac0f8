import { certaintyOf, hasCheckDigit, hasDate, isTimeOfDay, oftenLacksCheckDigit, type CprDigits } from "./cprNumber.ts";
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

/** Every repetition is bounded, so that no text can make the search slow. */
const CPR_PATTERNS: readonly CprPattern[] = [
  {
    // Six digits of a date and four more, with what people put between. A look-ahead, so that no number hides in another.
    pattern:
      /(?<!\d)(?=(?<day>\d{2})(?<sign>[ ./-]?)(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})(?<gap>[\s._/-]{0,3})(?<serial>\d{4})(?!\d)(?<more>[.,:/-]\d)?)/gu,
    certainty: inOneOrTwo,
  },
  {
    // Five pairs with blanks between. A longer row of pairs is something else.
    pattern: /(?<!\d)(?<!\d )(?<day>\d{2}) (?<month>\d{2}) (?<year>\d{2}) (?<first>\d{2}) (?<last>\d{2})(?! ?\d)/gu,
    certainty: ({ digits, before }) => certaintyOf(digits, ANNOUNCED.test(before)),
  },
  {
    // Other signs between, or the last four apart: only what the digits themselves say makes such a row sure.
    pattern:
      /(?<!\d)(?=(?<day>\d{2})[ ./·-]?(?<month>\d{2})[ ./·-]?(?<year>(?:18|19|20)?\d{2})[^\p{L}\d\n]{1,6}(?<first>\d{2})[ -]?(?<last>\d{2})(?!\d|[.,:/-]\d))/gu,
    certainty: ({ digits }) => unlessTime(digits, certaintyOf(digits, false)),
  },
  {
    // Digits one by one.
    pattern:
      /(?<!\d[ .-]{0,3})(?<day>\d[ .-]\d)[ .-](?<month>\d[ .-]\d)[ .-](?<year>\d[ .-]\d)[ .-]{1,3}(?<serial>\d(?:[ .-]\d){3})(?![ .-]{0,3}\d)/gu,
    certainty: ({ digits }) => certaintyOf(digits, false),
  },
  {
    // Groups that are none of a date's: 3 3 4, 4 4 2, 5 5.
    pattern: /(?<![\d.,:/-]|\d )(?=[\d ]{11,12}(?![.,:/-]?\d| \d))(?<day>\d{2})(?<month> ?\d ?\d)(?<year> ?\d ?\d)(?<serial>(?: ?\d){4})/gu,
    certainty: ({ digits, before }) => (hasDate(digits) && hasCheckDigit(digits) && !ANOTHERS.test(before) ? "likely" : null),
  },
  {
    // Day and month without the zero that they begin with.
    pattern: /(?<!\d|\d[./-])(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>(?:18|19|20)?\d{2})(?<gap> ?- ?| )(?<serial>\d{4})(?!\d|[.,:/-]\d)/gu,
    certainty: ({ digits, part }) => unlessTime(digits, certaintyOf(digits, part("gap").includes("-"))),
  },
  {
    // Nine digits: programs take the zero away that a number begins with. Five digits and four are a case's as often.
    pattern: /(?<![\d.,:/-])(?<day>\d)(?<month>\d{2})(?<year>\d{2})(?<gap>-?)(?<serial>\d{4})(?!\d|[.,:/-]\d)/gu,
    certainty: ({ digits, part, before }) => (part("gap") === "-" || ANNOUNCED.test(before) ? byItsDigits(digits) : null),
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
      /(?<!\d)(?<day>\d{2})[ ./-]?(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})[^\d\n]{1,40}sidste (?:fire|4)(?: cifre| tal)?(?: er)?[^\p{L}\d\n]{1,3}(?<serial>\d{4})(?!\d)/giu,
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

/** A number's last four digits are one place of a pattern, or two. */
function digitsIn(part: Written["part"]): CprDigits {
  const digits = (...names: readonly string[]): string => names.map(part).join("").replace(/\D/g, "");
  return { day: digits("day").padStart(2, "0"), month: digits("month").padStart(2, "0"), year: digits("year"), serial: digits("serial", "first", "last") };
}

function inOneOrTwo({ digits, part, before }: Written): Certainty | null {
  const [announced, sign, gap] = [ANNOUNCED.test(before), part("sign"), part("gap")];
  // What goes on is an amount or a span of time as often, and a number of a case that begins with its citizen's.
  if (part("more") !== "") return isTimeOfDay(digits.serial) ? null : byItsDigits(digits);
  const found = certaintyOf(digits, announced || gap.trim() === "-");
  // A dotted date, a blank and four digits is a day and a time, whatever they add up to.
  const isMoment = sign !== "" && gap === " " && isTimeOfDay(digits.serial);
  const isAnothers = found === "likely" && `${sign}${gap}` === "" && ANOTHERS.test(before);
  return found !== null && ((isMoment && !announced) || isAnothers) ? "possible" : found;
}

/** Only what the digits say of themselves: a right check digit, or a kind of number that often lacks it. */
function byItsDigits(digits: CprDigits): Certainty | null {
  if (!hasDate(digits)) return null;
  if (hasCheckDigit(digits)) return "certain";
  return oftenLacksCheckDigit(digits) && !isTimeOfDay(digits.serial) ? "likely" : null;
}

function unlessTime({ serial }: CprDigits, found: Certainty | null): Certainty | null {
  return found !== null && isTimeOfDay(serial) ? "possible" : found;
}
