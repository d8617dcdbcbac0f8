import { criteriaOf, forArea, type CriterionId } from "../../framework/framework.ts";
import { selfQuestion } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { SelfCount } from "../counts.ts";
import { countSelf } from "../countSelf.ts";
import { compared, type Compared } from "./compared.ts";
import type { Share } from "./newcombeDifference.ts";

/** The grades of one criterion: those that are 3 or 4, of all, with the median and what they say. */
export interface SelfMeasured extends Share {
  readonly median: number | null;
  readonly signal: "+" | "-" | "±" | null;
}

export type SelfChange = Compared & {
  readonly criterion: CriterionId;
  readonly before: SelfMeasured | null;
  readonly after: SelfMeasured | null;
};

/**
 * The self-evaluation at the start against the one at the end: round 1 of the first workbook, and round 2 of the second or,
 * where nobody answered a second round there, its round 1. Partly the same people answer, and who is who is not known;
 * taking the grades for independent makes a clear change rarer than pairing them would.
 */
export function compareSelf(first: Analysis, second: Analysis): readonly SelfChange[] {
  const [before, after] = [byCriterion(countSelf(first)), byCriterion(countSelf(second, laterRound(second)))];
  const gone = criteriaOf(first.framework).filter(({ id }) => !after.has(id));
  return [...criteriaOf(second.framework), ...gone].map(({ id }) => {
    const [was, is] = [measured(before.get(id)), measured(after.get(id))];
    const differing = () => (statement(first, id) === statement(second, id) ? null : "wording");
    return { criterion: id, before: was, after: is, ...compared(was, is, differing) };
  });
}

function laterRound({ selfAnswers }: Analysis): 1 | 2 {
  return selfAnswers.some((one) => one.round === 2) ? 2 : 1;
}

function statement({ selfEvaluation, area }: Analysis, criterion: CriterionId): string | null {
  const asked = selfQuestion(selfEvaluation, { item: criterion, part: "grade" });
  return asked === undefined ? null : forArea(asked, area);
}

function byCriterion(counts: readonly SelfCount[]): ReadonlyMap<CriterionId, SelfCount> {
  return new Map(counts.map((one) => [one.criterion, one]));
}

function measured(count: SelfCount | undefined): SelfMeasured | null {
  if (count === undefined) return null;
  return { met: count.byGrade["3"] + count.byGrade["4"], n: count.n, median: count.median, signal: count.signal };
}
