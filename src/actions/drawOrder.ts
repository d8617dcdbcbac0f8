import type { DrawNumbers } from "./drawNumbers.ts";

/**
 * The things in a drawn order: Fisher–Yates from the last place down to the second (Knuth, TAOCP 2, algorithm P), one number
 * for each. A place is the number's share of 2^32, times the places that are left, rounded down: exact in a double, and
 * among 2,000 things no place is favoured by more than one part in two million.
 */
export function drawOrder<Thing>(things: readonly Thing[], numbers: DrawNumbers): readonly Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const place = Math.floor((numbers() / 2 ** 32) * (last + 1));
    // Both places are within the list.
    [order[last], order[place]] = [order[place] as Thing, order[last] as Thing];
  }
  return order;
}
