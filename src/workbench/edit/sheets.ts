import { HostError } from "../host/hostError.ts";
import type { Book } from "../model/book.ts";
import { Sheet, type SheetVisibility } from "../model/sheet.ts";
import { guard } from "./protect.ts";
import { renameReferences } from "./renameReferences.ts";

/**
 * Source: Microsoft's support page "Rename a worksheet" (31 characters, : \ / ? * [ ], apostrophe at either end, History).
 *
 * ASSUMED [bad-sheet-name]: A name that Excel does not allow is InvalidArgument; one that is taken is ItemAlreadyExists.
 */
function checkName(book: Book, name: unknown, sheet: Sheet | null): asserts name is string {
  const allowed = typeof name === "string" && /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && !book.culture.reservedSheets.includes(name.toLowerCase());
  if (!allowed) throw new HostError("InvalidArgument");
  const taken = book.findSheet(name);
  if (taken && taken !== sheet) throw new HostError("ItemAlreadyExists");
}

/** Adds a sheet behind the others. Source: text of WorksheetCollection.add. ASSUMED [name-of-new-sheet]: Without a name it is called by the next free "Sheet3". */
export function addSheet(book: Book, wanted: string | null): Sheet {
  guard.book(book);
  const name = wanted ?? freeName(book);
  checkName(book, name, null);
  const sheet = new Sheet(book.newSheetId(), name);
  book.sheets.push(sheet);
  book.tell({ kind: "sheetAdded", sheet });
  return sheet;
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  const { sheet } = book.culture.newNames;
  while (book.findSheet(`${sheet}${number}`)) number++;
  return `${sheet}${number}`;
}

export function renameSheet(book: Book, sheet: Sheet, name: unknown): void {
  guard.book(book);
  checkName(book, name, sheet);
  renameReferences(book, sheet.name, name);
  sheet.name = name;
  book.tell({ kind: "sheetChanged", sheet });
}

/** Source: text of Worksheet.position (zero-based). ASSUMED [position-outside]: A place that is none is InvalidArgument. */
export function moveSheet(book: Book, sheet: Sheet, position: unknown): void {
  guard.book(book);
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw new HostError("InvalidArgument");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.tell({ kind: "sheetChanged", sheet });
}

/** ASSUMED [last-visible-sheet]: The last visible sheet can be neither hidden nor deleted: InvalidOperation. */
export function showSheet(book: Book, sheet: Sheet, visibility: unknown): void {
  guard.book(book);
  const known = (["Visible", "Hidden", "VeryHidden"] as const).find((one) => one.toLowerCase() === String(visibility).toLowerCase());
  if (!known) throw new HostError("InvalidArgument");
  if (known !== "Visible") refuseLastVisible(book, sheet);
  sheet.visibility = known satisfies SheetVisibility;
  book.tell({ kind: "sheetChanged", sheet });
}

/** Takes a sheet away with all that is on it. Source: text of Worksheet.delete: GeneralException for a very hidden one. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  guard.book(book);
  if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException");
  refuseLastVisible(book, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  book.stale = true;
  book.tell({ kind: "sheetDeleted", sheet });
}

function refuseLastVisible(book: Book, sheet: Sheet): void {
  if (!book.sheets.some((one) => one !== sheet && one.visibility === "Visible")) throw new HostError("InvalidOperation");
}
