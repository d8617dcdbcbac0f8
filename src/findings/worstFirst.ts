import type { ItemCount, Signal } from "../scoring/counts.ts";

/** From the worst to the best; few and none say nothing and come last. */
const PLACE: Readonly<Record<Signal, number>> = {
  "clear-challenge": 0,
  "challenge-tendency": 1,
  "strength-tendency": 2,
  "clear-strength": 3,
  few: 4,
  none: 5,
};

/**
 * Items from the one that gives most reason for a challenge to the one that gives least: by signal, then by how little the
 * answers can amount to at best (the upper bound), then at worst. Equals keep the items' order.
 */
export function worstFirst(items: readonly ItemCount[]): readonly ItemCount[] {
  return [...items].sort(
    (one, other) =>
      PLACE[one.signal] - PLACE[other.signal] ||
      compareBounds(one.upper, other.upper) ||
      compareBounds(one.lower, other.lower),
  );
}

/** Without an answer there is no bound; such an item has nothing to be compared by. */
function compareBounds(one: number | null, other: number | null): number {
  return one === null || other === null ? 0 : one - other;
}
