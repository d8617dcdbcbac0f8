import { cellAddress } from "../../workbook/cellAddress.ts";
import { cellText } from "./cellText.ts";
import type { LintedBook, LintedSheet, LintedTable } from "./lintedBook.ts";
import { holdsText, repeatedRows } from "./lintSheetAccess.ts";
import type { AccessFinding } from "./lintSheetAccess.ts";

/** A table with more rows than these does not fit a screen, or a page, with its header. */
const ROWS_IN_VIEW = 20;

/** A screen reader says a column's header with each cell, if the sheet has a table and the table a row of headers. */
export function* lintTableAccess(sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  if (sheet.tables.length === 0) yield ["no-table", `"${sheet.name}" has no table`];
  for (const table of sheet.tables) {
    if (table.headerRow) yield* lintHeader(table, sheet, book);
    else yield ["no-header-row", table.name];
  }
  const [only, ...others] = sheet.tables;
  if (only !== undefined && others.length === 0) yield* lintLongTable(only, sheet, book);
}

function* lintHeader({ name, range }: LintedTable, sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  if (range === null) return;
  const cells = new Map(sheet.cells.filter(({ row }) => row === range.top).map((cell) => [cell.address, cell]));
  const seen = new Set<string>();
  for (let column = range.left; column <= range.right; column += 1) {
    const address = cellAddress(range.top, column);
    const cell = cells.get(address);
    const header = cell === undefined ? "" : cellText(cell, book.sharedStrings).trim().toLowerCase();
    if (cell === undefined || !holdsText(cell, book)) yield ["header-without-text", `${name}: ${address}`];
    else if (seen.has(header)) yield ["header-twice", `${name}: ${address} says "${header}" again`];
    seen.add(header);
  }
}

/** The header of one of several tables under each other can neither stay in view nor be repeated, so only a single one must. */
function* lintLongTable({ name, range, headerRow }: LintedTable, sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  if (range === null || !headerRow || range.bottom - range.top <= ROWS_IN_VIEW) return;
  if (sheet.view.frozenRows < range.top) yield ["header-out-of-view", `${name}: row ${range.top} does not stay in view`];
  const repeated = repeatedRows(sheet, book);
  if (repeated === null || repeated.first > range.top || repeated.last < range.top) {
    yield ["header-not-repeated", `${name}: row ${range.top} is not repeated in print`];
  }
}
