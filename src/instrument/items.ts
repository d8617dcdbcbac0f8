import type { Item, ReviewInstrument } from "./item.ts";
import { LEGAL_ITEMS } from "./legalReview.ts";
import { SOCIAL_ITEMS } from "./socialReview.ts";

/** Every item of both reviews: legal, then social, each in its sheet's order. */
export const REVIEW_ITEMS: readonly Item[] = [...LEGAL_ITEMS, ...SOCIAL_ITEMS];

const byId: ReadonlyMap<string, Item> = new Map(REVIEW_ITEMS.map((item) => [item.id, item]));

/** The item with this id, or undefined. Ids are compared exactly. */
export function findItem(id: string): Item | undefined {
  return byId.get(id);
}

/** The items of one review in the sheet's order. */
export function itemsOf(instrument: ReviewInstrument): readonly Item[] {
  return instrument === "legal" ? LEGAL_ITEMS : SOCIAL_ITEMS;
}

/** Whether the item asks for a legal defect (scale L). Only these make a case defective or incomplete. */
export function isLegalDefectItem(item: Item): boolean {
  return item.scale === "L";
}
