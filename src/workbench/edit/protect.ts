import type { Area } from "../model/area.ts";
import { columnCount, rowCount } from "../model/area.ts";
import { PLAIN } from "../model/style.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { HostError } from "../host/hostError.ts";

/** Whether any cell of the area cannot be typed in while the sheet is protected. */
export function hasLockedCell(sheet: Sheet, area: Area): boolean {
  const existing = [...sheet.cells.inArea(area)];
  if (existing.some(({ cell }) => cell.style.locked)) return true;
  const all = rowCount(area) * columnCount(area);
  if (existing.length === all) return false;
  if (all > 1_000_000) return PLAIN.locked;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (sheet.cells.styleOf(row, column).locked) return true;
  }
  return false;
}

/**
 * Refuses what a protected sheet or a read-only workbook does not allow.
 * Source: Microsoft's page on errors (AccessDenied), text of WorksheetProtectionOptions.
 *
 * ASSUMED [read-only-denies]: A workbook opened to be read only denies every change with AccessDenied.
 * ASSUMED [protected-locks-structure]: What a protection option does not allow is AccessDenied, also for unlocked cells.
 */
export const guard = {
  contents(book: Book, sheet: Sheet, area: Area): void {
    denyIf(book.readOnly || (sheet.protection !== null && hasLockedCell(sheet, area)));
  },
  /** @param option the protection option that would allow it, e.g. "allowFormatCells". */
  option(book: Book, sheet: Sheet, option: string): void {
    denyIf(book.readOnly || (sheet.protection !== null && sheet.protection.options[option] !== true));
  },
  /** For what no option allows. */
  sheet(book: Book, sheet: Sheet): void {
    denyIf(book.readOnly || sheet.protection !== null);
  },
  book(book: Book): void {
    denyIf(book.readOnly);
  },
};

function denyIf(denied: boolean): void {
  if (denied) throw new HostError("AccessDenied");
}
