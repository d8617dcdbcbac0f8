import { parseRange, type CellRange } from "../../workbook/cellRange.ts";

/** A rectangle of cells of one sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * "'Søren''s ark'!$B$5:$B$12" as a sheet's name and a range; null for anything else: a defined name, several ranges,
 * whole columns. A sheet of another workbook ("[1]Ark1!A1") comes back under a name that no sheet can have.
 */
export function parseSheetRange(text: string): SheetRange | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const range = parseRange(match?.[3] ?? "");
  return sheet === undefined || range === null ? null : { sheet, range };
}
