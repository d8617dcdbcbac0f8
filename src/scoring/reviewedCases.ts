import type { CaseFacts } from "../instrument/caseFacts.ts";
import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { Given } from "../review/answer.ts";
import { doubleAnswers } from "./doubleReview.ts";

/** What is known of a case that decides which items concern it. The area is the course's. */
export function factsOf(analysis: Pick<Analysis, "area">, reviewed: Case): CaseFacts {
  return { ...reviewed, area: analysis.area };
}

/** The cases that a review is counted over: all in the legal review, the chosen ones in the social review. */
export function reviewedCases(analysis: Analysis, instrument: ReviewInstrument): readonly Case[] {
  return instrument === "legal" ? analysis.cases : analysis.cases.filter((one) => one.social);
}

/**
 * What was given in one review and counts, by item and case id. No entry: blank, or two reviewers differ and nobody has
 * settled it.
 */
export type Answers = ReadonlyMap<ItemId, ReadonlyMap<string, Given>>;

export function answersOf(analysis: Analysis, instrument: ReviewInstrument): Answers {
  const byItem = new Map<ItemId, Map<string, Given>>();
  const put = (item: ItemId, subject: string, given: Given) => {
    byItem.set(item, (byItem.get(item) ?? new Map<string, Given>()).set(subject, given));
  };
  for (const one of analysis.answers) {
    if (one.instrument === instrument && one.original === undefined) put(one.item, one.subject, one.given);
  }
  for (const { item, subject, counts } of doubleAnswers(analysis, instrument)) {
    if (counts !== undefined) put(item, subject, counts);
  }
  return byItem;
}
