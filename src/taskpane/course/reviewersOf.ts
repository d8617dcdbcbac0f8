import { itemsOf } from "../../instrument/items.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { caseProgress } from "../../scoring/caseProgress.ts";
import { answersOf, factsOf, reviewedCases } from "../../scoring/reviewedCases.ts";

/** How far one reviewer is: items that apply in the cases that are theirs, and those among them that are answered. */
export interface ReviewerProgress {
  /** "" for the cases that nobody is named on. */
  readonly reviewer: string;
  readonly asked: number;
  readonly answered: number;
}

/** Every reviewer of one review, in the order in which the cases name them. */
export function reviewersOf(analysis: Analysis, instrument: ReviewInstrument): readonly ReviewerProgress[] {
  const items = itemsOf(analysis.items, instrument);
  const answers = answersOf(analysis, instrument);
  const byReviewer = new Map<string, ReviewerProgress>();
  for (const one of reviewedCases(analysis, instrument)) {
    const reviewer = instrument === "legal" ? one.reviewer : one.socialReviewer;
    const { applying, unanswered } = caseProgress(items, factsOf(analysis, one), (item) => answers.get(item)?.get(one.id));
    const so = byReviewer.get(reviewer) ?? { reviewer, asked: 0, answered: 0 };
    byReviewer.set(reviewer, { reviewer, asked: so.asked + applying, answered: so.answered + applying - unanswered });
  }
  return [...byReviewer.values()];
}
