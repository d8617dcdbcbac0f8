import type { ReviewInstrument } from "../instrument/item.ts";
import { itemsOf } from "../instrument/items.ts";
import type { Analysis } from "../review/analysis.ts";
import { countItem } from "./countItem.ts";
import type { ItemCount } from "./counts.ts";
import { readOn } from "./reading.ts";
import { answersOf, factsOf, reviewedCases } from "./reviewedCases.ts";

/**
 * Every item of both reviews, counted, in the sheets' order; also those without an answer. Answers about anything but a
 * case of the review are in no number.
 */
export function countItems(analysis: Analysis): readonly ItemCount[] {
  return [...countReview(analysis, "legal"), ...countReview(analysis, "social")];
}

function countReview(analysis: Analysis, instrument: ReviewInstrument): readonly ItemCount[] {
  const cases = reviewedCases(analysis, instrument).map((one) => ({ id: one.id, facts: factsOf(analysis, one) }));
  const answers = answersOf(analysis, instrument);
  const rule = { framework: analysis.framework.id, target: analysis.settings.target };
  return itemsOf(analysis.items, instrument).map((item) => {
    const given = answers.get(item.id);
    const cells = cases.map(({ id, facts }) => ({ facts, reading: readOn(item.scale, given?.get(id)) }));
    return countItem(item, cells, rule);
  });
}
