import { runFaults, type FaultRun } from "./runFaults.ts";

/** Cases of each command, drawn by the seed, unless --count says how many or --long asks for all. */
const DRAWN = 40;

/**
 * `npm run faults [-- --long] [--count <n>] [--seed <n>] [--only <part of a command's name>] [--json]`: every command of the add-in with every
 * request of it going wrong in every way, and then once more. Without --long as many as can be waited for, drawn by the seed.
 * Fails where anything is lost, a foreign sheet changed, or the second run does not come to what an undisturbed one gives.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const after = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const began = Date.now();
  const count = words.includes("--long") ? Infinity : Number(after("--count") ?? DRAWN);
  const { cases, losses } = await runFaults({ count, seed: Number(after("--seed") ?? 1), only: after("--only") ?? "", twice: false }, (line) => console.error(line));
  const seconds = Math.round((Date.now() - began) / 1000);
  if (words.includes("--json")) console.log(JSON.stringify({ cases, losses, seconds }, null, 2));
  else for (const loss of losses) console.log(inWords(loss));
  console.error(`${String(cases)} cases, ${String(losses.length)} with losses, ${String(seconds)} seconds`);
  process.exitCode = losses.length === 0 && cases > 0 ? 0 : 1;
}

function inWords({ command, fault, found }: FaultRun["losses"][number]): string {
  return [`${command}, ${fault}:`, ...found.slice(0, 5).map(({ what }) => `  ${what.slice(0, 300)}`)].join("\n");
}

void main();
