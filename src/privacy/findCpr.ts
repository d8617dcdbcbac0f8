import { certaintyByDigits, certaintyOf, cprDigits } from "./cprNumber.ts";
import { cprNumbersIn } from "./cprPatterns.ts";
import { mustBeStopped, readable, surest, type Certainty, type PersonalData } from "./personalData.ts";
import { readingsOf } from "./readings.ts";

const DATE_ALONE = /^\d{2}[ ./-]?\d{2}[ ./-]?(?:18|19|20)?\d{2} ?-?$/;
const PIECE = /^[\d ./-]{1,12}$/;
const SERIAL_ALONE = /^-? ?\d{4}$/;

/** How sure it is that the text holds a CPR number, in any spelling; null when nothing in it reads like one. */
export function findCpr(text: string): Certainty | null {
  return findCprIn(readable(text));
}

/** The same of a text that `readable` gave. */
export function findCprIn(plain: string): Certainty | null {
  return surest([...readingsOf(plain)].flatMap(cprNumbersIn));
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
  if (!/^\d{9,12}$/.test(digits)) return null;
  return findCpr(digits.padStart(digits.length <= 10 ? 10 : 12, "0"));
}

/** And for one that is split over two cells beside each other: the date in the one, the last four digits in the other. */
export function findSplitCpr(first: string, second: string): Certainty | null {
  const [date, serial] = [readable(first).trim(), readable(second).trim()];
  if (!DATE_ALONE.test(date) || !SERIAL_ALONE.test(serial)) return null;
  return certaintyOf(cprDigits(`${date}${serial}`.replace(/\D/g, "")), false);
}

/** Whether a text may be a part of a number that is split over cells: digits, and few signs. */
export function isPiece(text: string): boolean {
  return PIECE.test(readable(text).trim());
}

/**
 * And over three cells or more: day and month may be there without their zero, and a dash may have a cell of its own; but 101, 102 and 103 only count. Only
 * what the digits say of themselves counts, for columns of small numbers stand beside each other too.
 */
export function findCprInPieces(cells: readonly string[]): Certainty | null {
  const pieces = cells.map((cell) => readable(cell).trim());
  if (!pieces.every((piece) => PIECE.test(piece)) || !/\d$/.test(String(pieces.at(-1)))) return null;
  const digits = pieces.map((piece) => piece.replace(/\D/g, "")).map((piece, index) => (piece.length === 1 || (index === 0 && piece.length % 2 === 1) ? `0${piece}` : piece));
  if (digits.some((piece) => piece.length % 2 === 1)) return null;
  const all = digits.join("");
  return all.length === 10 || all.length === 12 ? certaintyByDigits(cprDigits(all)) : null;
}
