import { INTERVAL_CASES_FROM } from "../thresholds.ts";
import type { Interval } from "../wilson.ts";
import type { Coefficient } from "./coefficient.ts";
import type { RatedUnits } from "./ratedUnits.ts";

const DRAWS = 2000;
/** A bound is not given where so many draws have no coefficient that it would speak of the others only. */
const DRAWS_FROM = DRAWS * 0.9;

/**
 * A 95 % interval of a coefficient by drawing whole cases with replacement, 2,000 times, and leaving out 2.5 % at either end:
 * the answers about one case hang together, so cases are drawn and not answers (percentile bootstrap, Efron 1979; clusters as
 * Davison and Hinkley 1997, 3.8). `numbers` gives whole numbers from 0 to 2^32 − 1; the same numbers give the same interval.
 * null with fewer than 5 cases, or where most draws have no coefficient.
 */
export function caseInterval(
  byCase: readonly (readonly RatedUnits[])[],
  coefficient: (units: readonly RatedUnits[]) => Coefficient,
  numbers: () => number,
): Interval | null {
  if (byCase.length < INTERVAL_CASES_FROM) return null;
  const values = Array.from({ length: DRAWS }, () => coefficient(drawn(byCase, numbers)).value).filter((one) => one !== null);
  const sorted = values.sort((one, other) => one - other);
  if (sorted.length < DRAWS_FROM) return null;
  return { lower: sorted[Math.floor(0.025 * sorted.length)] as number, upper: sorted[Math.ceil(0.975 * sorted.length) - 1] as number };
}

/** As many cases as there are, each drawn from all; units that were rated alike are put together. */
function drawn(byCase: readonly (readonly RatedUnits[])[], numbers: () => number): readonly RatedUnits[] {
  const times = new Map<string, RatedUnits>();
  for (const unit of byCase.flatMap(() => byCase[Math.floor((numbers() / 2 ** 32) * byCase.length)] as readonly RatedUnits[])) {
    const key = unit.given.join(" ");
    const before = times.get(key);
    times.set(key, before === undefined ? unit : { ...unit, times: unit.times + before.times });
  }
  return [...times.values()];
}
