import type { Culture } from "../culture/culture.ts";
import { generalNumber, wordFor } from "../culture/shownText.ts";
import type { Area } from "../model/area.ts";
import { isError, type ErrorText, type ErrorValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";

/** One value while a formula is calculated; null is a blank cell, which is not the empty text. */
export type Scalar = string | number | boolean | ErrorValue | null;

/** Cells that a formula points at. */
export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Values in rows, as a comparison of two ranges gives them. */
export type Grid = readonly (readonly Scalar[])[];

export type Operand = Scalar | Reference | Grid;

/** A formula comes to this error, unless a function such as IFERROR catches it. One of each is thrown over and over. */
export class Raised extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}

const RAISED = new Map<ErrorText, Raised>();

export function raise(error: ErrorText): never {
  const raised = RAISED.get(error) ?? new Raised({ error });
  RAISED.set(error, raised);
  throw raised;
}

export function isReference(operand: Operand): operand is Reference {
  return typeof operand === "object" && operand !== null && "sheet" in operand;
}

export function isGrid(operand: Operand): operand is Grid {
  return Array.isArray(operand);
}

export function asNumber(value: Scalar, culture: Culture): number {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return raise(value.error);
  return textAsNumber(value, culture) ?? raise("#VALUE!");
}

/**
 * The number that a text stands for; null for none.
 *
 * ASSUMED [texts-in-own-language]: Where a formula makes a number or a truth value of a text, or a text of one, it is written as in Excel's own language.
 */
export function textAsNumber(text: string, { decimal }: Culture): number | null {
  if (decimal !== "." && text.includes(".")) return null;
  const digits = text.trim().replace(decimal, ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(digits) ? parseFloat(digits) / (digits.endsWith("%") ? 100 : 1) : null;
}

/** The truth value that a word stands for; null for none. */
export function textAsTruth(text: string, culture: Culture): boolean | null {
  return [true, false].find((truth) => text.toUpperCase() === wordFor(truth, culture)) ?? null;
}

/** Digits that a number has as a text. */
const DIGITS = 15;

export function asText(value: Scalar, culture: Culture): string {
  if (value === null) return "";
  if (typeof value === "boolean") return wordFor(value, culture);
  if (typeof value === "number") return generalNumber(value, culture, DIGITS);
  return isError(value) ? raise(value.error) : value;
}

export function asTruth(value: Scalar, culture: Culture): boolean {
  return typeof value === "string" ? (textAsTruth(value, culture) ?? raise("#VALUE!")) : asNumber(value, culture) !== 0;
}

/** Below 0, 0 or above: numbers before texts before truth values, capitals apart; a blank is 0 or the empty text. */
export function compare(one: Scalar, other: Scalar): number {
  if (one !== null && isError(one)) return raise(one.error);
  if (other !== null && isError(other)) return raise(other.error);
  const left = one ?? blankBeside(other);
  const right = other ?? blankBeside(one);
  const ranks = [rankOf(left), rankOf(right)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  const [a, b] = typeof left === "string" && typeof right === "string" ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
  return a < b ? -1 : a > b ? 1 : 0;
}

function blankBeside(other: Scalar): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
