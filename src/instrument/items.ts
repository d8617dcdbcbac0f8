import type { Item, ReviewInstrument } from "./item.ts";
import { LEGAL_ITEMS } from "./legalReview.ts";
import { SOCIAL_ITEMS } from "./socialReview.ts";

/** What the task force's reviews ask: legal, then social, each in its sheet's order. */
export const REVIEW_ITEMS: readonly Item[] = [...LEGAL_ITEMS, ...SOCIAL_ITEMS];

/** The item with this id, or undefined. Ids are compared exactly. */
export function findItem(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id);
}

/**
 * The item with this id, among those that it was taken from.
 *
 * @throws Error where it is not there: a mistake in the program, not in the data.
 */
export function knownItem(items: readonly Item[], id: string): Item {
  const found = findItem(items, id);
  if (found === undefined) throw new Error(`No item ${id}.`);
  return found;
}

/** The items of one review in the sheet's order. */
export function itemsOf(items: readonly Item[], instrument: ReviewInstrument): readonly Item[] {
  return items.filter((item) => item.instrument === instrument);
}

/** Whether the item asks for a legal defect (scale L). Only these make a case defective or incomplete. */
export function isLegalDefectItem(item: Item): boolean {
  return item.scale === "L";
}
