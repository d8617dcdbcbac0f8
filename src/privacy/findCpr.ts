import { certaintyOf } from "./cprNumber.ts";
import { cprNumbersIn } from "./cprPatterns.ts";
import { mustBeStopped, readable, surest, type Certainty, type PersonalData } from "./personalData.ts";

const DATE_ALONE = /^\d{2}[ ./-]?\d{2}[ ./-]?(?:18|19|20)?\d{2} ?-?$/;
const SERIAL_ALONE = /^-? ?\d{4}$/;

/** How sure it is that the text holds a CPR number, in any spelling; null when nothing in it reads like one. */
export function findCpr(text: string): Certainty | null {
  const plain = readable(text);
  return /\d/.test(plain) ? surest(cprNumbersIn(plain)) : null;
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
  if (!DATE_ALONE.test(date) || !SERIAL_ALONE.test(serial)) return null;
  const digits = date.replace(/\D/g, "");
  return certaintyOf({ day: digits.slice(0, 2), month: digits.slice(2, 4), year: digits.slice(4), serial: serial.slice(-4) }, false);
}
