import type { Culture } from "../culture/culture.ts";
import type { Grid, Operand, Reference, Scalar } from "./operand.ts";

/** What a function may ask while its formula is calculated. */
export interface Scope {
  /** The formula's own cell. */
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** Excel's own language, in which texts are read and made. */
  readonly culture: Culture;
  /** One value; of several cells, the one in the formula's own row or column. */
  scalar(operand: Operand): Scalar;
  /** All values; of a single value, that one. Cells below and right of what is used on a sheet are left out. */
  values(operand: Operand): Grid;
  valueIn(reference: Reference, row: number, column: number): Scalar;
}

/** A function's arguments; each is calculated when it is first asked for, so that IF leaves the other branch alone. */
export interface FunctionArguments {
  readonly count: number;
  has(index: number): boolean;
  operand(index: number): Operand;
  scalar(index: number): Scalar;
  /** The value, or the error that it comes to. */
  attempt(index: number): Scalar;
  number(index: number): number;
  numberOr(index: number, absent: number): number;
  text(index: number): string;
  truth(index: number): boolean;
  values(index: number): Grid;
  /** All values one after the other, row by row. */
  flat(index: number): readonly Scalar[];
}

export type FormulaFunction = (args: FunctionArguments, scope: Scope) => Operand;

export type FormulaFunctions = Readonly<Record<string, FormulaFunction>>;
