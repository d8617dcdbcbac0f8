import { join } from "node:path";
import { onAllCores } from "../run/onAllCores.ts";
import type { FaultChoice, ShareRun } from "./faultShare.ts";

export interface FaultRun {
  readonly cases: number;
  /** The cases in which anything came to harm. */
  readonly losses: ShareRun["losses"];
}

/** Lets the requests of the commands go wrong, on all cores. `say` hears of each command when it is through. */
export async function runFaults(choice: FaultChoice, say: (line: string) => void): Promise<FaultRun> {
  const shares: ShareRun[] = [];
  await onAllCores(join(__dirname, "faultShare.ts"), choice, (said) => {
    const share = said as ShareRun;
    shares.push(share);
    const ofCommand = shares.filter(({ command }) => command === share.command);
    if (ofCommand.length === share.shares) say(`${share.command}: ${String(casesOf(ofCommand))} of ${String(share.all)} cases`);
  });
  return { cases: casesOf(shares), losses: shares.flatMap(({ losses }) => losses) };
}

function casesOf(shares: readonly ShareRun[]): number {
  return shares.reduce((sum, { cases }) => sum + cases, 0);
}
