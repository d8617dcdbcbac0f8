import { asShare } from "../run/onAllCores.ts";
import { interleave } from "./interleave.ts";

export interface Interleavings {
  readonly count: number;
  readonly seed: number;
}

/** This process's share of them. */
asShare(async (choice, share, say) => {
  const { count, seed } = choice as Interleavings;
  say(await interleave(count, seed, share));
});
