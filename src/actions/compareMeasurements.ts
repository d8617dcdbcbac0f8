import { benefitsOf } from "../framework/benefits.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { changeBetween, type Change } from "../scoring/change/changeBetween.ts";
import { compareItems, type ItemChange } from "../scoring/change/compareItems.ts";
import { compareSelf, type SelfChange } from "../scoring/change/compareSelf.ts";
import type { Share } from "../scoring/change/newcombeDifference.ts";
import { whatCasesCanShow, type CanShow } from "../scoring/change/whatCasesCanShow.ts";
import { countCases } from "../scoring/countCases.ts";
import { CHANGE_TEXTS } from "../text/danish/change.ts";

/** Cases in two measurements. */
export interface CasesChange {
  readonly before: Share;
  readonly after: Share;
  readonly change: Change;
}

/** Two measurements of one municipality, side by side. */
export interface TwoMeasurements {
  /** Cases without a material defect, and without any, of those assessed: met is what is hoped for, as with items. */
  readonly withoutMaterialDefect: CasesChange;
  readonly withoutDefect: CasesChange;
  /** How many cases of each benefit, null being those of which it is not known. Where the mix differs, a change may be the mix's. */
  readonly benefits: readonly { readonly benefit: string | null; readonly before: number; readonly after: number }[];
  readonly items: readonly ItemChange[];
  readonly self: readonly SelfChange[];
  /** What so many cases can show at all; empty above 100 cases. */
  readonly canShow: readonly CanShow[];
}

export type MeasurementsCompared = { readonly ok: true; readonly value: TwoMeasurements } | { readonly ok: false; readonly problem: Problem };

/** Beyond this many cases the table of what they can show is of no use to anybody. */
const CAN_SHOW_MOST = 100;

/**
 * The second measurement against the first. Refused for two municipalities (they are never compared) and for two areas,
 * whose cases and rules differ. What was asked in other words is refused item by item.
 */
export function compareMeasurements(first: Analysis, second: Analysis): MeasurementsCompared {
  if (first.municipality.trim().toLowerCase() !== second.municipality.trim().toLowerCase()) return refused("other-municipality", CHANGE_TEXTS.otherMunicipality);
  if (first.area !== second.area) return refused("other-area", CHANGE_TEXTS.otherArea);
  const [before, after] = [countCases(first), countCases(second)];
  const without = (counts: typeof before, defects: "withDefect" | "withMaterialDefect"): Share => ({ met: counts.assessed - counts[defects], n: counts.assessed });
  const cases = (defects: "withDefect" | "withMaterialDefect"): CasesChange => {
    const shares = { before: without(before, defects), after: without(after, defects) };
    return { ...shares, change: changeBetween(shares.before, shares.after) };
  };
  return {
    ok: true,
    value: {
      withoutMaterialDefect: cases("withMaterialDefect"),
      withoutDefect: cases("withDefect"),
      benefits: benefitMix(first, second),
      items: compareItems(first, second),
      self: compareSelf(first, second),
      canShow: Math.max(before.total, after.total) > CAN_SHOW_MOST ? [] : whatCasesCanShow(before.total, after.total),
    },
  };
}

/** In the area's order; only those that a case has. */
function benefitMix(first: Analysis, second: Analysis): TwoMeasurements["benefits"] {
  const times = ({ cases }: Analysis, benefit: string | null) => cases.filter((one) => (one.benefit ?? null) === benefit).length;
  return [...benefitsOf(first.area).map((one) => one.id), null]
    .map((benefit) => ({ benefit, before: times(first, benefit), after: times(second, benefit) }))
    .filter((one) => one.before + one.after > 0);
}

function refused(code: string, message: string): MeasurementsCompared {
  return { ok: false, problem: { code, message } };
}
