import { parseRange } from "../../workbook/cellRange.ts";
import { setChange, type SheetChanges } from "./cellChange.ts";
import type { Draft } from "./draft.ts";
import { addressedSheet } from "./editCells.ts";
import { withAttribute } from "./rawTag.ts";
import { rewriteSheet } from "./rewriteSheet.ts";
import type { SheetMap } from "./sheetMap.ts";
import { applySplices, type Splice } from "./splices.ts";
import { styleWithLock } from "./styleWithLock.ts";

/** Makes cells ("C6:C25 E6") such that they can be typed in on a protected sheet, or not; they look as before. */
export function lockCells(draft: Draft, part: string, ranges: string, locked: boolean): void {
  const wanted = cellsIn(ranges);
  const { text, map } = addressedSheet(draft, part, (row) => wanted.has(row));
  const styles = new Map<string, string>();
  const relocked = (style: string): string => {
    const known = styles.get(style) ?? styleWithLock(draft, style, locked);
    styles.set(style, known);
    return known;
  };
  const { splices, absent } = changed(text, map, wanted, relocked);
  draft.write(part, applySplices(text, splices));
  if (absent.size === 0) return;
  const after = addressedSheet(draft, part, (row) => absent.has(row));
  draft.write(part, rewriteSheet(after.text, after.map, absent).text);
}

/** Cells that are there get other looks; for those that are not, looks to make them with. */
function changed(text: string, map: SheetMap, wanted: ReadonlyMap<number, readonly number[]>, relocked: (style: string) => string) {
  const splices: Splice[] = [];
  const absent: SheetChanges = new Map();
  const rows = new Map(map.rows.map((row) => [row.row, row]));
  for (const [number, columns] of wanted) {
    const row = rows.get(number);
    for (const column of columns) {
      const cell = row?.cells.find((one) => one.column === column);
      const style = cell?.style ?? row?.style ?? map.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style ?? "0";
      if (cell === undefined) setChange(absent, number, column, { kind: "planned", content: { value: null }, style: relocked(style) });
      else splices.push({ start: cell.start, end: cell.openEnd, text: withAttribute(text.slice(cell.start, cell.openEnd), "s", relocked(cell.style ?? "0")) });
    }
  }
  return { splices, absent };
}

function cellsIn(ranges: string): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  for (const { top, left, bottom, right } of ranges.split(/\s+/).flatMap((one) => parseRange(one) ?? [])) {
    for (let row = top; row <= bottom; row += 1) {
      const columns = cells.get(row) ?? [];
      cells.set(row, columns);
      for (let column = left; column <= right; column += 1) columns.push(column);
    }
  }
  return cells;
}
