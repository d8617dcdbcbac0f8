import type { CaseFacts } from "../instrument/caseFacts.ts";
import { appliesTo, type Item, type ItemId } from "../instrument/item.ts";
import { isLegalDefectItem } from "../instrument/items.ts";
import type { Given } from "../review/answer.ts";
import { readOn } from "./reading.ts";

/** What the answers about legal defects say of one case. */
export interface CaseDefects {
  /** At least one answer is `0`, `1` or `2`. */
  readonly assessed: boolean;
  /** Retlig mangel: an answer is `1` or `2`. */
  readonly defect: boolean;
  /** Væsentlig mangel: an answer is `2`. */
  readonly material: boolean;
  /** Ufuldstændig: an item that applies to the case is blank. */
  readonly incomplete: boolean;
}

/** One defect makes the case defective, whatever else was answered: no average can hide it. `given` is by item id. */
export function caseDefects(items: readonly Item[], facts: CaseFacts, given: (item: ItemId) => Given | undefined): CaseDefects {
  const readings = items
    .filter(isLegalDefectItem)
    .map((item) => ({ item, reading: readOn(item.scale, given(item.id)) }));
  const codes = readings.flatMap(({ reading }) => (typeof reading === "string" ? [] : [reading]));
  const counted = codes.filter((one) => one.kind === "counted");
  return {
    assessed: counted.length > 0,
    defect: counted.some((one) => !one.met),
    material: counted.some((one) => one.code === "2"),
    incomplete: readings.some(({ item, reading }) => reading === "blank" && appliesTo(item, facts)),
  };
}
