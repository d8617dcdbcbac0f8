import { behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { addSheet } from "../edit/sheets.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";

/** Source: texts of WorksheetCollection's members. An item is found by its name or its id. */
export const worksheets = behaviour<Book>({
  type: "WorksheetCollection",
  eventTarget: () => "Workbook",
  items: (book) => book.sheets.map(handleOf),
  find: (book, key) => mayFind(book, key) ?? undefined,
  call: {
    add: (book, args) => handleOf(addSheet(book, args.textOr(0, null))),
    getActiveWorksheet: (_book, _args, session) => handleOf(session.activeSheet),
    getCount: (book, args) => shown(book, args.flag(0)).length,
    getFirst: (book, args) => handleOf(shown(book, args.flag(0))[0] ?? absent()),
    getLast: (book, args) => handleOf(shown(book, args.flag(0)).at(-1) ?? absent()),
    getItemOrNullObject: (book, args) => mayFind(book, args.at(0)),
  },
});

function handleOf(sheet: Sheet): Handle {
  return new Handle("Worksheet", sheet);
}

function mayFind(book: Book, key: unknown): Handle | null {
  const sheet = typeof key === "string" ? (book.sheets.find(({ id }) => id === key) ?? book.findSheet(key)) : undefined;
  return sheet ? handleOf(sheet) : null;
}

function shown(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function absent(): never {
  throw new HostError("ItemNotFound");
}
