import type { Fault } from "../../src/workbench/host/switches.ts";
import { COMMANDS } from "./commands.ts";
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

export interface FaultRun {
  readonly cases: number;
  /** The cases in which anything came to harm. */
  readonly losses: readonly { readonly command: string; readonly fault: string; readonly found: readonly Harm[] }[];
}

/** Lets the requests of the commands go wrong. `say` hears of each command when it is through. */
export async function runFaults({ count, seed, only, twice }: FaultChoice, say: (line: string) => void): Promise<FaultRun> {
  const losses: FaultRun["losses"][number][] = [];
  let cases = 0;
  for (const command of COMMANDS.filter(({ name }) => name.includes(only))) {
    const course = await undisturbed(command);
    const all: readonly (readonly Fault[])[] = twice ? faultPairs(course.requests) : faultCases(course.requests).map((fault) => [fault]);
    const chosen = count >= all.length ? all : drawn(all, count, seed);
    for (const faults of chosen) {
      const found = await runCase(course, faults);
      if (found.length > 0) losses.push({ command: command.name, fault: faults.map(faultWords).join(", and "), found });
      cases += 1;
    }
    say(`${command.name}: ${String(chosen.length)} of ${String(all.length)} cases`);
  }
  return { cases, losses };
}
