import type { Culture } from "../../culture/culture.ts";
import { columnCount, rowCount } from "../../model/area.ts";
import { isError } from "../../model/cell.ts";
import { criterion } from "../criterion.ts";
import { partOf } from "../operate.ts";
import { isGrid, isReference, raise, type Grid, type Operand, type Scalar } from "../operand.ts";
import type { FormulaFunctions, FunctionArguments } from "../scope.ts";

/** Source: support page of each function. */
export const countingFunctions: FormulaFunctions = {
  SUM: (args) => numbers(args).reduce((sum, one) => sum + one, 0),
  PRODUCT: (args) => numbers(args).reduce((product, one) => product * one, 1),
  MIN: (args) => {
    const found = numbers(args);
    return found.length === 0 ? 0 : Math.min(...found);
  },
  MAX: (args) => {
    const found = numbers(args);
    return found.length === 0 ? 0 : Math.max(...found);
  },
  AVERAGE: (args) => mean(numbers(args)),
  MEDIAN: (args) => {
    const sorted = [...numbers(args)].sort((one, another) => one - another);
    const middle = sorted.length / 2;
    return mean(sorted.length % 2 === 1 ? sorted.slice(Math.floor(middle), Math.floor(middle) + 1) : sorted.slice(middle - 1, middle + 1));
  },
  COUNT: (args) => all(args).filter((value) => typeof value === "number").length,
  COUNTA: (args) => all(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flat(0).filter((value) => value === null || value === "").length,
  COUNTIF: (args, { culture }) => forEachWanted(args, 1, (wanted) => args.flat(0).filter(criterion(wanted(1), culture)).length),
  COUNTIFS: (args, { culture }) => forEachWanted(args, 1, (wanted) => matching(args, 0, wanted, culture).filter(Boolean).length),
  SUMIF: (args, { culture }) => {
    const meets = criterion(args.attempt(1), culture);
    const summed = args.flat(args.has(2) ? 2 : 0);
    return args.flat(0).reduce<number>((sum, value, index) => sum + (meets(value) ? plainNumber(summed[index] ?? null) : 0), 0);
  },
  SUMIFS: (args, { culture }) => {
    const meets = matching(args, 1, (index) => args.attempt(index), culture);
    return args.flat(0).reduce<number>((sum, value, index) => sum + (meets[index] === true ? plainNumber(value) : 0), 0);
  },
  SUMPRODUCT: (args) => {
    const factors = Array.from({ length: args.count }, (_, index) => args.flat(index));
    const [first = []] = factors;
    if (factors.some(({ length }) => length !== first.length)) return raise("#VALUE!");
    return first.reduce<number>((sum, _value, index) => sum + factors.reduce((product, factor) => product * plainNumber(factor[index] ?? null), 1), 0);
  },
};

function all(args: FunctionArguments): readonly Scalar[] {
  return Array.from({ length: args.count }, (_, index) => args.flat(index)).flat();
}

/** In a range only numbers count; an argument that is a value is made a number. Any error is the result. */
function numbers(args: FunctionArguments): readonly number[] {
  return Array.from({ length: args.count }, (_, index) => {
    const operand = args.operand(index);
    const values = args.flat(index);
    if (!isReference(operand) && values.length === 1) return [args.number(index)];
    return values.flatMap((value) => (typeof value === "number" ? [value] : value !== null && isError(value) ? [raise(value.error)] : []));
  }).flat();
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? raise("#DIV/0!") : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** A count for a single criterion, or an array of counts where a criterion is a range: every second argument from `first` on. */
function forEachWanted(args: FunctionArguments, first: number, count: (wanted: (index: number) => Scalar) => number): number | Grid {
  const places = Array.from({ length: args.count }, (_, index) => index).filter((index) => index >= first && (index - first) % 2 === 0);
  const many = places.find((index) => isMany(args.operand(index)));
  if (many === undefined) return count((index) => args.attempt(index));
  return args.values(many).map((row, rowIndex) => row.map((_value, column) => count((index) => partOf(args.values(index), rowIndex, column))));
}

function isMany(operand: Operand): boolean {
  return isGrid(operand) || (isReference(operand) && rowCount(operand.area) * columnCount(operand.area) > 1);
}

/** For each cell whether it meets all criteria; pairs of range and criterion begin at this argument. */
function matching(args: FunctionArguments, first: number, wanted: (index: number) => Scalar, culture: Culture): readonly boolean[] {
  const pairs = Array.from({ length: (args.count - first) / 2 }, (_, pair) => ({
    cells: args.flat(first + 2 * pair),
    meets: criterion(wanted(first + 2 * pair + 1), culture),
  }));
  const [head] = pairs;
  if (!head || pairs.some(({ cells }) => cells.length !== head.cells.length)) return raise("#VALUE!");
  return head.cells.map((_cell, index) => pairs.every(({ cells, meets }) => meets(cells[index] ?? null)));
}

function plainNumber(value: Scalar): number {
  if (value !== null && isError(value)) return raise(value.error);
  return typeof value === "number" ? value : 0;
}
