import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { asShare, shareOf } from "../run/onAllCores.ts";
import { carriedOut, differencesOf } from "./support/bothWays.ts";
import { plannedAnalysis } from "./support/plannedAnalysis.ts";

/** Where the two ways of making a random analysis differ; nothing: they are the same. */
export interface Compared {
  readonly seed: number;
  readonly found: readonly string[];
}

/** This process's share of the seeds. */
asShare(async (seeds, share, say) => {
  for (const seed of shareOf(seeds as readonly number[], share)) {
    const { setup, answers } = randomAnalysis(seed);
    const compared: Compared = { seed, found: await differencesOf(await carriedOut(plannedAnalysis(setup, answers))) };
    say(compared);
  }
});
