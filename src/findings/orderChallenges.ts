import { criteriaOf, type Framework } from "../framework/framework.ts";
import type { ItemCount } from "../scoring/counts.ts";
import { wilson } from "../scoring/wilson.ts";
import { heardItems } from "./heardItems.ts";
import { reviewSign } from "./reviewSign.ts";
import type { CriterionSummary } from "./summary.ts";
import { timesSaid } from "./triangulate.ts";
import { worstFirst } from "./worstFirst.ts";

/** A challenge to be put in order: a criterion's, or that of one item on it with a serious defect. */
export interface Challenge {
  readonly criterion: CriterionSummary;
  readonly item: ItemCount | null;
}

/**
 * Challenges by how grave the law holds them, then by how large the failure is at least, then by how many sources agree, then as the
 * framework lists them (design §3); those of one criterion keep the order in which they come. The lower bound keeps 1 of 1 from outranking 12 of 20. No product of ranks: a person
 * can see why one stands before the other.
 */
export function orderChallenges<One extends Challenge>(
  challenges: readonly One[],
  items: readonly ItemCount[],
  framework: Framework,
): readonly One[] {
  const keyed = challenges.map((challenge) => ({ challenge, key: keyOf(challenge, items, framework) }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ challenge }) => challenge);
}

/** Compared from the left; the smaller comes first. */
type Key = readonly [law: number, failure: number, sources: number, place: number];

function keyOf({ criterion, item }: Challenge, items: readonly ItemCount[], framework: Framework): Key {
  const heard = heardItems(items, criterion.criterion);
  const worst = item ?? worstFirst(heard)[0];
  return [
    legalRank(criterion, heard),
    worst === undefined ? 1 : -leastFailure(worst),
    -timesSaid(Object.values(criterion.sources), "-"),
    criteriaOf(framework).findIndex((one) => one.id === criterion.criterion),
  ];
}

/** 0 a serious defect, 1 scale L by itself points to a challenge, 2 the rest. */
function legalRank(criterion: CriterionSummary, heard: readonly ItemCount[]): 0 | 1 | 2 {
  if (criterion.serious.length > 0) return 0;
  const defects = heard.filter((one) => one.scale === "L");
  return reviewSign(defects.map((one) => one.signal)) === "-" ? 1 : 2;
}

/** The lower bound of the share of answers that do not meet the item. */
function leastFailure({ met, n, item }: ItemCount): number {
  const failing = wilson(n - met, n);
  if (failing === null) throw new Error(`${item} has no answers and cannot decide an order.`);
  return failing.lower;
}

function compareKeys(one: Key, other: Key): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || one[3] - other[3];
}
