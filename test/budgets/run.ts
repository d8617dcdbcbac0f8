import { overspent } from "./budgets.ts";
import { courseOf, measure, type Measured } from "./measure.ts";

/** The least, ten times as many, and with --long as many as two people can review in four years. */
const SIZES = [20, 200];
const LONG = [...SIZES, 1_960];

/**
 * `npm run budgets [-- --json] [--long]`: what everything takes in requests and bytes at 20, 200 and (--long) 1,960 cases. Fails
 * where something takes more than it may: more than its budget at 20, and more than in proportion above.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const sizes: { readonly cases: number; readonly measured: readonly Measured[]; readonly overspent: readonly string[] }[] = [];
  for (const cases of words.includes("--long") ? LONG : SIZES) {
    const { setup, answers } = courseOf(cases);
    const measured = await measure(setup, answers);
    sizes.push({ cases, measured, overspent: overspent(measured, cases / 20) });
  }
  if (words.includes("--json")) console.log(JSON.stringify({ sizes }, null, 2));
  else for (const { cases, measured } of sizes) for (const one of measured) console.log(`${cases} cases, ${one.what}: ${one.requests} requests, at most ${one.largestRequest} bytes`);
  const found = sizes.flatMap((one) => one.overspent.map((line) => `${one.cases} cases, ${line}`));
  for (const line of found) console.error(line);
  process.exitCode = found.length === 0 ? 0 : 1;
}

void main();
