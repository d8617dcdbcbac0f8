import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { benchAlone, MOST, type Alone } from "./aloneBench.ts";
import type { Compared } from "./compare.ts";
import { COUNTRY } from "./country.ts";
import { benchCounting } from "./countBench.ts";
import { benchGrowth, type Grown } from "./growthBench.ts";
import { benchReading } from "./readBench.ts";
import { benchRecalculation } from "./recalculationBench.ts";
import { benchStart } from "./start/startBench.ts";
import { benchWriting } from "./writeBench.ts";

const SIZES = [20, 200];

/**
 * `npm run bench [-- start] [--json] [--long]`: how long things take beside the plainest way to do them, and how it grows with the
 * number of cases (--long: to 1,960, which are also read beside hucre, calculated by LibreOffice, and written and read in processes
 * of their own). `start`: the pane's start alone, in Chromium. Milliseconds and ratios. Not a test: a busy machine would fail it.
 */
async function bench(words: readonly string[]): Promise<void> {
  const [isStartAlone, isLong, isJson] = [words.includes("start"), words.includes("--long"), words.includes("--json")];
  // Each is said when it is there: one that fails takes none of the others along.
  const say = (line: string): void => {
    if (!isJson) console.log(line);
  };
  say(machineInWords());
  const compared: Compared[] = [];
  for (const measure of isStartAlone ? [benchStart] : comparisons(isLong)) {
    const one = await measure();
    say(comparedInWords(one));
    compared.push(one);
  }
  const grown = isStartAlone ? [] : await benchGrowth(isLong ? [...SIZES, COUNTRY] : SIZES);
  for (const one of grown) say(grownInWords(one));
  const alone = isLong && !isStartAlone ? await benchAlone(COUNTRY) : [];
  for (const one of alone) say(aloneInWords(one));
  if (isJson) console.log(JSON.stringify({ machine: machine(), compared, grown, alone }, null, 2));
}

function comparisons(isLong: boolean): readonly (() => Promise<Compared>)[] {
  const quick = [benchWriting, () => benchReading(20, { runs: 25 }), benchCounting, benchStart];
  return isLong ? [...quick, () => benchReading(COUNTRY, { warmUps: 1, runs: 5 }), benchRecalculation] : quick;
}

function machine() {
  const libraries = ["@cj-tech-master/excelts", "hucre"].map((name) => `${name.split("/").at(-1) ?? name} ${versionOf(name)}`).join(", ");
  return { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length, libraries };
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { readonly version: string }).version;
}

function machineInWords(): string {
  const { processor, cores, node, libraries } = machine();
  return `${processor}, ${String(cores)} cores, Node ${node}, ${libraries}`;
}

function comparedInWords({ what, beside, ours, theirs, ratio, most }: Compared): string {
  return `${what}: ${ours.toFixed(1)} ms; ${beside}: ${theirs.toFixed(1)} ms; ratio ${ratio.toFixed(2)} of at most ${String(most)}`;
}

function grownInWords({ cases, milliseconds, megabytes }: Grown): string {
  return `new, fill and summary of ${String(cases)} cases: ${milliseconds.toFixed(0)} ms, ${(milliseconds / cases).toFixed(1)} a case; ${megabytes.toFixed(0)} MB`;
}

function aloneInWords({ what, cases, seconds, doubling, megabytes }: Alone): string {
  const time = `${seconds.toFixed(1)} s of processor time, ${doubling.toFixed(2)} times that of half as many, of at most ${String(MOST.doubling)}`;
  return `${what} ${String(cases)} cases in a process of its own: ${time}; ${megabytes.toFixed(0)} MB of at most ${String(MOST.megabytes)}`;
}

void bench(process.argv.slice(2));
