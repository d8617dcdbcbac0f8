import { wilson, type Interval } from "../wilson.ts";

/** Cases that meet an item, of those that count. Whole numbers, 0 ≤ met ≤ n. */
export interface Share {
  readonly met: number;
  readonly n: number;
}

/** A difference of two shares, from −1 to 1, with its bounds. */
export interface Difference extends Interval {
  readonly value: number;
}

/**
 * The share of the first group less that of the second, 95 %, for independent groups: method 10 of Newcombe (Stat Med
 * 1998;17:873–890), Wilson's bounds put together, without continuity correction. null where either n is 0. Throws
 * ImpossibleCountError as `wilson` does.
 */
export function newcombeDifference(first: Share, second: Share): Difference | null {
  const [one, other] = [wilson(first.met, first.n), wilson(second.met, second.n)];
  if (one === null || other === null) return null;
  const [p, q] = [first.met / first.n, second.met / second.n];
  const value = p - q;
  return {
    value,
    lower: Math.max(-1, value - Math.sqrt((p - one.lower) ** 2 + (other.upper - q) ** 2)),
    upper: Math.min(1, value + Math.sqrt((one.upper - p) ** 2 + (q - other.lower) ** 2)),
  };
}
