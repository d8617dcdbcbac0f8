import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { guard } from "../edit/protect.ts";
import { addTable, renameTable, resizeTable } from "../edit/tables.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyArea, headerArea, totalsArea, type Table } from "../model/table.ts";
import { tableEdits } from "./tableRows.ts";
import type { TableTarget } from "./tableTarget.ts";
import { rangeArgument, rangeOf } from "./rangeTarget.ts";

interface Tables {
  readonly book: Book;
  /** Null: those of all sheets. */
  readonly sheet: Sheet | null;
}

/** Source: texts of TableCollection's and Table's members. A table is found by its name or its id. */
export const tableBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Tables>({
    type: "TableCollection",
    eventTarget: ({ sheet }) => sheet?.id ?? "Workbook",
    items: (tables) => of(tables).map(handleOf),
    find: (tables, key) => mayFind(tables, key) ?? undefined,
    read: { count: (tables) => of(tables).length },
    call: {
      add: ({ book, sheet: ofSheet }, args, session) => {
        const { sheet, area } = rangeArgument(args, 0, book, ofSheet ?? session.activeSheet);
        return handleOf({ sheet, table: addTable(book, sheet, area, args.flag(1)) });
      },
      getCount: (tables) => of(tables).length,
      getItemOrNullObject: (tables, args) => mayFind(tables, args.at(0)),
    },
  }),
  behaviour<TableTarget>({
    type: "Table",
    id: ({ table }) => table.id,
    read: {
      id: ({ table }) => table.id,
      legacyId: ({ table }) => table.id,
      name: ({ table }) => table.name,
      showHeaders: ({ table }) => table.showHeaders,
      showTotals: ({ table }) => table.showTotals,
      showFilterButton: ({ table }) => table.showFilterButton,
      style: ({ table }) => table.style,
      showBandedRows: ({ table }) => table.showBandedRows,
      showBandedColumns: ({ table }) => table.showBandedColumns,
      highlightFirstColumn: ({ table }) => table.highlightFirstColumn,
      highlightLastColumn: ({ table }) => table.highlightLastColumn,
    },
    write: {
      name: ({ sheet, table }, value, { book }) => { renameTable(book, sheet, table, value); },
      style: look((table, value) => { table.style = String(value); }),
      showFilterButton: look((table, value) => { table.showFilterButton = value === true; }),
      showBandedRows: look((table, value) => { table.showBandedRows = value === true; }),
      showBandedColumns: look((table, value) => { table.showBandedColumns = value === true; }),
      highlightFirstColumn: look((table, value) => { table.highlightFirstColumn = value === true; }),
      highlightLastColumn: look((table, value) => { table.highlightLastColumn = value === true; }),
    },
    go: {
      columns: (target) => new Handle("TableColumnCollection", target),
      sort: (target) => new Handle("TableSort", target),
      rows: (target) => new Handle("TableRowCollection", target),
      worksheet: ({ sheet }) => new Handle("Worksheet", sheet),
    },
    call: {
      ...tableEdits,
      getRange: ({ sheet, table }) => rangeOf(sheet, table.area),
      getDataBodyRange: ({ sheet, table }) => rangeOf(sheet, bodyArea(table)),
      getHeaderRowRange: ({ sheet, table }) => rangeOf(sheet, headerArea(table) ?? absent()),
      getTotalRowRange: ({ sheet, table }) => rangeOf(sheet, totalsArea(table) ?? absent()),
      resize: ({ sheet, table }, args, { book }) => { resizeTable(book, sheet, table, rangeArgument(args, 0, book, sheet).area); },
    },
  }),
];

function of({ book, sheet }: Tables): readonly TableTarget[] {
  return (sheet ? [sheet] : book.sheets).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

const handles = new WeakMap<Table, Handle>();

/** One handle for each table, so that it can be kept and found again. */
function handleOf(target: TableTarget): Handle {
  const handle = handles.get(target.table) ?? new Handle("Table", target);
  handles.set(target.table, handle);
  return handle;
}

function mayFind(tables: Tables, key: unknown): Handle | null {
  const found = of(tables).find(({ table }) => table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase());
  return found ? handleOf(found) : null;
}

function look(change: (table: Table, value: unknown) => void): NonNullable<Behaviour<TableTarget>["write"]>[string] {
  return ({ sheet, table }, value, { book }: Session) => {
    guard.sheet(book, sheet);
    change(table, value);
    book.tell({ kind: "sheetChanged", sheet });
  };
}

function absent(): never {
  throw new HostError("ItemNotFound");
}
