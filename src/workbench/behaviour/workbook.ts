import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import type { Book } from "../model/book.ts";
import { cellArea } from "../model/area.ts";
import { parseArea } from "../model/address.ts";
import { rangeOf } from "./rangeTarget.ts";

/** Source: texts of Workbook, Application and Runtime. */
export const workbookBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Book>({
    type: "Workbook",
    read: { name: (book) => book.name, readOnly: (book) => book.readOnly },
    go: {
      functions: (book) => new Handle("Functions", book),
      application: (book) => new Handle("Application", book),
      names: (book) => new Handle("NamedItemCollection", { book, sheet: null }),
      properties: (book) => new Handle("DocumentProperties", { book, settings: book.documentProperties, path: "" }),
      settings: (book) => new Handle("SettingCollection", book.settings),
      tables: (book) => new Handle("TableCollection", { book, sheet: null }),
      worksheets: (book) => new Handle("WorksheetCollection", book),
      _Runtime: (book) => new Handle("Runtime", book),
      _runtime: (book) => new Handle("Runtime", book),
    },
    call: {
      getSelectedRange: (_book, _args, session) => rangeOf(session.activeSheet, session.selection),
      getActiveCell: (_book, _args, session) => rangeOf(session.activeSheet, cellArea(session.selection.top, session.selection.left)),
      _RemoveReference: (_book, args, session) => { session.letGo(args.text(0)); },
      _GetReferenceCount: (_book, _args, session) => session.referenceCount,
      _GetRangeForEventByReferenceId: (book, args) => rangeOfEvent(book, args.text(0)),
      _GetRangeOrNullObjectForEventByReferenceId: (book, args) => rangeOfEvent(book, args.text(0)),
    },
  }),
  behaviour<Book>({
    type: "Application",
    read: {
      calculationMode: () => "Automatic",
      decimalSeparator: ({ culture }) => culture.decimal,
      thousandsSeparator: ({ culture }) => culture.group,
      useSystemSeparators: () => true,
    },
    go: { cultureInfo: ({ culture }) => new Handle("CultureInfo", culture) },
    call: {
      calculate: (book) => { book.stale = true; },
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  }),
  behaviour<Book>({
    type: "Runtime",
    read: { enableEvents: (_book, session) => session.events.enabled },
    write: { enableEvents: (_book, value, session) => { session.events.enabled = value === true; } },
  }),
];

/** An event says where it was as "<id of the sheet>!<address>". */
function rangeOfEvent(book: Book, reference: string): Handle | null {
  const at = reference.lastIndexOf("!");
  const sheet = book.sheets.find(({ id }) => id === reference.slice(0, at));
  const area = parseArea(reference.slice(at + 1));
  return sheet && area ? rangeOf(sheet, area) : null;
}
