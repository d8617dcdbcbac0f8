import { isError } from "../model/cell.ts";
import { asNumber, asText, asTruth, Raised, raise, type Grid, type Operand, type Scalar } from "./operand.ts";
import type { FunctionArguments, Scope } from "./scope.ts";

/** What a function is given, as far as it asks. */
export class Given implements FunctionArguments {
  private readonly known: Operand[] = [];

  /** @param evaluate what the argument in this place comes to */
  constructor(
    private readonly scope: Scope,
    readonly count: number,
    private readonly evaluate: (index: number) => Operand,
  ) {}

  operand(index: number): Operand {
    const known = this.known[index];
    if (known !== undefined) return known;
    const operand = this.evaluate(index);
    this.known[index] = operand;
    return operand;
  }

  has(index: number): boolean {
    return index < this.count;
  }

  scalar(index: number): Scalar {
    const value = this.scope.scalar(this.operand(index));
    return value !== null && isError(value) ? raise(value.error) : value;
  }

  attempt(index: number): Scalar {
    return attempt(() => this.scope.scalar(this.operand(index)));
  }

  number(index: number): number {
    return asNumber(this.scalar(index), this.scope.culture);
  }

  numberOr(index: number, absent: number): number {
    return this.has(index) ? this.number(index) : absent;
  }

  text(index: number): string {
    return asText(this.scalar(index), this.scope.culture);
  }

  truth(index: number): boolean {
    return asTruth(this.scalar(index), this.scope.culture);
  }

  values(index: number): Grid {
    return this.scope.values(this.operand(index));
  }

  flat(index: number): readonly Scalar[] {
    return flattened(this.values(index));
  }
}

/** The value, or the error that was raised on the way. */
export function attempt(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.value;
    throw thrown;
  }
}

const FLATTENED = new WeakMap<Grid, readonly Scalar[]>();

function flattened(grid: Grid): readonly Scalar[] {
  const flat = FLATTENED.get(grid) ?? grid.flat();
  FLATTENED.set(grid, flat);
  return flat;
}
