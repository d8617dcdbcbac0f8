import type { Culture } from "../../culture/culture.ts";
import { ENGLISH } from "../../culture/english.ts";
import { generalNumber, isDateCode, shownText } from "../../culture/shownText.ts";
import { translateFormula } from "../../culture/translateFormula.ts";
import type { Cell } from "../../model/cell.ts";

/** A number is edited with all its digits. */
const DIGITS = 15;

/** What stands in a cell as a person would type it. */
export function typedText(cell: Cell | undefined, culture: Culture): string {
  if (cell === undefined) return "";
  const { value, formula, quoted, style } = cell;
  if (formula !== null) return translateFormula(formula, ENGLISH, culture);
  if (typeof value !== "number") return `${quoted ? "'" : ""}${shownText(value, "General", culture)}`;
  return isDateCode(style.numberFormat) ? shownText(value, ENGLISH.shortDate, culture) : generalNumber(value, culture, DIGITS);
}
