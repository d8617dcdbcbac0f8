import type { SheetPlan } from "../sheetPlan.ts";
import { columnWidths } from "./columnWidths.ts";
import { layOut } from "./layOut.ts";
import type { LaidCell } from "./layOut.ts";
import { MEANING_LOOKS } from "./look.ts";
import { DEFAULT_HEIGHT, textHeight } from "./textHeight.ts";

/**
 * Heights in points, by row, of the rows that need more than Excel's default to show their texts. Excel fits rows by itself
 * when a file is opened for editing; LibreOffice, previews and phones do not.
 */
export function fittedHeights(sheet: SheetPlan): ReadonlyMap<number, number> {
  const widths = columnWidths(sheet);
  const heights = new Map<number, number>();
  for (const cell of layOut(sheet)) {
    const height = neededHeight(cell, widths.get(cell.column) ?? Infinity);
    if (height > (heights.get(cell.row) ?? DEFAULT_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

function neededHeight({ content: { value }, look }: LaidCell, width: number): number {
  if (value === null || value === "") return 0;
  return textHeight(String(value), MEANING_LOOKS[look.meaning].size, look.wrap && typeof value === "string" ? width : null);
}
