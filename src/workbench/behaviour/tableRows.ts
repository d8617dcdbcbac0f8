import { behaviour, type Behaviour } from "../host/behaviour.ts";
import type { Arguments } from "../host/arguments.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { enterCells } from "../edit/enterCells.ts";
import { clearFilters, filterColumn } from "../edit/filterRows.ts";
import { continueRows } from "../edit/growTable.ts";
import { shiftCells } from "../edit/shiftCells.ts";
import { sortRows } from "../edit/sortRows.ts";
import { rowCount, type Area } from "../model/area.ts";
import { bodyArea } from "../model/table.ts";
import { rangeOf } from "./rangeTarget.ts";
import type { ColumnTarget } from "./tableColumns.ts";
import type { TableTarget } from "./tableTarget.ts";

interface RowTarget extends TableTarget {
  readonly index: number;
}

/** Source: texts of TableRowCollection, TableRow, TableSort and Filter. A row is the place, not the data, that was there. */
export const tableRowBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<TableTarget>({
    type: "TableRowCollection",
    items: (target) => Array.from({ length: rowCount(bodyArea(target.table)) }, (_, index) => new Handle("TableRow", { ...target, index } satisfies RowTarget)),
    read: { count: ({ table }) => rowCount(bodyArea(table)) },
    call: { add: addRows, getCount: ({ table }) => rowCount(bodyArea(table)) },
  }),
  behaviour<RowTarget>({
    type: "TableRow",
    read: { index: ({ index }) => index },
    write: { values: (target, value, { book }) => { enterCells(book, target.sheet, placeOf(target), value); } },
    call: {
      getRange: (target) => rangeOf(target.sheet, placeOf(target)),
      delete: (target, _args, { book }) => { shiftCells(book, target.sheet, { area: placeOf(target), direction: "Up" }); },
    },
  }),
  behaviour<TableTarget>({
    type: "TableSort",
    call: { apply: ({ sheet, table }, args, { book }) => { sortRows(book, sheet, bodyArea(table), args.at(0)); } },
  }),
  behaviour<ColumnTarget>({
    type: "Filter",
    read: { criteria: ({ column }) => column.filter },
    call: {
      applyValuesFilter: ({ sheet, table, column }, args, { book }) => {
        const words = args.at(0);
        if (!Array.isArray(words)) throw new HostError("InvalidArgument");
        filterColumn(book, sheet, table, column, words.map(String));
      },
      clear: ({ sheet, table, column }, _args, { book }) => { filterColumn(book, sheet, table, column, null); },
    },
  }),
];

export const tableEdits: NonNullable<Behaviour<TableTarget>["call"]> = {
  clearFilters: ({ sheet, table }, _args, { book }) => { clearFilters(book, sheet, table); },
  convertToRange: ({ sheet, table }) => {
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    return rangeOf(sheet, table.area);
  },
};

/** Text of TableRowCollection.add: at the end without an index; rows below move down. */
function addRows(target: TableTarget, args: Arguments, { book }: Session): Handle {
  const { sheet, table } = target;
  const values: unknown = args.at(1);
  const rows = values === null ? [] : Array.isArray(values) && values.every((row) => Array.isArray(row)) ? (values as unknown[][]) : [values as unknown[]];
  const count = Math.max(1, rows.length);
  const index = args.numberOr(0, -1) === -1 ? rowCount(bodyArea(table)) : args.number(0);
  const top = bodyArea(table).top + index;
  const added: Area = { ...table.area, top, bottom: top + count - 1 };
  const atEnd = top > table.area.bottom;
  shiftCells(book, sheet, { area: added, direction: "Down" });
  if (atEnd) {
    table.area = { ...table.area, bottom: added.bottom };
    continueRows(sheet, table, top - 1, added.bottom);
  }
  if (rows.length > 0) enterCells(book, sheet, added, rows);
  return new Handle("TableRow", { sheet, table, index } satisfies RowTarget);
}

function placeOf({ table, index }: RowTarget): Area {
  const body = bodyArea(table);
  if (body.top + index > body.bottom) throw new HostError("InvalidArgument");
  return { ...body, top: body.top + index, bottom: body.top + index };
}
