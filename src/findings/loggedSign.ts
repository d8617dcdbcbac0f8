import type { Observation, Sign } from "../review/observation.ts";

/** What logged evidence of one source type says of a criterion. */
export interface LoggedSign {
  /** null when nothing is logged. */
  readonly sign: Sign | null;
  /** At least one group of interviews points to a strength and one to a challenge: often the finding itself. */
  readonly groupsDiffer: boolean;
}

/**
 * From the observations of one source type on one criterion. Interviews are put together within each group first, so that
 * a group that said much does not outvote one that said little.
 */
export function loggedSign(observations: readonly Observation[]): LoggedSign {
  if (observations[0]?.source !== "interview") {
    return { sign: combinedSign(observations.map((one) => one.direction)), groupsDiffer: false };
  }
  const byGroup = new Map<string, Sign[]>();
  for (const { group, direction } of observations) {
    const key = group.toLowerCase();
    byGroup.set(key, [...(byGroup.get(key) ?? []), direction]);
  }
  const signs = [...byGroup.values()].map(combinedSign);
  return { sign: combinedSign(signs), groupsDiffer: signs.includes("+") && signs.includes("-") };
}

/** `+` with at least one + and no −; − the other way; else both. null of nothing. */
export function combinedSign(signs: readonly (Sign | null)[]): Sign | null {
  if (signs.length === 0) return null;
  const speaksFor = signs.includes("+");
  const speaksAgainst = signs.includes("-");
  if (speaksFor === speaksAgainst) return "±";
  return speaksFor ? "+" : "-";
}
