import type { ReviewInstrument } from "../instrument/item.ts";
import type { Signal } from "./counts.ts";
import { reachesTarget } from "./reachesTarget.ts";
import { CLEAR_FROM, FEW_BELOW, SERIOUS_FROM, SERIOUS_ONE_IN } from "./thresholds.ts";
import { wilson } from "./wilson.ts";

/** What a signal is decided on. */
export interface Tally {
  /** Answers that count. */
  readonly n: number;
  /** Answers among them that meet what is asked. */
  readonly met: number;
  /** Answers `2` on scale L (a defect with material significance); 0 on the other scales, where `2` means something else. */
  readonly material: number;
}

/** A defect with material significance in at least 3 cases that are at least 25 % of n ≥ 5 (design §3). */
export function isSerious({ n, material }: Tally): boolean {
  return n >= CLEAR_FROM && material >= SERIOUS_FROM && SERIOUS_ONE_IN * material >= n;
}

/**
 * The signal of an item: the first rule that holds, in the order of design §3. `target` is τ, 0.60 to 0.80.
 * Throws ImpossibleCountError on a tally that cannot be.
 */
export function signalOf(tally: Tally, instrument: ReviewInstrument, target: number): Signal {
  const { n, met, material } = tally;
  const interval = wilson(met, n);
  if (interval === null) return "none";
  if (n < FEW_BELOW[instrument]) return "few";
  const canBeClear = n >= CLEAR_FROM;
  if (canBeClear && (interval.upper < target || isSerious(tally))) return "clear-challenge";
  if (canBeClear && interval.lower >= target && material === 0) return "clear-strength";
  const fewMaterial = 20 * material < 3 * n;
  return reachesTarget(met, n, target) && fewMaterial ? "strength-tendency" : "challenge-tendency";
}
