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

/** Answers that count in one review: where two reviewers differ and nobody has settled it, none is. */
export function countingAnswers(analysis: Analysis, instrument: ReviewInstrument): readonly CountingAnswer[] {
  const plain = analysis.answers.filter((one) => one.instrument === instrument && one.original === undefined);
  const settled = doubleAnswers(analysis, instrument).flatMap(({ item, subject, counts }) => (counts === undefined ? [] : [{ item, subject, given: counts }]));
  return [...plain, ...settled];
}

/** `subject` is the case's id. */
interface CountingAnswer {
  readonly item: ItemId;
  readonly subject: string;
  readonly given: Given;
}

/** The same by item and case id. No entry: blank, or not settled. */
export type Answers = ReadonlyMap<ItemId, ReadonlyMap<string, Given>>;

export function answersOf(analysis: Analysis, instrument: ReviewInstrument): Answers {
  const byItem = new Map<ItemId, Map<string, Given>>();
  for (const { item, subject, given } of countingAnswers(analysis, instrument)) {
    byItem.set(item, (byItem.get(item) ?? new Map<string, Given>()).set(subject, given));
  }
  return byItem;
}
