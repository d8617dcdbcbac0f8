import type { Behaviour } from "../host/behaviour.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { guard } from "../edit/protect.ts";
import type { Area } from "../model/area.ts";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../model/sheet.ts";
import type { RangeTarget } from "./rangeTarget.ts";

type Reads = NonNullable<Behaviour<RangeTarget>["read"]>;
type Writes = NonNullable<Behaviour<RangeTarget>["write"]>;

/**
 * Source: texts of RangeFormat.columnWidth and .rowHeight ("If the column widths are not uniform, null will be returned"),
 * Range.rowHidden and .columnHidden. Widths and heights are in points.
 *
 * ASSUMED [width-kept-exactly]: A width is read back as it was written; Excel rounds it to whole pixels.
 */
export const formatSizeReads: Reads = {
  columnWidth: ({ sheet, area }) => common(span(area, "left", "right"), (column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH),
  rowHeight: ({ sheet, area }) => common(span(area, "top", "bottom"), (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT),
};

export const formatSizeWrites: Writes = {
  columnWidth: (range, value, session) => {
    allow(range, session, "allowFormatColumns");
    for (const column of span(range.area, "left", "right")) range.sheet.columnWidths.set(column, size(value));
  },
  rowHeight: (range, value, session) => {
    allow(range, session, "allowFormatRows");
    if (size(value) > 409) throw new HostError("InvalidArgument");
    for (const row of span(range.area, "top", "bottom")) range.sheet.rowHeights.set(row, size(value));
  },
};

export const rangeSizeReads: Reads = {
  rowHidden: ({ sheet, area }) => common(span(area, "top", "bottom"), (row) => sheet.hiddenRows.has(row)),
  columnHidden: ({ sheet, area }) => common(span(area, "left", "right"), (column) => sheet.hiddenColumns.has(column)),
  left: ({ sheet, area }) => offset(sheet, area).left,
  top: ({ sheet, area }) => offset(sheet, area).top,
};

export const rangeSizeWrites: Writes = {
  rowHidden: (range, value, session) => {
    allow(range, session, "allowFormatRows");
    for (const row of span(range.area, "top", "bottom")) hide(range.sheet.hiddenRows, row, value);
  },
  columnHidden: (range, value, session) => {
    allow(range, session, "allowFormatColumns");
    for (const column of span(range.area, "left", "right")) hide(range.sheet.hiddenColumns, column, value);
  },
};

/** Where an area begins, in points from the sheet's corner; what is hidden takes no room. */
export function offset(sheet: Sheet, area: Area): { readonly left: number; readonly top: number } {
  const sum = (until: number, sizeOf: (index: number) => number) => Array.from({ length: until }, (_, index) => sizeOf(index)).reduce((total, one) => total + one, 0);
  return {
    left: sum(area.left, (column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH))),
    top: sum(area.top, (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT))),
  };
}

function span(area: Area, first: "top" | "left", last: "bottom" | "right"): readonly number[] {
  return Array.from({ length: area[last] - area[first] + 1 }, (_, index) => area[first] + index);
}

function common<Value>(indexes: readonly number[], of: (index: number) => Value): Value | null {
  const [first, ...rest] = indexes.map(of);
  return first !== undefined && rest.every((one) => one === first) ? first : null;
}

function size(value: unknown): number {
  if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
  return value;
}

function hide(hidden: Set<number>, index: number, value: unknown): void {
  if (value === true) hidden.add(index);
  else hidden.delete(index);
}

function allow({ sheet }: RangeTarget, { book }: Session, option: string): void {
  guard.option(book, sheet, option);
  book.tell({ kind: "sheetChanged", sheet });
}
