/**
 * An agreement beyond chance: 1 is full agreement, 0 what chance would give, below 0 less than that. Where it cannot be had
 * there is a reason instead of a number.
 */
export type Coefficient =
  | { readonly value: number }
  | { readonly value: null; readonly reason: NoCoefficient };

/**
 * no-pairs: no unit has two ratings. no-variation: chance alone would give full agreement (everybody gave one and the same
 * category, or the scale has only one), so 0 is divided by 0. few-pairs: too few to say a number (AGREEMENT_FROM).
 */
export type NoCoefficient = "no-pairs" | "no-variation" | "few-pairs";
