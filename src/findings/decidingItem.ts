import type { CriterionId } from "../framework/framework.ts";
import type { ReviewInstrument } from "../instrument/item.ts";
import type { ItemCount } from "../scoring/counts.ts";
import type { FindingWords } from "./findingWords.ts";
import { heardItems } from "./heardItems.ts";
import { worstFirst } from "./worstFirst.ts";

/**
 * The item that decides what a review says of a criterion, or null when none has enough answers. It is the worst one,
 * whichever way the review points: for a strength, the item that the strength hangs on.
 */
export function decidingItem(
  items: readonly ItemCount[],
  criterion: CriterionId,
  instrument: ReviewInstrument,
): ItemCount | null {
  const heard = heardItems(items, criterion).filter((one) => one.instrument === instrument);
  return worstFirst(heard)[0] ?? null;
}

/** "▼ sagsoplysning: opfyldt i 9 af 20": a bare number would not say what is counted. */
export function itemInWords(count: ItemCount, words: FindingWords): string {
  return words.itemFigure(count.signal, count.label, words.xOfN(count.met, count.n, null));
}
