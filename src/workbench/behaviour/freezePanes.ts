import { behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { guard } from "../edit/protect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { rangeArgument, rangeOf } from "./rangeTarget.ts";

/**
 * Source: texts of WorksheetFreezePanes' members.
 *
 * ASSUMED [freeze-replaces]: Freezing rows lets go of frozen columns, and the other way round; freezeAt does both.
 * ASSUMED [freeze-protected]: Panes can be frozen on a protected sheet.
 */
export const freezePanes = behaviour<Sheet>({
  type: "WorksheetFreezePanes",
  call: {
    freezeRows: (sheet, args, { book }) => { freeze(book, sheet, args.numberOr(0, 1), 0); },
    freezeColumns: (sheet, args, { book }) => { freeze(book, sheet, 0, args.numberOr(0, 1)); },
    freezeAt: (sheet, args, { book }) => {
      const { area } = rangeArgument(args, 0, book, sheet);
      freeze(book, sheet, area.bottom === LAST_ROW ? 0 : area.bottom + 1, area.right === LAST_COLUMN ? 0 : area.right + 1);
    },
    unfreeze: (sheet, _args, { book }) => { freeze(book, sheet, 0, 0); },
    getLocation: (sheet) => location(sheet) ?? notFrozen(),
    getLocationOrNullObject: location,
  },
});

function freeze(book: Book, sheet: Sheet, rows: number, columns: number): void {
  guard.book(book);
  sheet.frozen = { rows, columns };
  book.tell({ kind: "sheetChanged", sheet });
}

function location(sheet: Sheet): Handle | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 });
}

function notFrozen(): never {
  throw new HostError("ItemNotFound");
}
