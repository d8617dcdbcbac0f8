import { itemsOf } from "../../instrument/items.ts";
import type { Analysis } from "../../review/analysis.ts";
import { readOn } from "../reading.ts";
import { answersOf } from "../reviewedCases.ts";
import { OUTLYING_CASES_FROM } from "../thresholds.ts";

/** A case whose answers stand out from the other cases'. */
export interface OutlyingCase {
  readonly subject: string;
  /** Answers of the legal review that are not fully met, of those that count. */
  readonly notMet: number;
  readonly n: number;
  readonly stands: "above" | "below";
}

/** A case with fewer answers has no picture of its own. */
const ITEMS_FROM = 5;
/** Tukey's fences: this many times the middle half's width outside it (Exploratory Data Analysis, 1977). */
const FENCE = 1.5;

/**
 * Cases to look at again before anybody counts (kontrolmåling): the share of legal answers that are not fully met lies far
 * above or below that of the others. It says that the case, or how it was scored, is unusual; nothing of who did it. In the
 * order of the cases; none with fewer than 8 cases that have at least 5 answers each.
 */
export function outlyingCases(analysis: Analysis): readonly OutlyingCase[] {
  const answers = answersOf(analysis, "legal");
  const items = itemsOf(analysis.items, "legal");
  const counted = analysis.cases.flatMap(({ id }) => {
    const codes = items.map((item) => readOn(item.scale, answers.get(item.id)?.get(id))).filter((one) => typeof one !== "string" && one.kind === "counted");
    const notMet = codes.filter((one) => typeof one !== "string" && !one.met).length;
    return codes.length < ITEMS_FROM ? [] : [{ subject: id, notMet, n: codes.length, share: notMet / codes.length }];
  });
  if (counted.length < OUTLYING_CASES_FROM) return [];
  const shares = counted.map((one) => one.share).sort((one, other) => one - other);
  const [low, high] = [quartile(shares, 1), quartile(shares, 3)];
  const reach = FENCE * (high - low);
  return counted.flatMap(({ share, ...one }): readonly OutlyingCase[] => {
    if (share > high + reach) return [{ ...one, stands: "above" }];
    return share < low - reach ? [{ ...one, stands: "below" }] : [];
  });
}

/** As QUARTILE.INC: between the two nearest in proportion. */
function quartile(sorted: readonly number[], which: 1 | 3): number {
  const place = ((sorted.length - 1) * which) / 4;
  const [before, after] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return before + (place - Math.floor(place)) * (after - before);
}
