/** Whole numbers from 0 to 2^32 − 1, one for each call. */
export type DrawNumbers = () => number;

/** The largest seed; the generator's state is 32 bits. */
export const SEED_LARGEST = 2 ** 32 - 1;

/**
 * The generator mulberry32 (Tommy Ettinger, 2017, public domain) in its usual form, with 0x6D2B79F5 and 61. `seed` is a whole
 * number from 0 to SEED_LARGEST. Draws that were made years ago are repeated with it, so its numbers never change.
 */
export function drawNumbers(seed: number): DrawNumbers {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
