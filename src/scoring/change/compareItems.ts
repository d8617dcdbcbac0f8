import { forArea } from "../../framework/framework.ts";
import type { Item, ItemId, ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { countItems } from "../countItems.ts";
import type { ItemCount } from "../counts.ts";
import { changeBetween, type Change } from "./changeBetween.ts";
import type { Share } from "./newcombeDifference.ts";

/** Why two measurements of one thing are not held together. */
export type NotComparable = "wording" | "scale" | "only-first" | "only-second";

/** A measured share; preliminary while an answer is missing. */
export interface Measured extends Share {
  readonly preliminary: boolean;
}

/** One item in two measurements. */
export interface ItemChange {
  readonly instrument: ReviewInstrument;
  readonly item: ItemId;
  /** null: it was not asked. */
  readonly before: Measured | null;
  readonly after: Measured | null;
  /** null where it is refused. */
  readonly change: Change | null;
  readonly refused: NotComparable | null;
}

/** Every item of either measurement, in the sheet's order of the later one. Compared only where the question and its scale are the same. */
export function compareItems(first: Analysis, second: Analysis): readonly ItemChange[] {
  const [before, after] = [countsById(first), countsById(second)];
  const gone = first.items.filter(({ id }) => !after.has(id));
  return [...second.items, ...gone].map((item) => {
    const earlier = first.items.find((one) => one.id === item.id);
    const later = second.items.find((one) => one.id === item.id);
    const [was, is] = [measured(before.get(item.id)), measured(after.get(item.id))];
    const refused = refusal(earlier, later, first, second);
    const change = refused === null && was !== null && is !== null ? changeBetween(was, is) : null;
    return { instrument: item.instrument, item: item.id, before: was, after: is, change, refused };
  });
}

function refusal(earlier: Item | undefined, later: Item | undefined, first: Analysis, second: Analysis): NotComparable | null {
  if (earlier === undefined) return "only-second";
  if (later === undefined) return "only-first";
  if (earlier.scale !== later.scale) return "scale";
  return forArea(earlier.question, first.area) === forArea(later.question, second.area) ? null : "wording";
}

function countsById(analysis: Analysis): ReadonlyMap<ItemId, ItemCount> {
  return new Map(countItems(analysis).map((one) => [one.item, one]));
}

function measured(count: ItemCount | undefined): Measured | null {
  return count === undefined ? null : { met: count.met, n: count.n, preliminary: count.preliminary };
}
