import type { Item } from "../../instrument/item.ts";
import { findItem } from "../../instrument/items.ts";
import { SCALES } from "../../instrument/scales.ts";
import type { Analysis } from "../../review/analysis.ts";
import { doubleAnswers, isAlike, type DoubleAnswer } from "../doubleReview.ts";
import { gradeOf } from "./compareReviewers.ts";

/** An answer on which two reviewers differ. */
export interface Disagreement extends DoubleAnswer {
  /** Steps between the two on the scale; null where one of them is no grade (not relevant, not assessable, unreadable). */
  readonly apart: number | null;
}

/** What two reviewers should talk about: the widest differences first, those about whether the item applies last; then in the sheet's order. */
export function disagreements(analysis: Analysis): readonly Disagreement[] {
  const found = (["legal", "social"] as const)
    .flatMap((instrument) => doubleAnswers(analysis, instrument))
    .filter((one) => one.a !== undefined && one.b !== undefined && !isAlike(one))
    .map((one) => ({ ...one, apart: stepsApart(analysis, one) }));
  const rank = ({ apart }: Disagreement) => apart ?? NOT_ON_SCALE;
  return [...found].sort((one, other) => rank(other) - rank(one));
}

/** Below one step. */
const NOT_ON_SCALE = -1;

/** Only items that are asked have answers by two. */
function stepsApart(analysis: Analysis, { item, a, b }: DoubleAnswer): number | null {
  const { scale } = findItem(analysis.items, item) as Item;
  const codes = SCALES[scale].codes.filter((one) => one.kind === "counted").map((one) => one.code);
  const [first, second] = [gradeOf(a, codes), gradeOf(b, codes)];
  return first === null || second === null ? null : Math.abs(first - second);
}
