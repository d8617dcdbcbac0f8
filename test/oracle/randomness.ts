/** Repeatable choices: the same seed makes the same analysis, so that a failing one can be made again. */
export interface Randomness {
  /** 0 ≤ x < 1. */
  share(): number;
  /** 0 to limit - 1. */
  below(limit: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

/** mulberry32, a small generator in the public domain. */
export function randomness(seed: number): Randomness {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    oneOf: (values) => values[below(values.length)]!,
    chance: (wanted) => share() < wanted,
  };
}
