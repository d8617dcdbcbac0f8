import { columnLetters } from "../cellAddress.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { columnWidths } from "./columnWidths.ts";

/** Inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** &A is the sheet's name, &P the page, &N the number of pages, &8 the size in points. */
export const FOOTER = { left: "&8&A", right: "&8Side &P af &N" };

/**
 * Characters across a page at the smallest size that can still be read, about half. A wider sheet is printed on several pages
 * beside each other, each with the columns that stay in view.
 */
const WIDEST_PAGE = { portrait: 190, landscape: 280 } as const satisfies Record<SheetPlan["print"]["orientation"], number>;

/** How a sheet is printed, on A4; on as many pages down as it takes. */
export interface PageSetup {
  readonly pagesAcross: number;
  /** Columns repeated on every page, "A:B"; null for none. */
  readonly titleColumns: string | null;
}

export function pageSetup(sheet: SheetPlan): PageSetup {
  const width = [...columnWidths(sheet).values()].reduce((sum, one) => sum + one, 0);
  const pagesAcross = Math.max(1, Math.ceil(width / WIDEST_PAGE[sheet.print.orientation]));
  const repeated = pagesAcross > 1 && sheet.freeze.columns > 0;
  return { pagesAcross, titleColumns: repeated ? `A:${columnLetters(sheet.freeze.columns)}` : null };
}
