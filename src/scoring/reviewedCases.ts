import type { CaseFacts } from "../instrument/caseFacts.ts";
import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { Given } from "../review/answer.ts";

/** What is known of a case that decides which items concern it. The area is the course's. */
export function factsOf(analysis: Pick<Analysis, "area">, reviewed: Case): CaseFacts {
  return { ...reviewed, area: analysis.area };
}

/** The cases that a review is counted over: all in the legal review, the chosen ones in the social review. */
export function reviewedCases(analysis: Analysis, instrument: ReviewInstrument): readonly Case[] {
  return instrument === "legal" ? analysis.cases : analysis.cases.filter((one) => one.social);
}

/** What was given in one review, by item and case id. No entry: blank. */
export type Answers = ReadonlyMap<ItemId, ReadonlyMap<string, Given>>;

export function answersOf(analysis: Analysis, instrument: ReviewInstrument): Answers {
  const byItem = new Map<ItemId, Map<string, Given>>();
  for (const answer of analysis.answers) {
    if (answer.instrument !== instrument) continue;
    const bySubject = byItem.get(answer.item) ?? new Map<string, Given>();
    byItem.set(answer.item, bySubject.set(answer.subject, answer.given));
  }
  return byItem;
}
