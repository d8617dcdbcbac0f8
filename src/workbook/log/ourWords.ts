import { benefitsOf } from "../../framework/benefits.ts";
import { criteriaOf } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { criterionWord } from "../criterionWord.ts";
import { benefitWord } from "../tables/benefitsTable.ts";
import { WORD_LISTS } from "../wordLists.ts";

/** Every word that a dropdown of the workbook offers, and the ids of what it holds: these tell of no case. The log has them as they are. */
export function ourWords(analysis: Analysis): ReadonlySet<string> {
  const { framework, area, cases, respondents, sources, observations, findings, plan } = analysis;
  return new Set([
    ...WORD_LISTS.flatMap(({ words }) => words.map(({ word }) => word)),
    ...[...framework.themes, ...criteriaOf(framework)].map(criterionWord),
    ...benefitsOf(area).map(benefitWord),
    ...[...cases, ...respondents, ...sources, ...observations, ...findings, ...plan].map(({ id }) => id),
  ]);
}
