/** The normal distribution's 97.5 % quantile: a 95 % interval leaves out 2.5 % on either side. */
export const Z95 = 1.959963984540054;

/** Bounds of a share, both from 0 to 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Asked for an interval of a count that cannot be. A mistake in the program, never in the data. */
class ImpossibleCountError extends Error {
  override readonly name = "ImpossibleCountError";
}

/**
 * The share of cases that may lie behind `met` of `n`: Wilson's interval, 95 %, without continuity correction
 * (Wilson 1927; recommended for small n by Brown, Cai and DasGupta 2001). null when n = 0: nothing is known then.
 * Throws ImpossibleCountError unless both are whole numbers and 0 ≤ met ≤ n.
 *
 * The steps and their order are those of the sheet's live formula. Written in another way, the last digits differ, and
 * with them, now and then, a verdict.
 */
export function wilson(met: number, n: number): Interval | null {
  if (!Number.isInteger(met) || !Number.isInteger(n) || met < 0 || met > n) {
    throw new ImpossibleCountError(`There is no interval for ${met} of ${n}: both must be whole numbers, 0 ≤ met ≤ n.`);
  }
  if (n === 0) return null;
  const z = Z95;
  const root = Math.sqrt(z * z + 4 * met * (1 - met / n));
  return {
    lower: Math.max(0, (2 * met + z * z - z * root) / (2 * (n + z * z))),
    upper: Math.min(1, (2 * met + z * z + z * root) / (2 * (n + z * z))),
  };
}
