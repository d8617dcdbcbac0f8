import { behaviour } from "../host/behaviour.ts";
import { HostError } from "../host/hostError.ts";
import { guard } from "../edit/protect.ts";
import type { Sheet } from "../model/sheet.ts";

/** Text of WorksheetProtectionOptions: what is not allowed by name is not allowed. */
const NOTHING_ALLOWED = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
  allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false,
  allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: "Normal",
};

/**
 * Source: texts of WorksheetProtection's members ("It throws an error if the worksheet has already been protected").
 *
 * ASSUMED [protect-twice]: Protecting a sheet that is protected is AccessDenied.
 * ASSUMED [wrong-password]: Unprotecting with the wrong password is AccessDenied; without protection it does nothing.
 */
export const protection = behaviour<Sheet>({
  type: "WorksheetProtection",
  read: {
    protected: (sheet) => sheet.protection !== null,
    options: (sheet) => sheet.protection?.options ?? NOTHING_ALLOWED,
  },
  call: {
    protect: (sheet, args, { book }) => {
      guard.sheet(book, sheet);
      sheet.protection = { options: { ...NOTHING_ALLOWED, ...args.record(0) }, password: args.textOr(1, null) };
      book.tell({ kind: "protection", sheet });
    },
    unprotect: (sheet, args, { book }) => {
      guard.book(book);
      if (!sheet.protection) return;
      if (sheet.protection.password !== null && sheet.protection.password !== args.textOr(0, null)) throw new HostError("AccessDenied");
      sheet.protection = null;
      book.tell({ kind: "protection", sheet });
    },
  },
});
