import type { Framework } from "../../src/framework/framework.ts";
import type { Setup } from "../../src/review/setup.ts";
import type { Randomness } from "./randomness.ts";

/** The themes of a short course, one or two of them, in one analysis of four; what others are asked is not asked there. */
export function shortCourse(dice: Randomness, { themes }: Framework): Pick<Setup, "themes"> {
  return dice.chance(0.75) ? {} : { themes: [...new Set([dice.oneOf(themes).id, dice.oneOf(themes).id])] };
}
