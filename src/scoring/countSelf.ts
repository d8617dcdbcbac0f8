import { criteriaOf, type CriterionId } from "../framework/framework.ts";
import type { Code } from "../instrument/scale.ts";
import type { Analysis } from "../review/analysis.ts";
import type { RespondentGroup } from "../review/respondent.ts";
import type { SelfCount } from "./counts.ts";
import { lowerMedian, totalOf, type ByGrade } from "./lowerMedian.ts";
import { selfFlags, type SelfTally } from "./selfFlags.ts";
import { selfGrades } from "./selfGrades.ts";
import { selfSign } from "./selfSign.ts";
import { GROUP_FROM } from "./thresholds.ts";

interface Graded {
  readonly group: RespondentGroup;
  readonly code: Code;
}

/** The self-evaluation of a round, at the start of the course unless said, for every criterion in the framework's order. */
export function countSelf(analysis: Analysis, round: 1 | 2 = 1): readonly SelfCount[] {
  const { joint, grades } = selfGrades(analysis, round);
  return criteriaOf(analysis.framework).map(({ id }) =>
    countCriterion(
      id,
      grades.filter((one) => one.criterion === id),
      joint,
    ),
  );
}

function countCriterion(criterion: CriterionId, graded: readonly Graded[], joint: boolean): SelfCount {
  const tally: SelfTally = {
    all: byGrade(graded),
    leaders: byGrade(graded.filter((one) => one.group === "leaders")),
    staff: byGrade(graded.filter((one) => one.group === "staff")),
    notKnown: graded.filter((one) => one.code === "VI").length,
    joint,
  };
  const shown = groupsCanBeShown(tally);
  return {
    criterion,
    n: totalOf(tally.all),
    notKnown: tally.notKnown,
    byGrade: tally.all,
    byGroup: { leaders: tally.leaders, staff: tally.staff },
    median: lowerMedian(tally.all),
    leaders: shown ? lowerMedian(tally.leaders) : null,
    staff: shown ? lowerMedian(tally.staff) : null,
    flags: selfFlags(tally),
    signal: selfSign(tally),
    joint,
  };
}

/** Both groups are several people, and so is whoever could be reckoned by taking them from the whole. */
function groupsCanBeShown({ all, leaders, staff }: SelfTally): boolean {
  const rest = totalOf(all) - totalOf(leaders) - totalOf(staff);
  return totalOf(leaders) >= GROUP_FROM && totalOf(staff) >= GROUP_FROM && (rest === 0 || rest >= GROUP_FROM);
}

function byGrade(graded: readonly Graded[]): ByGrade {
  const times = (code: Code): number => graded.filter((one) => one.code === code).length;
  return { "1": times("1"), "2": times("2"), "3": times("3"), "4": times("4") };
}
