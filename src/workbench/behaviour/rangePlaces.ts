import type { Arguments } from "../host/arguments.ts";
import type { Behaviour } from "../host/behaviour.ts";
import type { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { bounding, cellArea, columnCount, intersection, LAST_COLUMN, LAST_ROW, rowCount, type Area } from "../model/area.ts";
import { rangeArgument, rangeOf, type RangeTarget } from "./rangeTarget.ts";

/**
 * From one range to another. Source: texts of Range's methods.
 *
 * ASSUMED [intersection-none]: getIntersection of ranges that share no cell is ItemNotFound.
 * ASSUMED [used-range-of-blank]: The used range of blank cells is their first cell.
 */
export const rangePlaces: NonNullable<Behaviour<RangeTarget>["call"]> = {
  getCell: place(({ top, left }, args) => cellArea(top + args.number(0), left + args.number(1))),
  getRow: place((area, args) => ({ ...area, top: area.top + args.number(0), bottom: area.top + args.number(0) })),
  getColumn: place((area, args) => ({ ...area, left: area.left + args.number(0), right: area.left + args.number(0) })),
  getLastCell: place(({ bottom, right }) => cellArea(bottom, right)),
  getLastRow: place((area) => ({ ...area, top: area.bottom })),
  getLastColumn: place((area) => ({ ...area, left: area.right })),
  getEntireRow: place((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: place((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: place((area, args) => shifted(area, args.number(0), args.number(1))),
  getResizedRange: place((area, args) => ({ ...area, bottom: area.bottom + args.number(0), right: area.right + args.number(1) })),
  getAbsoluteResizedRange: place((area, args) => ({ ...area, bottom: area.top + args.number(0) - 1, right: area.left + args.number(1) - 1 })),
  getRowsAbove: place((area, args) => ({ ...area, top: area.top - (args.numberOr(0, 1)), bottom: area.top - 1 })),
  getRowsBelow: place((area, args) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + (args.numberOr(0, 1)) })),
  getColumnsBefore: place((area, args) => ({ ...area, left: area.left - (args.numberOr(0, 1)), right: area.left - 1 })),
  getColumnsAfter: place((area, args) => ({ ...area, left: area.right + 1, right: area.right + (args.numberOr(0, 1)) })),
  getBoundingRect: (range, args, session) => rangeOf(range.sheet, bounding(range.area, other(range, args, session))),
  getIntersection: (range, args, session) => shared(range, args, session) ?? none(),
  getIntersectionOrNullObject: shared,
  getUsedRange: (range, args) => used(range, args) ?? rangeOf(range.sheet, cellArea(range.area.top, range.area.left)),
  getUsedRangeOrNullObject: used,
};

function place(where: (area: Area, args: Arguments) => Area): (range: RangeTarget, args: Arguments) => Handle {
  return (range, args) => rangeOf(range.sheet, where(range.area, args));
}

function shifted(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

function other(range: RangeTarget, args: Arguments, session: Session): Area {
  const found = rangeArgument(args, 0, session.book, range.sheet);
  if (found.sheet !== range.sheet) throw new HostError("InvalidArgument");
  return found.area;
}

function shared(range: RangeTarget, args: Arguments, session: Session): Handle | null {
  const area = intersection(range.area, other(range, args, session));
  return area && rangeOf(range.sheet, area);
}

function used(range: RangeTarget, args: Arguments): Handle | null {
  const area = range.sheet.cells.used(args.flag(0), range.area);
  return area && rangeOf(range.sheet, area);
}

function none(): never {
  throw new HostError("ItemNotFound");
}

/** How many cells, and where. */
export const rangeMeasures: NonNullable<Behaviour<RangeTarget>["read"]> = {
  rowIndex: ({ area }) => area.top,
  columnIndex: ({ area }) => area.left,
  rowCount: ({ area }) => rowCount(area),
  columnCount: ({ area }) => columnCount(area),
  cellCount: ({ area }) => (rowCount(area) * columnCount(area) > 2_147_483_647 ? -1 : rowCount(area) * columnCount(area)),
};
