import { itemsOf } from "../../instrument/items.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { blankAnalysis } from "../../review/blankAnalysis.ts";
import type { ReviewSheet } from "../read/readReviews.ts";

/**
 * What somebody needs who answers about some of the cases on one sheet: the cases, without their reviewers, and what stands on that
 * sheet. It is begun blank, so that whatever an analysis comes to hold besides stays at home.
 */
export function onlyCases(analysis: Analysis, { instrument, original }: ReviewSheet, cases: readonly Case[]): Analysis {
  const { municipality, area, framework, items, selfEvaluation, tools } = analysis;
  return {
    ...blankAnalysis({ framework, items: itemsOf(items, instrument), selfEvaluation, tools }, area),
    municipality,
    cases: cases.map((one) => ({ ...one, reviewer: "", socialReviewer: "" })),
    answers: analysis.answers.filter((one) => one.instrument === instrument && one.original === original),
  };
}
