import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../edit/sheets.ts";
import { cellArea, LAST_COLUMN, LAST_ROW, type Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import { rangesOf } from "./rangeAreas.ts";
import { findRange, rangeOf } from "./rangeTarget.ts";

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Source: texts of Worksheet's members. */
export const worksheet = behaviour<Sheet>({
  type: "Worksheet",
  id: (sheet) => sheet.id,
  read: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { book }) => book.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
  },
  write: {
    name: (sheet, value, { book }) => { renameSheet(book, sheet, value); },
    position: (sheet, value, { book }) => { moveSheet(book, sheet, value); },
    visibility: (sheet, value, session) => {
      showSheet(session.book, sheet, value);
      if (session.activeSheet === sheet && sheet.visibility !== "Visible") session.leave(sheet);
    },
    tabColor: look((sheet, value) => { sheet.tabColor = String(value).toUpperCase(); }),
    // The client sends these two under other names than it reads them.
    gridlines: look((sheet, value) => { sheet.showGridlines = value === true; }),
    headings: look((sheet, value) => { sheet.showHeadings = value === true; }),
  },
  go: {
    charts: (sheet) => new Handle("ChartCollection", sheet),
    customProperties: (sheet) => new Handle("WorksheetCustomPropertyCollection", sheet.customProperties),
    freezePanes: (sheet) => new Handle("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => new Handle("PageBreakCollection", { sheet, horizontal: true }),
    verticalPageBreaks: (sheet) => new Handle("PageBreakCollection", { sheet, horizontal: false }),
    pageLayout: (sheet) => new Handle("PageLayout", { sheet, settings: sheet.pageLayout, path: "" }),
    names: (sheet, { book }) => new Handle("NamedItemCollection", { book, sheet }),
    protection: (sheet) => new Handle("WorksheetProtection", sheet),
    shapes: (sheet) => new Handle("ShapeCollection", sheet),
    tables: (sheet, { book }) => new Handle("TableCollection", { book, sheet }),
  },
  call: {
    activate: (sheet, _args, session) => { session.activate(sheet); },
    delete: (sheet, _args, session) => {
      deleteSheet(session.book, sheet);
      session.leave(sheet);
    },
    getCell: (sheet, args) => rangeOf(sheet, cellArea(args.number(0), args.number(1))),
    getRange: (sheet, args, { book }) => {
      const address = args.textOr(0, null);
      const found = address === null ? { sheet, area: WHOLE } : findRange(book, address, sheet);
      return rangeOf(found.sheet, found.area);
    },
    getRanges: (sheet, args, { book }) => rangesOf(book, args.text(0), sheet),
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      return rangeOf(sheet, { top, left, bottom: top + args.number(2) - 1, right: left + args.number(3) - 1 });
    },
    // Text of Worksheet.getUsedRange: of a blank sheet it is the top left cell.
    getUsedRange: (sheet, args) => rangeOf(sheet, sheet.cells.used(args.flag(0), WHOLE) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.cells.used(args.flag(0), WHOLE);
      return used && rangeOf(sheet, used);
    },
    _GetSheetById: (_sheet, args, { book }) => new Handle("Worksheet", book.sheets.find(({ id }) => id === args.text(0)) ?? gone()),
  },
});

function look(change: (sheet: Sheet, value: unknown) => void): NonNullable<Behaviour<Sheet>["write"]>[string] {
  return (sheet, value, { book }: Session) => {
    change(sheet, value);
    book.tell({ kind: "sheetChanged", sheet });
  };
}

function gone(): never {
  throw new HostError("ItemNotFound");
}
