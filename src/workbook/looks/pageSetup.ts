import { columnLetters } from "../cellAddress.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { columnWidths, hiddenColumns } from "./columnWidths.ts";
import { labelRow } from "./labelRow.ts";

/** Inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.3, footer: 0.25 };

/** &A is the sheet's name, &P the page, &N the number of pages, &8 the size in points. */
export const FOOTER = { left: "&8&A", right: "&8Side &P af &N" };

/**
 * Characters across a page at two thirds of full size, the smallest that reads well. A wider sheet is printed on several pages
 * beside each other, each with the columns that stay in view.
 */
const WIDEST_PAGE = { portrait: 148, landscape: 218 } as const satisfies Record<SheetPlan["print"]["orientation"], number>;

/** How a sheet is printed, on A4; on as many pages down as it takes. */
export interface PageSetup {
  readonly pagesAcross: number;
  /** Columns repeated on every page, "A:B"; null for none. */
  readonly titleColumns: string | null;
  /** What is printed, "A:H" or "A1:W90", each area from a page of its own on; none for all of the sheet. */
  readonly printAreas: readonly string[];
}

export function pageSetup(sheet: SheetPlan): PageSetup {
  const repeated = sheet.freeze.columns;
  const widths = shownWidths(sheet);
  const wide = sum(widths.values()) > WIDEST_PAGE[sheet.print.orientation];
  const again = sum([...widths].flatMap(([column, width]) => (column <= repeated ? [width] : [])));
  const room = WIDEST_PAGE[sheet.print.orientation] - again;
  const pagesAcross = wide ? Math.ceil((sum(widths.values()) - again) / room) : 1;
  return {
    pagesAcross,
    titleColumns: wide && repeated > 0 ? `A:${columnLetters(repeated)}` : null,
    printAreas: sheet.print.extent === "head" ? headAlone(sheet, pagesAcross > 1 ? repeated : lastOf(widths)) : printAreas(sheet, columnLetters(lastOf(widths))),
  };
}

/** What stands above the table; where the sheet is wider than a page, in the columns that stay in view. */
function headAlone({ tables: [table] }: SheetPlan, columns: number): readonly string[] {
  return table === undefined ? [] : [`A1:${columnLetters(Math.max(1, columns))}${(labelRow(table) ?? table.row) - 1}`];
}

/** Whole columns where places wait for text or rows may come: both Excel and LibreOffice then end with the last row that holds something. */
function printAreas({ tables, print: { stretches, extent } }: SheetPlan, lastColumn: string): readonly string[] {
  if (stretches !== undefined) return stretches.map(([first, last]) => `A${first}:${lastColumn}${last}`);
  return extent === "all" || tables.some(({ places = 0 }) => places > 0) ? [`A:${lastColumn}`] : [];
}

function lastOf(widths: ReadonlyMap<number, number>): number {
  return Math.max(1, ...widths.keys());
}

function shownWidths(sheet: SheetPlan): ReadonlyMap<number, number> {
  const hidden = hiddenColumns(sheet);
  return new Map([...columnWidths(sheet)].filter(([column]) => !hidden.has(column)));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0);
}
