import { join } from "node:path";
import { onAllCores } from "../run/onAllCores.ts";
import type { Interleavings } from "./usersShare.ts";

const SOME = 300;
const LONG = 3_000;

/**
 * `npm run users [-- --long] [--count <n>] [--seed <n>] [--json]`: random interleavings of two panes and a colleague who sorts, puts
 * rows in and types between any two requests. Fails where an answer is lost, stands in another row, or was overwritten unseen.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const numberAfter = (name: string): number | undefined => (words.includes(name) ? Number(words[words.indexOf(name) + 1]) : undefined);
  const count = numberAfter("--count") ?? (words.includes("--long") ? LONG : SOME);
  const began = Date.now();
  const found: string[] = [];
  const choice: Interleavings = { count, seed: numberAfter("--seed") ?? 1 };
  await onAllCores(join(__dirname, "usersShare.ts"), choice, (lines) => { found.push(...(lines as readonly string[])); });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (words.includes("--json")) console.log(JSON.stringify({ interleavings: count, found, seconds }, null, 2));
  else for (const line of found) console.log(line);
  console.error(`${String(count)} interleavings, ${String(found.length)} faults, ${String(seconds)} seconds`);
  process.exitCode = found.length === 0 && count > 0 ? 0 : 1;
}

void main();
