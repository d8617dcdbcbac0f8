import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { FORMAT_VERSION } from "../../src/workbook/stamp.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { takeApart, writeBare } from "./bareLibrary.ts";

/**
 * `npm run bench`: how long a workbook of 20 cases takes to write, beside the library that we write with, given the same
 * content. The two take turns in one process, so that both meet the same machine. Milliseconds. Not a test: a busy machine
 * would fail it.
 */
const RUNS = 25;
const WARM_UPS = 5;
/** What is allowed: the median of our times against the library's. */
const MOST = 1.5;
const CASES = 20;

interface Times {
  readonly median: number;
  readonly fastest: number;
}

async function bench(asJson: boolean): Promise<void> {
  const plan = planOfCases();
  const bare = takeApart(plan);
  const own: number[] = [];
  const library: number[] = [];
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    const ours = await timed(() => writeXlsx(plan));
    const theirs = await timed(() => writeBare(bare, plan.names));
    if (run < 0) continue;
    own.push(ours);
    library.push(theirs);
  }
  const cells = bare.reduce((sum, one) => sum + one.cells.length, 0);
  const found = { machine: machine(), cases: CASES, cells, runs: RUNS, ours: timesOf(own), library: timesOf(library), most: MOST };
  const ratio = found.ours.median / found.library.median;
  console.log(asJson ? JSON.stringify({ ...found, ratio }, null, 2) : inWords(found.machine, cells, found.ours, found.library, ratio));
}

function planOfCases(): WorkbookPlan {
  const sample = SAMPLES.find(({ setup }) => setup.cases?.length === CASES);
  const created = sample && createAnalysis(sample.setup);
  if (created?.ok !== true) throw new Error(`No sample has ${CASES} cases`);
  return planWorkbook(created.analysis, { formatVersion: FORMAT_VERSION, workbookId: "bench", created: "2026-09-01T08:00:00.000Z" });
}

async function timed(write: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  await write();
  return performance.now() - start;
}

function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, fastest: sorted[0] ?? NaN };
}

function machine() {
  const { version } = JSON.parse(readFileSync(require.resolve("@cj-tech-master/excelts/package.json"), "utf8")) as { readonly version: string };
  return { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length, library: `excelts ${version}` };
}

function inWords({ node, processor, cores, library: name }: ReturnType<typeof machine>, cells: number, ours: Times, library: Times, ratio: number): string {
  const ms = ({ median, fastest }: Times) => `${median.toFixed(0)} ms (fastest ${fastest.toFixed(0)} ms)`;
  return [
    `${processor}, ${cores} cores, Node ${node}, ${name}; ${CASES} cases, ${cells} cells, ${RUNS} runs each, by turns`,
    `ours     ${ms(ours)}`,
    `library  ${ms(library)}`,
    `ratio    ${ratio.toFixed(2)} of at most ${MOST}`,
  ].join("\n");
}

void bench(process.argv.includes("--json"));
