import type { CellRange } from "../../workbook/cellRange.ts";

/** A place of a sheet with what is to be the same all over a rectangle. */
export interface Place<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

export interface Rectangle<Value> {
  readonly range: CellRange;
  readonly value: Value;
}

/**
 * The places as few rectangles, each of one value, so that a sheet is formatted with few requests. Values are the same when
 * `keyOf` says the same. No place may come twice.
 */
export function rectangles<Value>(places: Iterable<Place<Value>>, keyOf: (value: Value) => string): readonly Rectangle<Value>[] {
  const open = new Map<string, Mutable<Value>>();
  const made: Mutable<Value>[] = [];
  for (const run of rowRuns(places, keyOf)) {
    const name = `${run.left},${run.right},${run.key}`;
    const above = open.get(name);
    if (above !== undefined && above.range.bottom === run.row - 1) {
      above.range.bottom = run.row;
      continue;
    }
    const next = { range: { top: run.row, left: run.left, bottom: run.row, right: run.right }, value: run.value };
    open.set(name, next);
    made.push(next);
  }
  return made;
}

interface Mutable<Value> {
  readonly range: { top: number; left: number; bottom: number; right: number };
  readonly value: Value;
}

interface Run<Value> {
  readonly row: number;
  readonly left: number;
  right: number;
  readonly key: string;
  readonly value: Value;
}

/** Neighbours in a row that share a value, from the first row to the last. */
function rowRuns<Value>(places: Iterable<Place<Value>>, keyOf: (value: Value) => string): readonly Run<Value>[] {
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run<Value>[] = [];
  for (const { row, column, value } of sorted) {
    const key = keyOf(value);
    const last = runs.at(-1);
    if (last !== undefined && last.row === row && last.right === column - 1 && last.key === key) last.right = column;
    else runs.push({ row, left: column, right: column, key, value });
  }
  return runs;
}
