import { appliesTo, type ReviewInstrument } from "../instrument/item.ts";
import { itemsOf } from "../instrument/items.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import { ORIGINALS, type ReviewAnswer } from "../review/answer.ts";
import { isDouble } from "../scoring/doubleReview.ts";

/**
 * "IR" where an item of the review does not concern the case: nobody's answer, so that a person may overrule it. Each of two
 * reviewers gets their own.
 */
export function presetAnswers(one: Case, { items, area }: Pick<Analysis, "items" | "area">, instrument: ReviewInstrument): readonly ReviewAnswer[] {
  const presets = itemsOf(items, instrument)
    .filter((item) => !appliesTo(item, { ...one, area }))
    .map((item): ReviewAnswer => ({ instrument, subject: one.id, item: item.id, given: { kind: "code", code: "IR" } }));
  return isDouble(one, instrument) ? ORIGINALS.flatMap((original) => presets.map((preset) => ({ ...preset, original }))) : presets;
}
