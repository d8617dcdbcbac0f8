import type { Culture } from "../culture/culture.ts";
import { isError } from "../model/cell.ts";
import { compare, textAsNumber, textAsTruth, type Scalar } from "./operand.ts";

/**
 * What COUNTIF and its like look for: a value, a text with "*" and "?", or a comparison such as ">=3". Capitals do not
 * matter, blanks round a text do. Source: support pages "COUNTIF function" and "Using wildcard characters".
 *
 * ASSUMED [countif-text-number]: A number is found as a number and as a text of the same digits.
 * ASSUMED [criteria-in-own-language]: A criterion is read in Excel's own language, whoever wrote the formula: ">0.5" is no comparison with a half in a Danish one.
 */
export function criterion(wanted: Scalar, culture: Culture): (value: Scalar) => boolean {
  if (wanted === null) return (value) => equalsNumber(value, 0, culture);
  if (isError(wanted)) return (value) => value !== null && isError(value) && value.error === wanted.error;
  if (typeof wanted !== "string") return typeof wanted === "number" ? (value) => equalsNumber(value, wanted, culture) : (value) => value === wanted;
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  if (operator === "<>") {
    const equal = equals(operand, true, culture);
    return (value) => !equal(value);
  }
  if (operator === "" || operator === "=") return equals(operand, operator === "=", culture);
  return compared(operator, operand, culture);
}

function equalsNumber(value: Scalar, number: number, culture: Culture): boolean {
  return value === number || (typeof value === "string" && textAsNumber(value, culture) === number);
}

function equals(operand: string, blankOnly: boolean, culture: Culture): (value: Scalar) => boolean {
  if (operand === "") return (value) => value === null || (!blankOnly && value === "");
  const number = textAsNumber(operand, culture);
  if (number !== null) return (value) => equalsNumber(value, number, culture);
  const truth = textAsTruth(operand, culture);
  if (truth !== null) return (value) => value === truth;
  const pattern = wildcard(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

function compared(operator: string, operand: string, culture: Culture): (value: Scalar) => boolean {
  const number = textAsNumber(operand, culture);
  return (value) => {
    if (value === null || isError(value) || typeof value !== (number === null ? "string" : "number")) return false;
    const order = compare(value, number ?? operand);
    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
}

/** "*" is any text, "?" one character, "~" takes the next one as it is. */
export function wildcard(text: string): RegExp {
  const parts = text.match(/~[*?~]|[\s\S]/g) ?? [];
  const source = parts.map((part) => (part === "*" ? "[\\s\\S]*" : part === "?" ? "[\\s\\S]" : part.replace(/^~(?=.)/, "").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")));
  return new RegExp(`^${source.join("")}$`, "i");
}

/** Whether a value is the one that MATCH or VLOOKUP looks for: of its own kind, texts by wildcard. */
export function sought(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== "string") return (value) => value !== null && value === (wanted ?? 0);
  if (!/[*?~]/.test(wanted)) return (value) => typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
  const pattern = wildcard(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}
