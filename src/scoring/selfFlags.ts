import type { SelfCount, SelfFlag } from "./counts.ts";
import { lowerMedian, totalOf, type ByGrade } from "./lowerMedian.ts";
import { GROUP_FROM } from "./thresholds.ts";

/** The answers about one criterion, as flags are decided on them. */
export interface SelfTally {
  readonly all: ByGrade;
  readonly leaders: ByGrade;
  readonly staff: ByGrade;
  readonly notKnown: number;
  readonly joint: boolean;
}

/** What a reader should know before the median, in the order of design §3. A joint answer has no spread, gap or few. */
export function selfFlags(tally: SelfTally): readonly SelfFlag[] {
  const n = totalOf(tally.all);
  const several = !tally.joint;
  const flags: readonly (readonly [SelfFlag, boolean])[] = [
    ["spread", several && spansTwoGrades(tally.all)],
    ["perspective-gap", several && viewsDiffer(tally.leaders, tally.staff)],
    ["not-known", tally.notKnown >= 2 && 3 * tally.notKnown >= n + tally.notKnown],
    ["few", several && n < GROUP_FROM],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}

/** Whether somebody has answered, and so few that what is said of the answers nearly says what a person answered. */
export function isFew({ n, flags }: Pick<SelfCount, "n" | "flags">): boolean {
  return n > 0 && flags.includes("few");
}

/** Highest minus lowest grade is at least 2. */
function spansTwoGrades(all: ByGrade): boolean {
  const lowest = all["1"] > 0 ? 1 : all["2"] > 0 ? 2 : 3;
  return (all["4"] > 0 && lowest <= 2) || (all["3"] > 0 && lowest === 1);
}

/** Leaders and staff stand on either side of the middle, and both are enough people to say so. */
function viewsDiffer(leaders: ByGrade, staff: ByGrade): boolean {
  if (totalOf(leaders) < GROUP_FROM || totalOf(staff) < GROUP_FROM) return false;
  return isGood(leaders) !== isGood(staff);
}

function isGood(group: ByGrade): boolean {
  const median = lowerMedian(group);
  return median !== null && median >= 3;
}
