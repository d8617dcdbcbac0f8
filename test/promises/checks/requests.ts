import { runFaults, type FaultRun } from "../../faults/runFaults.ts";
import type { Harm } from "../../faults/runCase.ts";
import { interleave } from "../../twoUsers/interleave.ts";
import type { Outcome } from "../pledge.ts";

const SEED = 1;

/** A run serves several promises: each asks it for another kind of harm. */
const runs = new Map<string, Promise<FaultRun>>();

function faultRun(count: number, twice: boolean): Promise<FaultRun> {
  const key = `${String(count)} ${String(twice)}`;
  const run = runs.get(key) ?? runFaults({ count, seed: SEED, only: "", twice }, (line) => console.error(`  ${line}`));
  runs.set(key, run);
  return run;
}

/** What the requests of every command, going wrong one at a time, did of one kind of harm. */
export async function singleFaults(count: number, kind: Harm["kind"]): Promise<Outcome> {
  return outcomeOf(await faultRun(count, false), [kind]);
}

/** What two of them did of any kind. */
export async function doubleFaults(count: number): Promise<Outcome> {
  return outcomeOf(await faultRun(count, true), ["lost", "foreign", "unfinished"]);
}

function outcomeOf({ cases, losses }: FaultRun, kinds: readonly Harm["kind"][]): Outcome {
  return {
    cases,
    failures: losses.flatMap(({ command, fault, found }) => found.filter(({ kind }) => kinds.includes(kind)).map(({ what }) => `${command}, ${fault}: ${what}`)),
  };
}

const interleavings = new Map<number, Promise<readonly string[]>>();

/** Words of a finding that is about an edit that somebody overwrote, or was not told of. */
const UNSEEN = /overwritten unseen|both were told|not with both texts|insisted/;

/** Two panes and a colleague in one workbook: what was lost or misplaced, or which shared edits were not seen. */
export async function twoUsers(count: number, about: "lost" | "unseen"): Promise<Outcome> {
  const run = interleavings.get(count) ?? interleave(count, SEED);
  interleavings.set(count, run);
  return { cases: count, failures: (await run).filter((line) => UNSEEN.test(line) === (about === "unseen")) };
}
