/** More ticks than these on the axis of counts could not be read. */
const MOST_TICKS = 12;
const TICK_STEPS = [1, 2, 5, 10, 20, 50];
const WIDEST_TICK_STEP = 100;

/**
 * From one number on an axis of counts to the next, where `most` is the largest that can come. Whole, because a program left
 * to itself puts halves on an axis of few counts; and wide enough that the numbers can be read.
 */
export function tickStep(most: number): number {
  return TICK_STEPS.find((step) => most / step <= MOST_TICKS) ?? WIDEST_TICK_STEP;
}
