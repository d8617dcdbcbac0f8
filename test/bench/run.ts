import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Compared } from "./compare.ts";
import { benchCounting } from "./countBench.ts";
import { benchGrowth, type Grown } from "./growthBench.ts";
import { benchRecalculation } from "./recalculationBench.ts";
import { benchStart } from "./start/startBench.ts";
import { benchWriting } from "./writeBench.ts";

const SIZES = [20, 200];
const LONG = [...SIZES, 1_960];

/**
 * `npm run bench [-- start] [--json] [--long]`: how long things take beside the plainest way to do them, and how it grows with the
 * number of cases (--long: to 1,960, and LibreOffice calculates as many). `start`: the pane's start alone, in Chromium.
 * Milliseconds and ratios. Not a test: a busy machine would fail it.
 */
async function bench(words: readonly string[]): Promise<void> {
  const [isStartAlone, isLong] = [words.includes("start"), words.includes("--long")];
  const compared = isStartAlone ? [await benchStart()] : [await benchWriting(), await benchCounting(), await benchStart(), ...(isLong ? [await benchRecalculation()] : [])];
  const grown = isStartAlone ? [] : await benchGrowth(isLong ? LONG : SIZES);
  if (words.includes("--json")) console.log(JSON.stringify({ machine: machine(), compared, grown }, null, 2));
  else console.log([machineInWords(), ...compared.map(comparedInWords), ...grown.map(grownInWords)].join("\n"));
}

function machine() {
  const { version } = JSON.parse(readFileSync(require.resolve("@cj-tech-master/excelts/package.json"), "utf8")) as { readonly version: string };
  return { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length, library: `excelts ${version}` };
}

function machineInWords(): string {
  const { processor, cores, node, library } = machine();
  return `${processor}, ${String(cores)} cores, Node ${node}, ${library}`;
}

function comparedInWords({ what, beside, ours, theirs, ratio, most }: Compared): string {
  return `${what}: ${ours.toFixed(1)} ms; ${beside}: ${theirs.toFixed(1)} ms; ratio ${ratio.toFixed(2)} of at most ${String(most)}`;
}

function grownInWords({ cases, milliseconds, megabytes }: Grown): string {
  return `new, fill and summary of ${String(cases)} cases: ${milliseconds.toFixed(0)} ms, ${(milliseconds / cases).toFixed(1)} a case; ${megabytes.toFixed(0)} MB`;
}

void bench(process.argv.slice(2));
