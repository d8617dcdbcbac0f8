import { fisherExact } from "./fisherExact.ts";
import { CHANGE_FROM } from "../thresholds.ts";
import { newcombeDifference, type Difference, type Share } from "./newcombeDifference.ts";

/** At least one in this many, 25 percentage points, is a tendency. */
const TENDENCY_ONE_IN = 4;

/**
 * clear: the interval excludes 0 (tydelig ændring) · tendency: at least 25 percentage points (tendens) · none: no certain
 * difference (ingen sikker forskel) · counts-only: fewer than 8 answers on a side.
 */
export type ChangeVerdict = "clear" | "tendency" | "none" | "counts-only";

export interface Change {
  readonly verdict: ChangeVerdict;
  /** The later share less the earlier, with Newcombe's interval; null where only counts are said. */
  readonly difference: Difference | null;
  /** Fisher's exact p, two-sided, for a footnote; null where only counts are said. */
  readonly p: number | null;
}

/** What lies between two measurements on different cases (design §3). Whether it is for better or worse, the difference's sign says. */
export function changeBetween(before: Share, after: Share): Change {
  const difference = newcombeDifference(after, before);
  if (difference === null || before.n < CHANGE_FROM || after.n < CHANGE_FROM) return { verdict: "counts-only", difference: null, p: null };
  const p = fisherExact([[before.met, before.n - before.met], [after.met, after.n - after.met]]);
  if (difference.lower > 0 || difference.upper < 0) return { verdict: "clear", difference, p };
  const points = Math.abs(after.met * before.n - before.met * after.n);
  return { verdict: TENDENCY_ONE_IN * points >= before.n * after.n ? "tendency" : "none", difference, p };
}
