import { findCpr } from "../privacy/findCpr.ts";
import type { Certainty } from "../privacy/personalData.ts";
import type { FoundCell } from "./content.ts";

/** Ten digits, and a dash with a box of its own. */
const MOST_BOXES = 11;
/** Characters, blanks round the sign included: a million cells may point to one text of a million blanks. */
const LONGEST_BOX = 20;

/**
 * A CPR number with one digit in each cell, as forms with boxes have it, where the first one stands in this column. More digits
 * before or behind are a row of figures. Answers are such figures too: the check digit must be right, and without a box for
 * the dash it is only possible.
 * @param cells one row of a sheet.
 */
export function cprInBoxes(cells: ReadonlyMap<number, FoundCell>, column: number): Certainty | null {
  if (boxIn(cells.get(column)) === null || boxIn(cells.get(column - 1)) !== null) return null;
  let shown = "";
  while (shown.length <= MOST_BOXES) {
    const box = boxIn(cells.get(column + shown.length));
    if (box === null) break;
    shown += box;
  }
  if (!/^\d{6}-?\d{4}$/.test(shown) || findCpr(shown) !== "certain") return null;
  return shown.includes("-") ? "likely" : "possible";
}

/** The one sign that is typed in the cell, a digit or a dash; else null. */
function boxIn(cell: FoundCell | undefined): string | null {
  if (cell === undefined || cell.formula !== null) return null;
  const shown = String(cell.value);
  return shown.length <= LONGEST_BOX && /^[\d-]$/.test(shown.trim()) ? shown.trim() : null;
}
