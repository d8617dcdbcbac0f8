import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { carriedOut, differencesOf } from "./support/bothWays.ts";
import { plannedAnalysis } from "./support/plannedAnalysis.ts";

const MANY = 100;
const LONG = 300;

/**
 * `npm run contract [-- <how many> [<first seed>] | -- --long]`: random analyses made in Excel's stand-in and as files, read again
 * and compared. The last line says how many are the same in everything.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const [count = words.includes("--long") ? LONG : MANY, first = 1] = words.filter((word) => word !== "--long").map(Number);
  let failed = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const { setup, answers } = randomAnalysis(seed);
    const found = await differencesOf(await carriedOut(plannedAnalysis(setup, answers)));
    if (found.length > 0) failed += 1;
    for (const line of found.slice(0, 5)) console.log(`seed ${seed}: ${line}`);
    console.error(`${seed - first + 1} of ${count} compared`);
  }
  console.log(`${count - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && count > 0 ? 0 : 1;
}

void main();
