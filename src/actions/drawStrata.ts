import { compareIds } from "../findings/compareIds.ts";
import type { Case } from "../review/analysis.ts";
import { drawNumbers } from "./drawNumbers.ts";
import { drawOrder } from "./drawOrder.ts";
import { drawPlaces } from "./drawPlaces.ts";

/** The cases of one benefit, and those drawn among them. */
export interface DrawnStratum {
  /** Benefit id; null for all cases whose benefit is not known. */
  readonly benefit: string | null;
  readonly cases: number;
  readonly places: number;
  /** Case ids, as many as places, in the order in which they were drawn. */
  readonly chosen: readonly string[];
}

/**
 * Draws `count` cases, stratified over benefits: what DRAW_ALGORITHM names. Ids and strata are put in order first, so the
 * same cases with the same seed give the same draw however the sheet is sorted.
 *
 * A draw must be repeatable for years: whoever changes what comes out of here gives the algorithm a new name and keeps this
 * one for the workbooks that name it. `count` is a whole number from 1 to the number of cases; `seed` as in drawNumbers.
 */
export function drawStrata(cases: readonly Pick<Case, "id" | "benefit">[], count: number, seed: number): readonly DrawnStratum[] {
  const numbers = drawNumbers(seed);
  const strata = strataOf(cases);
  const drawn = drawOrder(strata, numbers);
  const places = drawPlaces(new Map(drawn.map((stratum) => [stratum, stratum.ids.length])), count);
  return strata.map((stratum) => {
    const chosen = drawOrder(stratum.ids, numbers).slice(0, places.get(stratum));
    return { benefit: stratum.benefit, cases: stratum.ids.length, places: chosen.length, chosen };
  });
}

interface Stratum {
  readonly benefit: string | null;
  readonly ids: readonly string[];
}

/** In the order of the benefits' ids, each with its case ids in order; the cases without a known benefit are the last. */
function strataOf(cases: readonly Pick<Case, "id" | "benefit">[]): readonly Stratum[] {
  const known = [...new Set(cases.flatMap((one) => one.benefit ?? []))].sort(compareIds);
  return [...known, null].flatMap((benefit) => {
    const ids = cases.filter((one) => (one.benefit ?? null) === benefit).map((one) => one.id);
    return ids.length === 0 ? [] : [{ benefit, ids: ids.sort(compareIds) }];
  });
}
