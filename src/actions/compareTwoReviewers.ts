import type { Analysis } from "../review/analysis.ts";
import { compareReviewers, type ItemAgreement, type ScaleAgreement } from "../scoring/agreement/compareReviewers.ts";
import { disagreements, type Disagreement } from "../scoring/agreement/disagreements.ts";
import { outlyingCases, type OutlyingCase } from "../scoring/agreement/outlyingCases.ts";
import { doubleAnswers, isAlike, isCompared } from "../scoring/doubleReview.ts";
import { drawNumbers } from "./drawNumbers.ts";

/** Everything that two reviewers' answers say when they are held together. */
export interface TwoReviewers {
  /** Cases that are reviewed twice in at least one review. */
  readonly cases: number;
  /** Answers that both have given (isCompared), those that are the same, and those that await settlement. */
  readonly both: number;
  readonly equal: number;
  readonly awaiting: number;
  readonly scales: readonly ScaleAgreement[];
  readonly items: readonly ItemAgreement[];
  readonly disagreements: readonly Disagreement[];
  readonly control: readonly OutlyingCase[];
}

/** Any seed would do; it is fixed so that the same answers give the same interval. */
const SEED = 1998;

/** Two reviewers compared: agreement in counts, what they differ on, the coefficients, and the cases to look at again. */
export function compareTwoReviewers(analysis: Analysis): TwoReviewers {
  const compared = (["legal", "social"] as const).map((instrument) => compareReviewers(analysis, instrument, () => drawNumbers(SEED)));
  const answers = (["legal", "social"] as const).flatMap((instrument) => doubleAnswers(analysis, instrument));
  return {
    cases: new Set(answers.map((one) => one.subject)).size,
    both: answers.filter(isCompared).length,
    equal: answers.filter((one) => isCompared(one) && isAlike(one)).length,
    awaiting: answers.filter((one) => one.settlement === "awaiting").length,
    scales: compared.flatMap((one) => one.scales),
    items: compared.flatMap((one) => one.items),
    disagreements: disagreements(analysis),
    control: outlyingCases(analysis),
  };
}
