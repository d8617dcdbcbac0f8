import { randomness } from "../oracle/randomness.ts";

/** So many of the values, drawn by the seed. */
export function drawn<Value>(all: readonly Value[], count: number, seed: number): readonly Value[] {
  const random = randomness(seed);
  return all.map((value) => ({ value, place: random.share() })).sort((one, other) => one.place - other.place).slice(0, count).map(({ value }) => value);
}
