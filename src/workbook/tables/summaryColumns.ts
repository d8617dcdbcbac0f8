import type { ColumnPlan } from "../sheetPlan.ts";

/**
 * Characters. Opsamling's columns from the second on, after the narrow one of symbols: what a row is about, one for a word or two,
 * two for a sentence, one for a grade, one for a count, and four for a sign alone. Everything on the page stands in them, and all of
 * them go on a portrait page. 125 characters are the balance: wider, and the letters come out at less than 8 points; narrower,
 * and a theme with all its places takes a second page, as LibreOffice prints them.
 */
const WIDTHS = [47, 14, 18, 18, 9, 4, 3, 3, 3, 3] as const;
export const SYMBOL_WIDTH = 3;
/** A heading over a column like this, or narrower, is read upwards. */
const NARROW = 9;

/** How many columns the page has after that of the symbols. */
export const SUMMARY_COLUMNS = WIDTHS.length;

/** Width and direction of a table's column on Opsamling, by its place in the table, from 0. Throws RangeError beyond the page's edge. */
export function summaryColumn(place: number): Pick<ColumnPlan, "width" | "upright"> {
  const width = WIDTHS[place];
  if (width === undefined) throw new RangeError(`column ${place} of Opsamling`);
  return { width, ...(width <= NARROW && { upright: true }) };
}
