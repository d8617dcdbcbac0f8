import type { CriterionId } from "../framework/framework.ts";
import type { ItemCount } from "../scoring/counts.ts";
import { pointsSomewhere } from "./reviewSign.ts";

/** The items on a criterion that have enough answers to point anywhere, in the items' order. */
export function heardItems(items: readonly ItemCount[], criterion: CriterionId): readonly ItemCount[] {
  return items.filter((one) => one.criterion === criterion && pointsSomewhere(one.signal));
}
