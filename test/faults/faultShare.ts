import type { Fault } from "../../src/workbench/host/switches.ts";
import { asShare, shareOf, type Share } from "../run/onAllCores.ts";
import { COMMANDS, type Command } from "./commands.ts";
import { drawn } from "./drawn.ts";
import { faultCases, faultPairs, faultWords } from "./faultCases.ts";
import { runCase, undisturbed, type Harm } from "./runCase.ts";

export interface FaultChoice {
  /** Cases of each command, drawn by the seed; Infinity: all. */
  readonly count: number;
  readonly seed: number;
  /** Part of a command's name; "": every command. */
  readonly only: string;
  /** Two requests of each command go wrong, not one. */
  readonly twice: boolean;
}

/** What a process has done of a command. */
export interface ShareRun {
  readonly command: string;
  readonly cases: number;
  /** Cases that there are, whoever runs them or not. */
  readonly all: number;
  /** Among how many the cases are shared. */
  readonly shares: number;
  readonly losses: readonly { readonly command: string; readonly fault: string; readonly found: readonly Harm[] }[];
}

async function shareOfCommand(command: Command, { count, seed, twice }: FaultChoice, share: Share): Promise<ShareRun> {
  const course = await undisturbed(command);
  const all: readonly (readonly Fault[])[] = twice ? faultPairs(course.requests) : faultCases(course.requests).map((fault) => [fault]);
  const own = shareOf(count >= all.length ? all : drawn(all, count, seed), share);
  const losses: ShareRun["losses"][number][] = [];
  for (const faults of own) {
    const found = await runCase(course, faults);
    if (found.length > 0) losses.push({ command: command.name, fault: faults.map(faultWords).join(", and "), found });
  }
  return { command: command.name, cases: own.length, all: all.length, shares: share.of, losses };
}

/** Every command in turn, this process's share of the cases. */
asShare(async (given, share, say) => {
  const choice = given as FaultChoice;
  for (const command of COMMANDS.filter(({ name }) => name.includes(choice.only))) say(await shareOfCommand(command, choice, share));
});
