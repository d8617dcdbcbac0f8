import { cellText } from "./cellText.ts";
import type { LintedBook, LintedCell, LintedSheet } from "./lintedBook.ts";

/** A fault on a sheet; which sheet it is, is added by who knows. */
export type AccessFinding = readonly [rule: string, message: string];

/** What spreadsheet programs call a sheet by themselves, in English, Danish, German, French and Swedish. */
const NAME_BY_DEFAULT = /^(sheet|ark|blad|tabelle|feuil|tabel|diagram|chart)\s*\d*$/i;

/** What on a sheet keeps people from finding their way with a screen reader, a keyboard or a magnifier. */
export function* lintSheetAccess(sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  if (NAME_BY_DEFAULT.test(sheet.name.trim())) yield ["sheet-name-says-nothing", `"${sheet.name}"`];
  const namesakes = book.sheets.filter((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
  if (namesakes[0] !== sheet) yield ["sheet-name-twice", `"${sheet.name}"`];
  for (const range of sheet.mergedRanges) yield ["merged-cells", range];
  if (!sheet.cells.some((cell) => cellText(cell, book.sharedStrings).trim() !== "")) {
    yield ["empty-sheet", `"${sheet.name}"`];
    return;
  }
  const first = sheet.cells.find((cell) => cell.address === "A1");
  if (first === undefined || !holdsText(first, book)) yield ["no-text-in-a1", "reading begins in A1, which says nothing"];
  yield* lintView(sheet, book);
  for (const { type, ranges, prompts, prompt } of sheet.validations) {
    if (type === "list" && (!prompts || prompt.trim() === "")) yield ["dropdown-without-prompt", ranges];
  }
}

/** Whether words stand in the cell, and not a number or nothing. */
export function holdsText(cell: LintedCell, book: LintedBook): boolean {
  return ["s", "str", "inlineStr"].includes(cell.type) && cellText(cell, book.sharedStrings).trim() !== "";
}

/** The rows that are repeated on every printed page, or null. */
export function repeatedRows(sheet: LintedSheet, book: LintedBook): { readonly first: number; readonly last: number } | null {
  const index = String(book.sheets.indexOf(sheet));
  const titles = book.names.find(({ name, sheet: of }) => name === "_xlnm.Print_Titles" && of === index)?.refersTo ?? "";
  const rows = /\$(\d+):\$(\d+)/.exec(titles);
  return rows === null ? null : { first: Number(rows[1]), last: Number(rows[2]) };
}

function* lintView(sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  const elsewhere = sheet.view.cursors.find((cursor) => cursor !== "A1");
  if (elsewhere !== undefined) yield ["cursor-elsewhere", `the cursor is in ${elsewhere}`];
  if (sheet.view.selected && book.sheets[book.activeSheet] !== sheet) yield ["sheets-grouped", "it is chosen together with the sheet that opens"];
  if (!sheet.view.fitsWidth && repeatedRows(sheet, book) === null) yield ["print-not-set-up", "its pages have no given width and no repeated headings"];
}
