import { judge } from "./judge.ts";
import { randomAnalysis } from "./randomAnalysis.ts";

/**
 * `npm run oracle [-- <how many> [<first seed>]]`: many random analyses against LibreOffice in one call. The last line says
 * how many were judged and how many differ in anything.
 */
async function main(): Promise<void> {
  const [count = 200, first = 1000] = process.argv.slice(2).map(Number);
  const candidates = Array.from({ length: count }, (_, index) => ({ name: `seed ${first + index}`, ...randomAnalysis(first + index) }));
  const found = await judge(candidates, (step) => console.error(`${count} ${step}`));
  for (const line of found.slice(0, 50)) console.log(line);
  const off = new Set(found.map((line) => line.split(/[:,]/)[0]));
  console.log(`${count - off.size} passed, ${off.size} failed`);
  process.exitCode = off.size === 0 && count > 0 ? 0 : 1;
}

void main();
