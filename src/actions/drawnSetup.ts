import type { Setup } from "../review/setup.ts";
import { DRAW_ALGORITHM, DRAW_TEXTS, drawWords } from "../text/danish/draw.ts";
import { drawStrata } from "./drawStrata.ts";

/**
 * The setup with some of its cases, drawn over benefits as VISO's are: so a municipality draws for its own supervision
 * (ledelsestilsyn) from a list of all its cases. How the cases were chosen says how, so that the draw can be repeated.
 * @param setup one that an analysis can be made from.
 * @param count from 1 to the number of its cases. `seed` as in drawNumbers.
 */
export function drawnSetup(setup: Setup, { count, seed }: { readonly count: number; readonly seed: number }): Setup {
  const cases = (setup.cases ?? []).map((one) => ({ ...one, id: one.id.trim() }));
  const chosen = new Set(drawStrata(cases, count, seed).flatMap((stratum) => stratum.chosen));
  const told = DRAW_TEXTS.drawnFrom(drawWords({ count, seed, date: null }), cases.length, DRAW_ALGORITHM);
  const selection = [setup.caseSelection?.trim() ?? "", told].filter((one) => one !== "").join(" ");
  return { ...setup, caseSelection: selection, cases: cases.filter((one) => chosen.has(one.id)) };
}
