import { SEED_LARGEST } from "../actions/drawNumbers.ts";
import { DRAW_TEXTS } from "../text/danish/draw.ts";

/** What is wrong with the seed of a draw, or null. */
export function seedRefusal(text: string | undefined): string | null {
  if (text === undefined) return DRAW_TEXTS.noSeed;
  return /^\d{1,10}$/.test(text) && Number(text) <= SEED_LARGEST ? null : DRAW_TEXTS.notASeed(text);
}

/** What is wrong with a number of cases to draw, or null; left out it is nobody's mistake. */
export function countRefusal(text: string | undefined, option: "count" | "draw"): string | null {
  return text === undefined || /^0*[1-9]\d{0,3}$/.test(text) ? null : DRAW_TEXTS.notACount(text, option);
}
