import type { Certainty } from "./personalData.ts";

/** The ten digits of a CPR number: day, month, year (as two digits, or as four where it was written so), and the last four. */
export interface CprDigits {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly serial: string;
}

/** Weights of modulus 11 (cpr.dk, "Personnummeret i CPR"). */
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Four digits that may be a time of day: meetings are noted as ddmmyy-hhmm. */
const TIME_OF_DAY = /(?:[01]\d|2[0-3])[0-5]\d/;
/** Nobody is called to a meeting in the 1900s: notes are about cases of this century. */
const LAST_YEAR_OF_NOTES = 36;
/** Added to the day in a substitute number (cpr.dk, "Erstatningspersonnummer"). */
const SUBSTITUTE_DAYS = 60;

/**
 * How sure it is that ten digits are a CPR number; null where they hold no date. `formal`: announced by a word, or written
 * with the dash that such numbers have.
 */
export function certaintyOf(digits: CprDigits, formal: boolean): Certainty | null {
  if (!hasDate(digits)) return null;
  if (hasCheckDigit(digits)) return "certain";
  if (oftenLacksCheckDigit(digits)) return "likely";
  return formal && !isMoment(digits) ? "likely" : "possible";
}

/** Only what the digits say of themselves: a right check digit, or a kind of number that often lacks it. */
export function certaintyByDigits(digits: CprDigits): Certainty | null {
  if (!hasDate(digits)) return null;
  if (hasCheckDigit(digits)) return "certain";
  return oftenLacksCheckDigit(digits) && !isMoment(digits) ? "likely" : null;
}

/** Ten digits in their order, or twelve where the year has four. */
export function cprDigits(digits: string): CprDigits {
  return { day: digits.slice(0, 2), month: digits.slice(2, 4), year: digits.slice(4, -4), serial: digits.slice(-4) };
}

/** Whether it may be a day of this century and a time: hours and minutes in the place of the last four digits. */
export function isMoment({ year, serial }: CprDigits): boolean {
  return TIME_OF_DAY.test(serial) && (year.length === 4 ? year.startsWith("20") : Number(year) <= LAST_YEAR_OF_NOTES);
}

/** Whether the first six digits are a date in the century that the seventh says, or a substitute number's. */
export function hasDate(digits: CprDigits): boolean {
  const [day, month, leap] = [Number(digits.day), Number(digits.month), isLeapYear(digits)];
  return isDate(day, month, leap) || isDate(day - SUBSTITUTE_DAYS, month, leap);
}

/** Whether the check digit is right. Since 2007 numbers are also given without it, so a wrong one disproves nothing. */
export function hasCheckDigit({ day, month, year, serial }: CprDigits): boolean {
  const digits = `${day}${month}${year.slice(-2)}${serial}`;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0) % 11 === 0;
}

/**
 * Whether the number is of the kinds that are often without a right check digit: the first of January, the day for which
 * they ran out (cpr.dk, "Personnumre uden kontrolciffer", 10 May 2023), and substitute numbers.
 */
function oftenLacksCheckDigit({ day, month }: CprDigits): boolean {
  return Number(day) > SUBSTITUTE_DAYS || (day === "01" && month === "01");
}

/**
 * Whether February has 29 days. The seventh digit tells the century (cpr.dk, "Opbygning af CPR-nummeret"), which only a year
 * 00 depends on: 1900 where it is 0 to 3, else 2000.
 */
function isLeapYear({ year, serial }: CprDigits): boolean {
  if (year === "00") return serial >= "4";
  return Number(year) % 4 === 0 && year !== "1800" && year !== "1900";
}

function isDate(day: number, month: number, leap: boolean): boolean {
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
