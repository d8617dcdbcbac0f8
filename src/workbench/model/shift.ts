import type { Area } from "./area.ts";

/**
 * Cells put in or taken out. What stands beside the area, in the direction, moves by its height or width.
 */
export interface Shift {
  readonly area: Area;
  readonly direction: "Down" | "Right" | "Up" | "Left";
}

interface Line {
  readonly first: number;
  readonly last: number;
}

/** Where a cell comes to stand; null: it is taken out. */
export function shiftedCell(shift: Shift, row: number, column: number): readonly [number, number] | null {
  const area = shiftedArea(shift, { top: row, bottom: row, left: column, right: column });
  return area && [area.top, area.left];
}

/**
 * Where an area comes to lie. One that is not wholly in the way of the shift stays; one that cells are put into grows;
 * null: all of it is taken out.
 */
export function shiftedArea(shift: Shift, area: Area): Area | null {
  const { area: at, direction } = shift;
  if (direction === "Down" || direction === "Up") {
    if (area.left < at.left || area.right > at.right) return area;
    const rows = moved(direction === "Down", { first: at.top, last: at.bottom }, { first: area.top, last: area.bottom });
    return rows && { ...area, top: rows.first, bottom: rows.last };
  }
  if (area.top < at.top || area.bottom > at.bottom) return area;
  const columns = moved(direction === "Right", { first: at.left, last: at.right }, { first: area.left, last: area.right });
  return columns && { ...area, left: columns.first, right: columns.last };
}

function moved(inserting: boolean, at: Line, line: Line): Line | null {
  const count = at.last - at.first + 1;
  if (inserting) return { first: line.first >= at.first ? line.first + count : line.first, last: line.last >= at.first ? line.last + count : line.last };
  if (line.first >= at.first && line.last <= at.last) return null;
  const first = line.first > at.last ? line.first - count : Math.min(line.first, at.first);
  const last = line.last > at.last ? line.last - count : line.last >= at.first ? at.first - 1 : line.last;
  return { first, last };
}
