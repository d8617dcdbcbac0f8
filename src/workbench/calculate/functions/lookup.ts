import { cellArea, columnCount, rowCount } from "../../model/area.ts";
import { sought } from "../criterion.ts";
import { compare, isReference, raise, type Grid, type Operand, type Reference, type Scalar } from "../operand.ts";
import type { FormulaFunctions } from "../scope.ts";

/** Source: support page of each function. */
export const lookupFunctions: FormulaFunctions = {
  INDEX: (args) => {
    const table = args.operand(0);
    const [first, second] = [Math.trunc(args.number(1)), args.has(2) ? Math.trunc(args.number(2)) : null];
    return isReference(table) ? indexReference(table, first, second) : indexGrid(args.values(0), first, second);
  },
  MATCH: (args) => {
    const values = args.flat(1);
    const place = args.numberOr(2, 1) === 0 ? values.findIndex(sought(args.scalar(0))) : lastNotAbove(values, args.scalar(0), args.numberOr(2, 1));
    return place < 0 ? raise("#N/A") : place + 1;
  },
  VLOOKUP: (args) => {
    const rows = args.values(1);
    const keys = rows.map((row) => row[0] ?? null);
    const exact = args.has(3) && !args.truth(3);
    const found = rows[exact ? keys.findIndex(sought(args.scalar(0))) : lastNotAbove(keys, args.scalar(0), 1)];
    return found ? (found[args.number(2) - 1] ?? raise("#REF!")) : raise("#N/A");
  },
  CHOOSE: (args) => (args.has(Math.trunc(args.number(0))) ? args.operand(Math.trunc(args.number(0))) : raise("#VALUE!")),
  ROW: (args, scope) => (args.has(0) ? rowNumbers(args.operand(0)) : scope.row + 1),
  COLUMN: (args, scope) => (args.has(0) ? columnNumbers(args.operand(0)) : scope.column + 1),
  ROWS: (args) => reference(args.operand(0), ({ area }) => rowCount(area), (grid) => grid.length, args.values(0)),
  COLUMNS: (args) => reference(args.operand(0), ({ area }) => columnCount(area), (grid) => grid[0]?.length ?? 1, args.values(0)),
};

/** A row or column of 0 is the whole of it; a single number goes along a table of one row. */
function indexReference({ sheet, area }: Reference, first: number, second: number | null): Operand {
  const along = second === null && rowCount(area) === 1;
  const row = along ? 1 : first;
  const column = along ? first : (second ?? (columnCount(area) === 1 ? 1 : 0));
  if (row < 0 || column < 0) return raise("#VALUE!");
  if (row > rowCount(area) || column > columnCount(area)) return raise("#REF!");
  const [top, left] = [area.top + row - 1, area.left + column - 1];
  if (row > 0 && column > 0) return { sheet, area: cellArea(top, left) };
  return { sheet, area: { ...area, ...(row > 0 ? { top, bottom: top } : {}), ...(column > 0 ? { left, right: left } : {}) } };
}

function indexGrid(grid: Grid, first: number, second: number | null): Operand {
  const along = second === null && grid.length === 1;
  const value = along ? grid[0]?.[first - 1] : grid[first - 1]?.[(second ?? 1) - 1];
  return value === undefined ? raise("#REF!") : value;
}

/** In ascending order the last that is not above; in descending order the last that is not below. */
function lastNotAbove(values: readonly Scalar[], wanted: Scalar, direction: number): number {
  return values.reduce<number>((found, value, index) => (typeof value === typeof wanted && direction * compare(value, wanted) <= 0 ? index : found), -1);
}

function rowNumbers(operand: Operand): Grid {
  if (!isReference(operand)) return raise("#VALUE!");
  return Array.from({ length: rowCount(operand.area) }, (_, row) => [operand.area.top + row + 1]);
}

function columnNumbers(operand: Operand): Grid {
  if (!isReference(operand)) return raise("#VALUE!");
  return [Array.from({ length: columnCount(operand.area) }, (_, column) => operand.area.left + column + 1)];
}

function reference(operand: Operand, ofReference: (one: Reference) => number, ofGrid: (grid: Grid) => number, grid: Grid): number {
  return isReference(operand) ? ofReference(operand) : ofGrid(grid);
}
