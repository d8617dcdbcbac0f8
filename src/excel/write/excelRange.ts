import type { RequestBook } from "../session/requestBook.ts";
import { rangeText, type CellRange } from "../../workbook/cellRange.ts";

/**
 * Excel fills a range with a single value (Range.values: "If the returned value is a single value, it applies to all cells");
 * the types only know the table of values.
 */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

/** A range of a sheet that goes by its title. */
export function rangeOn(book: RequestBook, sheet: string, range: CellRange): Excel.Range {
  return book.sheet(sheet).getRange(rangeText(range));
}

/** A colour as Excel takes it. */
export function colourCode(colour: string): string {
  return `#${colour}`;
}
