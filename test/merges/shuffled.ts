import type { Randomness } from "../oracle/randomness.ts";

/** The same values in another order. */
export function shuffled<Value>(values: readonly Value[], random: Randomness): readonly Value[] {
  return values.map((value) => ({ value, place: random.share() })).sort((one, other) => one.place - other.place).map((one) => one.value);
}
