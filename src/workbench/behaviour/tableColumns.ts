import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { enterCells } from "../edit/enterCells.ts";
import { bodyArea, columnArea, headerArea, totalsArea, type TableColumn } from "../model/table.ts";
import type { Area } from "../model/area.ts";
import { rangeOf } from "./rangeTarget.ts";
import type { TableTarget } from "./tableTarget.ts";

export interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

/** Source: texts of TableColumnCollection's and TableColumn's members. A column is found by its name or its id. */
export const tableColumnBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<TableTarget>({
    type: "TableColumnCollection",
    items: (target) => target.table.columns.map((column) => handleOf(target, column)),
    find: (target, key) => mayFind(target, key) ?? undefined,
    read: { count: ({ table }) => table.columns.length },
    call: {
      getCount: ({ table }) => table.columns.length,
      getItemOrNullObject: (target, args) => mayFind(target, args.at(0)),
    },
  }),
  behaviour<ColumnTarget>({
    type: "TableColumn",
    id: ({ column }) => column.id,
    read: {
      id: ({ column }) => column.id,
      index: ({ table, column }) => table.columns.indexOf(column),
      name: ({ column }) => column.name,
    },
    write: {
      name: (target, value, { book }) => { enterCells(book, target.sheet, part(target, headerArea(target.table)), value); },
    },
    go: { filter: (target) => new Handle("Filter", target) },
    call: {
      getRange: (target) => rangeOf(target.sheet, part(target, target.table.area)),
      getDataBodyRange: (target) => rangeOf(target.sheet, part(target, bodyArea(target.table))),
      getHeaderRowRange: (target) => rangeOf(target.sheet, part(target, headerArea(target.table))),
      getTotalRowRange: (target) => rangeOf(target.sheet, part(target, totalsArea(target.table))),
    },
  }),
];

function handleOf(target: TableTarget, column: TableColumn): Handle {
  return new Handle("TableColumn", { ...target, column } satisfies ColumnTarget);
}

function mayFind(target: TableTarget, key: unknown): Handle | null {
  const found = target.table.columns.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found ? handleOf(target, found) : null;
}

function part({ table, column }: ColumnTarget, area: Area | null): Area {
  if (!area) throw new HostError("ItemNotFound");
  return columnArea(area, table.columns.indexOf(column));
}
