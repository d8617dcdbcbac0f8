import type { SheetPlan } from "../sheetPlan.ts";
import { hiddenColumns } from "./columnWidths.ts";
import { floorPlan } from "./floorPlan.ts";
import { layOut } from "./layOut.ts";
import type { LaidCell } from "./layOut.ts";
import { MEANING_LOOKS } from "./look.ts";
import { DEFAULT_HEIGHT, textHeight, uprightHeight } from "./textHeight.ts";

/**
 * Heights in points, by row, of the rows that need more than Excel's default to show their texts. Excel fits rows by itself
 * when a file is opened for editing; LibreOffice, previews and phones do not.
 */
export function fittedHeights(sheet: SheetPlan): ReadonlyMap<number, number> {
  const floor = floorPlan(sheet);
  const hidden = hiddenColumns(sheet);
  const heights = new Map<number, number>();
  for (const cell of layOut(sheet)) {
    if (hidden.has(cell.column)) continue;
    const height = neededHeight(cell, floor.width(cell.column));
    if (height > (heights.get(cell.row) ?? DEFAULT_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

function neededHeight({ content: { value }, look }: LaidCell, width: number): number {
  if (value === null || value === "") return 0;
  if (look.upright === true) return uprightHeight(String(value), MEANING_LOOKS[look.meaning].size);
  return textHeight(String(value), MEANING_LOOKS[look.meaning].size, look.wrap && typeof value === "string" ? width : null);
}
