import { HostError } from "../host/hostError.ts";
import type { Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { PLAIN } from "../model/style.ts";
import { guard } from "./protect.ts";

/**
 * Takes away what stands in cells, their looks, or both. Source: texts of Range.clear and Excel.ClearApplyTo.
 *
 * ASSUMED [clear-all-on-protected]: On a protected sheet looks are cleared only where cells may be formatted.
 */
export function clearCells(book: Book, sheet: Sheet, area: Area, what: string): void {
  const contents = what === "All" || what === "Contents";
  const looks = what === "All" || what === "Formats";
  if (!contents && !looks) throw new HostError("NotImplementedInStandIn", `Range.clear("${what}") is Excel's, but the stand-in has no behaviour for it.`);
  if (contents) guard.contents(book, sheet, area);
  if (looks) guard.option(book, sheet, "allowFormatCells");
  for (const { cell } of sheet.cells.inArea(area)) {
    if (contents) Object.assign(cell, { value: "", formula: null, quoted: false });
  }
  if (looks) sheet.cells.restyle(area, () => PLAIN);
  if (contents) book.stale = true;
  book.tell(contents ? { kind: "cells", sheet, area, changeType: "RangeEdited" } : { kind: "looks", sheet, area });
}
