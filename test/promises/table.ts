import type { Outcome, Pledge } from "./pledge.ts";

/** A line of the table of promises. */
export interface Line {
  readonly number: number;
  readonly promise: string;
  readonly test: string;
  readonly cases: number;
  readonly failures: readonly string[];
  readonly seconds: number;
  readonly notRun?: string;
}

/** Does what the promise says and measures it. A run without a single case is a failure: it shows nothing. */
export async function lineOf(pledge: Pledge, count: number, now: () => number): Promise<Line> {
  const { number, promise, test, run, notRun } = pledge;
  const began = now();
  const { cases, failures } = run === null ? { cases: 0, failures: [] } : await outcomeOf(run, count);
  const seconds = Math.round((now() - began) / 100) / 10;
  return { number, promise, test, cases, failures, seconds, ...(notRun !== undefined && { notRun }) };
}

async function outcomeOf(run: NonNullable<Pledge["run"]>, count: number): Promise<Outcome> {
  try {
    const outcome = await run(count);
    return outcome.cases > 0 ? outcome : { cases: 0, failures: [...outcome.failures, "no case was run"] };
  } catch (error) {
    return { cases: 0, failures: [`the test itself broke: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

const COLUMNS: readonly (readonly [header: string, width: number, cell: (line: Line) => string])[] = [
  ["#", 3, ({ number }) => String(number)],
  ["promise", 48, ({ promise }) => promise],
  ["test", 62, ({ test }) => test],
  ["cases", 9, ({ cases }) => (cases === 0 ? "not run" : String(cases))],
  ["failures", 9, ({ failures }) => String(failures.length)],
  ["seconds", 8, ({ seconds }) => seconds.toFixed(1)],
];

/** The table's heading. */
export function heading(): string {
  return row(COLUMNS.map(([header]) => header));
}

/** A line in words, and under it what was broken and what was not run. */
export function inWords(line: Line): string {
  const broken = line.failures.slice(0, 5).map((one) => `      ${one.slice(0, 200)}`);
  const left = line.notRun === undefined ? [] : [`      not run: ${line.notRun}`];
  return [row(COLUMNS.map(([, , cell]) => cell(line))), ...broken, ...left].join("\n");
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padEnd(COLUMNS[index]?.[1] ?? 0)).join(" ").trimEnd();
}
