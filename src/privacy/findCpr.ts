import { hasCheckDigit, hasDate, oftenLacksCheckDigit, type CprDigits } from "./cprNumber.ts";
import { mustBeStopped, readable, surest, type Certainty, type PersonalData } from "./personalData.ts";

/** Six digits of a date and four more, with what people put between. A look-ahead, so that no number hides in another. */
const IN_ONE_OR_TWO =
  /(?<!\d)(?=(?<day>\d{2})(?<sign>[ ./-]?)(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2})(?<gap>[\s._/-]{0,3})(?<serial>\d{4})(?!\d|[.,:/-]\d))/gu;
/** Five pairs with blanks between. A longer row of pairs is something else. */
const IN_PAIRS = /(?<!\d)(?<!\d )(?<day>\d{2}) (?<month>\d{2}) (?<year>\d{2}) (?<first>\d{2}) (?<last>\d{2})(?! ?\d)/gu;
/** Other signs between, or the last four apart: only what the digits themselves say makes such a row sure. */
const WITH_OTHER_SIGNS =
  /(?<!\d)(?=(?<day>\d{2})[ ./·-]?(?<month>\d{2})[ ./·-]?(?<year>(?:18|19|20)?\d{2})[^\p{L}\d\n]{1,6}(?<first>\d{2})[ -]?(?<last>\d{2})(?!\d|[.,:/-]\d))/gu;
/** Ten digits one by one. */
const ONE_BY_ONE = /(?<!\d[ -]?)\d(?<gap>[ -])\d(?:\k<gap>\d){8}(?![ -]?\d)/gu;
/** Day and month without the zero that they begin with. */
const WITHOUT_ZEROS = /(?<!\d|\d[./-])(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>(?:18|19|20)?\d{2})(?<gap> ?- ?| )(?<serial>\d{4})(?!\d|[.,:/-]\d)/gu;
/** The last four struck out: the date and the dash still say who it is about. */
const MASKED = /(?<!\d)(?<day>\d{2})[ ./-]?(?<month>\d{2})[ ./-]?(?<year>(?:18|19|20)?\d{2}) ?- ?(?:[x*•?_]{4}(?![x*•?_])|\.{3})/giu;
/** Words that announce a number. */
const ANNOUNCED = /(?:cpr|person\s?-?(?:nr|nummer|nummeret))[^\p{L}\d]{0,4}(?:nr|nummer|nummeret|er|for borgeren)?[^\p{L}\d]{0,4}$/iu;
/** Words that announce another number: an account's, a workplace's, a firm's, an invoice's. */
const ANOTHERS = /(?:konto|p-?nr|p-?nummer|cvr|ean|faktura)[^\p{L}\d]{0,4}(?:nr|nummer)?[^\p{L}\d]{0,4}(?:\d{4} )?$/iu;
/** Letters before a number in which such a word is looked for. */
const BEFORE = 30;
/** Four digits that may be a time of day: meetings are noted as ddmmyy-hhmm. */
const TIME_OF_DAY = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** How sure it is that the text holds a CPR number, in any spelling; null when nothing in it reads like one. */
export function findCpr(text: string): Certainty | null {
  const plain = readable(text);
  if (!/\d/.test(plain)) return null;
  return surest([...inOneOrTwo(plain), ...inPairs(plain), ...withOtherSigns(plain), ...oneByOne(plain), ...withoutZeros(plain), ...masked(plain)]);
}

/** Whether the text holds a CPR number that must be stopped: a certain or a likely one. */
export function holdsCpr(text: string): boolean {
  return cprIn(text).some(mustBeStopped);
}

/** The same as a search among others. */
export function cprIn(text: string): readonly PersonalData[] {
  const certainty = findCpr(text);
  return certainty === null ? [] : [{ kind: "cpr", certainty }];
}

/**
 * The same for the number in a cell of format General, which loses the zero that a number begins with: 9 or 10 digits, or
 * 11 or 12 with the century.
 */
export function findCprInNumber(value: number): Certainty | null {
  const digits = String(value);
  if (!Number.isInteger(value) || !/^\d{9,12}$/.test(digits)) return null;
  return findCpr(digits.padStart(digits.length <= 10 ? 10 : 12, "0"));
}

/** And for one that is split over two cells beside each other: the date in the one, the last four digits in the other. */
export function findSplitCpr(first: string, second: string): Certainty | null {
  const [date, serial] = [readable(first).trim(), readable(second).trim()];
  const split = /^(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{2}|(?:18|19|20)\d{2})$/.exec(date);
  if (split === null || !/^-? ?\d{4}$/.test(serial)) return null;
  const [, day = "", month = "", year = ""] = split;
  return certaintyOf({ day, month, year, serial: serial.slice(-4) }, false);
}

function* inOneOrTwo(plain: string): Generator<Certainty | null> {
  for (const { groups, index } of plain.matchAll(IN_ONE_OR_TWO)) {
    if (groups === undefined) continue;
    const { day = "", month = "", year = "", serial = "", sign = "", gap = "" } = groups;
    const found = certaintyOf({ day, month, year, serial }, isAnnounced(plain, index) || gap.trim() === "-");
    // A dotted date, a blank and four digits is a day and a time, whatever they add up to.
    const isMoment = sign !== "" && gap === " " && TIME_OF_DAY.test(serial);
    const isAnothers = found === "likely" && `${sign}${gap}` === "" && ANOTHERS.test(plain.slice(Math.max(0, index - BEFORE), index));
    yield found !== null && ((isMoment && !isAnnounced(plain, index)) || isAnothers) ? "possible" : found;
  }
}

function* inPairs(plain: string): Generator<Certainty | null> {
  for (const { groups, index } of plain.matchAll(IN_PAIRS)) {
    if (groups === undefined) continue;
    const { day = "", month = "", year = "", first = "", last = "" } = groups;
    yield certaintyOf({ day, month, year, serial: first + last }, isAnnounced(plain, index));
  }
}

function* withOtherSigns(plain: string): Generator<Certainty | null> {
  for (const { groups } of plain.matchAll(WITH_OTHER_SIGNS)) {
    if (groups === undefined) continue;
    const { day = "", month = "", year = "", first = "", last = "" } = groups;
    const found = certaintyOf({ day, month, year, serial: first + last }, false);
    yield found !== null && TIME_OF_DAY.test(first + last) ? "possible" : found;
  }
}

function* oneByOne(plain: string): Generator<Certainty | null> {
  for (const [row] of plain.matchAll(ONE_BY_ONE)) {
    const digits = row.replace(/\D/g, "");
    yield certaintyOf({ day: digits.slice(0, 2), month: digits.slice(2, 4), year: digits.slice(4, 6), serial: digits.slice(6) }, false);
  }
}

function* withoutZeros(plain: string): Generator<Certainty | null> {
  for (const { groups } of plain.matchAll(WITHOUT_ZEROS)) {
    if (groups === undefined) continue;
    const { day = "", month = "", year = "", gap = "", serial = "" } = groups;
    const found = certaintyOf({ day: day.padStart(2, "0"), month: month.padStart(2, "0"), year, serial }, gap.includes("-"));
    yield found !== null && TIME_OF_DAY.test(serial) ? "possible" : found;
  }
}

function* masked(plain: string): Generator<Certainty | null> {
  for (const { groups } of plain.matchAll(MASKED)) {
    if (groups === undefined) continue;
    const { day = "", month = "", year = "" } = groups;
    const centuries = ["0000", "4000", "5000"].map((serial): CprDigits => ({ day, month, year, serial }));
    yield centuries.some(hasDate) ? "likely" : null;
  }
}

/** `formal`: announced by a word, or written with the dash that such numbers have. */
function certaintyOf(digits: CprDigits, formal: boolean): Certainty | null {
  if (!hasDate(digits)) return null;
  if (hasCheckDigit(digits)) return "certain";
  if (oftenLacksCheckDigit(digits)) return "likely";
  return formal && !TIME_OF_DAY.test(digits.serial) ? "likely" : "possible";
}

function isAnnounced(plain: string, index: number): boolean {
  return ANNOUNCED.test(plain.slice(Math.max(0, index - BEFORE), index));
}
