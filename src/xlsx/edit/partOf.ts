import { Refused } from "../package/refused.ts";
import type { SheetEntry } from "../read/workbookPart.ts";

/** The part that holds the sheet's cells. */
export function partOf(sheets: readonly SheetEntry[], sheet: string): string {
  const part = sheets.find((one) => one.name === sheet)?.part;
  if (part === undefined || part === null) throw new Refused({ kind: "sheet-missing", sheet });
  return part;
}
