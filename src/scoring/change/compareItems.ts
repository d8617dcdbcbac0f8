import { forArea } from "../../framework/framework.ts";
import type { ItemId, ReviewInstrument } from "../../instrument/item.ts";
import { knownItem } from "../../instrument/items.ts";
import type { ScaleId } from "../../instrument/scale.ts";
import type { Analysis } from "../../review/analysis.ts";
import { countItems } from "../countItems.ts";
import type { ItemCount } from "../counts.ts";
import { compared, type Compared } from "./compared.ts";
import type { Share } from "./newcombeDifference.ts";

/** A measured share; preliminary while an answer is missing. */
export interface Measured extends Share {
  readonly preliminary: boolean;
}

/** One item in two measurements. */
export type ItemChange = Compared & {
  readonly instrument: ReviewInstrument;
  readonly item: ItemId;
  /** null: it was not asked. */
  readonly before: Measured | null;
  readonly after: Measured | null;
};

/** Every item of either measurement, in the sheet's order of the later one. Compared only where the question and its scale are the same. */
export function compareItems(first: Analysis, second: Analysis): readonly ItemChange[] {
  const [before, after] = [countsById(first), countsById(second)];
  const gone = first.items.filter(({ id }) => !after.has(id));
  return [...second.items, ...gone].map((item) => {
    const [was, is] = [measured(before.get(item.id)), measured(after.get(item.id))];
    const differing = () => {
      const [earlier, later] = [asked(first, item.id), asked(second, item.id)];
      if (earlier.scale !== later.scale) return "scale";
      return earlier.question === later.question ? null : "wording";
    };
    return { instrument: item.instrument, item: item.id, before: was, after: is, ...compared(was, is, differing) };
  });
}

/** How an item is asked in an analysis that asks it, in its area's words. */
function asked({ items, area }: Analysis, item: ItemId): { readonly scale: ScaleId; readonly question: string } {
  const { scale, question } = knownItem(items, item);
  return { scale, question: forArea(question, area) };
}

function countsById(analysis: Analysis): ReadonlyMap<ItemId, ItemCount> {
  return new Map(countItems(analysis).map((one) => [one.item, one]));
}

function measured(count: ItemCount | undefined): Measured | null {
  return count === undefined ? null : { met: count.met, n: count.n, preliminary: count.preliminary };
}
