import { appliesTo, type ReviewInstrument } from "../instrument/item.ts";
import { itemsOf } from "../instrument/items.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { ReviewAnswer } from "../review/answer.ts";

/** "IR" where an item of the review does not concern the case: nobody's answer, so that a person may overrule it. */
export function presetAnswers(one: Case, { items, area }: Pick<Analysis, "items" | "area">, instrument: ReviewInstrument): readonly ReviewAnswer[] {
  return itemsOf(items, instrument)
    .filter((item) => !appliesTo(item, { ...one, area }))
    .map((item) => ({ instrument, subject: one.id, item: item.id, given: { kind: "code", code: "IR" } }));
}
