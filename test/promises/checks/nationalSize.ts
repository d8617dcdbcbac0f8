import { mergeReturns } from "../../../src/actions/mergeReturns.ts";
import { criteriaOf } from "../../../src/framework/framework.ts";
import type { ReturnedFile } from "../../../src/review/returnedCell.ts";
import { overspent } from "../../budgets/budgets.ts";
import { courseOf, measure } from "../../budgets/measure.ts";
import { analysisOf } from "../../workbook/support/makers.ts";
import type { Outcome } from "../pledge.ts";

const RESPONDENTS = 1_000;
/** Milliseconds for merging all of them. */
const MERGED_WITHIN = 10_000;
const LARGEST_REQUEST = 1024 * 1024;

/** A course of so many cases in Excel's stand-in: every request within its budget, none larger than a megabyte. */
export async function courseInExcel(cases: number): Promise<Outcome> {
  const { setup, answers } = courseOf(cases);
  const measured = await measure(setup, answers);
  const large = measured.filter(({ largestRequest }) => largestRequest > LARGEST_REQUEST).map(({ what, largestRequest }) => `${what}: a request of ${String(largestRequest)} bytes`);
  return { cases: measured.length, failures: [...overspent(measured, cases / 20), ...large] };
}

/** A thousand respondents' files at once, each with an answer to every criterion; each answer is there afterwards. */
export function manyRespondents(): Outcome {
  const ids = Array.from({ length: RESPONDENTS }, (_, index) => `R${String(index + 1)}`);
  const analysis = analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] }, { respondents: ids.map((id) => ({ id, role: "rådgiver" })) });
  const files = ids.map((respondent): ReturnedFile => ({
    file: `${respondent}.xlsx`,
    cells: criteriaOf(analysis.framework).map(({ id: item }) => ({ target: { kind: "self", round: 1, respondent, item, part: "grade" }, shown: "I nogen grad", sheet: "Selvevaluering", cell: "E9" })),
  }));
  const began = performance.now();
  const merged = mergeReturns(analysis, files, { replace: false });
  const took = performance.now() - began;
  const wanted = RESPONDENTS * criteriaOf(analysis.framework).length;
  return {
    cases: RESPONDENTS,
    failures: [
      ...(merged.analysis.selfAnswers.length === wanted && merged.problems.length === 0 ? [] : [`${String(merged.analysis.selfAnswers.length)} of ${String(wanted)} answers after merging`]),
      ...(took <= MERGED_WITHIN ? [] : [`merging took ${String(Math.round(took))} ms`]),
    ],
  };
}
