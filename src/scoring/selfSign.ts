import { lowerMedian, totalOf } from "./lowerMedian.ts";
import { selfFlags, type SelfTally } from "./selfFlags.ts";

/** What the municipality says of itself on a criterion; null when nobody graded it. */
export function selfSign(tally: SelfTally): "+" | "-" | "±" | null {
  const median = lowerMedian(tally.all);
  if (median === null) return null;
  if (median <= 2) return "-";
  const low = tally.all["1"] + tally.all["2"];
  const flags = selfFlags(tally);
  const agreed = !flags.includes("perspective-gap") && !flags.includes("not-known");
  return 3 * low <= totalOf(tally.all) && agreed ? "+" : "±";
}
