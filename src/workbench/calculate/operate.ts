import type { Culture } from "../culture/culture.ts";
import { asNumber, asText, compare, isGrid, Raised, raise, type Grid, type Scalar } from "./operand.ts";

type Value = Scalar | Grid;

type Reckon = (one: Scalar, other: Scalar, culture: Culture) => Scalar;

const BINARY: Readonly<Record<string, Reckon>> = {
  "+": (one, other, culture) => asNumber(one, culture) + asNumber(other, culture),
  "-": (one, other, culture) => asNumber(one, culture) - asNumber(other, culture),
  "*": (one, other, culture) => asNumber(one, culture) * asNumber(other, culture),
  "/": (one, other, culture) => (asNumber(other, culture) === 0 ? raise("#DIV/0!") : asNumber(one, culture) / asNumber(other, culture)),
  "^": (one, other, culture) => asNumber(one, culture) ** asNumber(other, culture),
  "&": (one, other, culture) => asText(one, culture) + asText(other, culture),
  "=": (one, other) => compare(one, other) === 0,
  "<>": (one, other) => compare(one, other) !== 0,
  "<": (one, other) => compare(one, other) < 0,
  "<=": (one, other) => compare(one, other) <= 0,
  ">": (one, other) => compare(one, other) > 0,
  ">=": (one, other) => compare(one, other) >= 0,
};

const UNARY: Readonly<Record<string, Reckon>> = {
  "+": (one) => one,
  "-": (one, _none, culture) => -asNumber(one, culture),
  "%": (one, _none, culture) => asNumber(one, culture) / 100,
};

/** Operators, cell by cell where a side is a range. Source: support page "Calculation operators and precedence in Excel". */
export const operate = {
  binary(operator: string, [one = null, other = null]: readonly Value[], culture: Culture): Value {
    const reckon = BINARY[operator] ?? raise("#VALUE!");
    if (!isGrid(one) && !isGrid(other)) return reckon(one, other, culture);
    const [rows, columns] = [Math.max(height(one), height(other)), Math.max(width(one), width(other))];
    const grid: Scalar[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Scalar[] = [];
      for (let column = 0; column < columns; column++) line.push(settled(reckon, partOf(one, row, column), partOf(other, row, column), culture));
      grid.push(line);
    }
    return grid;
  },
  unary(operator: string, [one = null]: readonly Value[], culture: Culture): Value {
    const reckon = UNARY[operator] ?? raise("#VALUE!");
    return isGrid(one) ? one.map((row) => row.map((value) => settled(reckon, value, null, culture))) : reckon(one, null, culture);
  },
};

const height = (value: Value): number => (isGrid(value) ? value.length : 1);
const width = (value: Value): number => (isGrid(value) ? (value[0]?.length ?? 1) : 1);

/** A single value, row or column goes with every cell; what is beyond the smaller of two ranges is #N/A. */
export function partOf(value: Value, row: number, column: number): Scalar {
  if (!isGrid(value)) return value;
  const found = value[value.length === 1 ? 0 : row]?.[width(value) === 1 ? 0 : column];
  return found === undefined ? { error: "#N/A" } : found;
}

/** In one cell of many an error stays in its cell. */
function settled(reckon: Reckon, one: Scalar, other: Scalar, culture: Culture): Scalar {
  try {
    return reckon(one, other, culture);
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.value;
    throw thrown;
  }
}
