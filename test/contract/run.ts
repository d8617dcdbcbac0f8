import { join } from "node:path";
import { onAllCores } from "../run/onAllCores.ts";
import type { Compared } from "./contractShare.ts";

const MANY = 100;
const LONG = 300;

/**
 * `npm run contract [-- <how many> [<first seed>] | -- --long]`: random analyses made in Excel's stand-in and as files, read again
 * and compared, on all cores. The last line says how many are the same in everything.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const [count = words.includes("--long") ? LONG : MANY, first = 1] = words.filter((word) => word !== "--long").map(Number);
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const compared: Compared[] = [];
  await onAllCores(join(__dirname, "contractShare.ts"), seeds, (said) => {
    const one = said as Compared;
    compared.push(one);
    for (const line of one.found.slice(0, 5)) console.log(`seed ${one.seed}: ${line}`);
    console.error(`${compared.length} of ${count} compared`);
  });
  const failed = compared.filter(({ found }) => found.length > 0).length;
  console.log(`${compared.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && compared.length === count && count > 0 ? 0 : 1;
}

void main();
