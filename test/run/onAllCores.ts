import { fork } from "node:child_process";
import { availableParallelism } from "node:os";

/** Which of many cases a process takes: every so-manieth of them, where the others take the rest. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

interface Given {
  readonly choice: unknown;
  readonly share: Share;
}

/** More processes than this would spend their time on making the same workbook. */
const MOST = 8;

/** Runs the file in a process for each core. What they say comes to `hear` as it is said. Throws where one of them breaks off. */
export async function onAllCores(file: string, choice: unknown, hear: (said: unknown) => void): Promise<void> {
  const of = Math.min(MOST, availableParallelism());
  await Promise.all(Array.from({ length: of }, (_, part) => oneProcess(file, { choice, share: { part, of } }, hear)));
}

function oneProcess(file: string, given: Given, hear: (said: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(file, { serialization: "advanced" });
    child.on("message", hear);
    child.on("exit", (code) => { if (code === 0) resolve(); else reject(new Error(`${file} ended with ${String(code)}.`)); });
    child.send(given);
  });
}

/** In such a process: does the work on what it is given, and ends. */
export function asShare(work: (choice: unknown, share: Share, say: (said: unknown) => void) => Promise<void>): void {
  process.once("message", ({ choice, share }: Given) => {
    void work(choice, share, (said) => process.send?.(said)).then(() => { process.disconnect(); });
  });
}

/** The cases of a share. */
export function shareOf<One>(all: readonly One[], { part, of }: Share): readonly One[] {
  return all.filter((_, index) => index % of === part);
}
