import { certaintyOf, isMoment, type CprDigits } from "./cprNumber.ts";
import type { Certainty } from "./personalData.ts";

/** What a pattern found in a text. */
export interface Written {
  readonly digits: CprDigits;
  /** What stands in one of the pattern's named places; empty where nothing does. */
  readonly part: (name: string) => string;
  /** The text just before it. */
  readonly before: string;
}

/**
 * A way to write a CPR number, and how sure it then is one. The named places are `day`, `month` (or `word`, its name), `year`
 * and `serial` (or its halves `first` and `last`). Every repetition is bounded, so that no text can make the search slow.
 */
export interface CprPattern {
  readonly pattern: RegExp;
  readonly certainty: (written: Written) => Certainty | null;
}

/** Words that announce a number. */
export const ANNOUNCED = /(?:cpr|(?:pers|person|fødsels)[\s.-]{0,2}(?:nr|nummer|nummeret))(?:[^\p{L}\d]{0,4}(?:nr|nummer|nummeret|er|for|på|borger|borgeren)){0,4}[^\p{L}\d]{0,4}$/iu;
/** Words that announce another number: an account's, a workplace's, a firm's, an invoice's. */
export const ANOTHERS = /(?:konto|p-?nr|p-?nummer|cvr|ean|faktura)[^\p{L}\d]{0,4}(?:nr|nummer)?[^\p{L}\d]{0,4}(?:\d{4} )?$/iu;

/**
 * A whole date and four digits. With the dash, or announced, they are one number; else, after a day of this century, years,
 * amounts and times of day stand there, so that only the check digit makes them sure.
 */
export function afterDate({ digits, part, before }: Written): Certainty | null {
  return restOfDate(digits, part("gap").includes("-") || ANNOUNCED.test(before));
}

export function restOfDate(digits: CprDigits, formal: boolean): Certainty | null {
  const found = certaintyOf(digits, formal);
  const isAnother = isMoment(digits) || (found === "likely" && isOfNow(digits) && !formal);
  return found !== null && isAnother ? "possible" : found;
}

/** Whether the day is written as one of this century, as those that notes tell of. */
export function isOfNow({ year }: CprDigits): boolean {
  return year.length === 4 && year.startsWith("20");
}
