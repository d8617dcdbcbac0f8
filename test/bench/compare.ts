import { performance } from "node:perf_hooks";

/** What is compared, and how much slower ours may be. */
export interface Comparison {
  readonly what: string;
  readonly beside: string;
  /** The median of our times against the other's, at most. */
  readonly most: number;
  /** Rounds that are not timed, since programs are slow at first; 5 unless said. */
  readonly warmUps?: number;
  readonly runs: number;
}

export interface Compared extends Comparison {
  /** Milliseconds, medians. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/** Both by turns, so that both meet the same machine; each answers with milliseconds. */
export async function compare(comparison: Comparison, ours: () => Promise<number>, theirs: () => Promise<number>): Promise<Compared> {
  const times: readonly [number[], number[]] = [[], []];
  for (let run = -(comparison.warmUps ?? 5); run < comparison.runs; run += 1) {
    const both = [await ours(), await theirs()] as const;
    if (run < 0) continue;
    times[0].push(both[0]);
    times[1].push(both[1]);
  }
  const [own, other] = [median(times[0]), median(times[1])];
  return { ...comparison, ours: own, theirs: other, ratio: own / other };
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the processor's that something takes, in all threads: other programs on the machine do not lengthen them. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

export function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
