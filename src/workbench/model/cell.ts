import { PLAIN, type CellStyle } from "./style.ts";

export type ErrorText = "#DIV/0!" | "#N/A" | "#NAME?" | "#NULL!" | "#NUM!" | "#REF!" | "#VALUE!" | "#SPILL!" | "#CALC!";

/** An error is a value of its own: the text "#N/A" is something else. */
export interface ErrorValue {
  readonly error: ErrorText;
}

/** "" is blank. */
export type CellValue = string | number | boolean | ErrorValue;

export interface Cell {
  /** What a formula came to when it was last calculated, or what was typed. */
  value: CellValue;
  /** With "=", in A1 form, English; null for a typed value. */
  formula: string | null;
  /** An apostrophe in front, which is no part of the value. */
  quoted: boolean;
  style: CellStyle;
}

export const ERROR_TEXTS: ReadonlySet<string> = new Set<ErrorText>([
  "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
]);

export function isError(value: CellValue): value is ErrorValue {
  return typeof value === "object";
}

export function errorValue(text: string): ErrorValue {
  return { error: ERROR_TEXTS.has(text) ? (text as ErrorText) : "#VALUE!" };
}

export function blankCell(style: CellStyle = PLAIN): Cell {
  return { value: "", formula: null, quoted: false, style };
}

/** Whether nothing is seen in the cell but its looks. */
export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.value === "";
}
