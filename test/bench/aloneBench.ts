import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./compare.ts";

const RUNS = 3;
/** At most: megabytes of a process, and times as long for twice as many cases. */
export const MOST = { megabytes: 500, doubling: 2.2 } as const;

/** What a process took that did nothing else: processor time, and the most memory that it ever held, Node itself included. */
export interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Alone extends Took {
  readonly what: "write" | "read";
  readonly cases: number;
  /** Times as long as half as many cases took. */
  readonly doubling: number;
}

/** Writes so many cases with all their answers, and reads them, each in processes of its own, beside half as many. */
export async function benchAlone(cases: number): Promise<readonly Alone[]> {
  const folder = await mkdtemp(join(tmpdir(), "alone-"));
  try {
    const found: Alone[] = [];
    for (const what of ["write", "read"] as const) {
      const half = await severalTimes(what, cases / 2, folder);
      const whole = await severalTimes(what, cases, folder);
      found.push({ what, cases, ...whole, doubling: whole.seconds / half.seconds });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The median of the times, and the most memory. */
async function severalTimes(what: Alone["what"], cases: number, folder: string): Promise<Took> {
  const all: Took[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await inItsOwnProcess([what, String(cases), join(folder, `${String(cases)}.xlsx`)]));
  return { seconds: median(all.map(({ seconds }) => seconds)), megabytes: Math.max(...all.map(({ megabytes }) => megabytes)) };
}

function inItsOwnProcess(parameters: readonly string[]): Promise<Took> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, "alone.ts"), parameters);
    child.on("message", (took) => { resolve(took as Took); });
    child.on("exit", (code) => { reject(new Error(`${parameters.join(" ")} ended with ${String(code)}.`)); });
  });
}
