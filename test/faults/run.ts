import { COMMANDS } from "./commands.ts";
import { drawn } from "./drawn.ts";
import { faultCases, faultWords } from "./faultCases.ts";
import { runCase, undisturbed } from "./runCase.ts";

/** Cases of each command, drawn by the seed, unless --count says how many or --long asks for all. */
const DRAWN = 40;

interface Losses {
  readonly command: string;
  readonly fault: string;
  readonly found: readonly string[];
}

/**
 * `npm run faults [-- --long] [--count <n>] [--seed <n>] [--only <part of a command's name>] [--json]`: every command of the add-in with every
 * request of it going wrong in every way, and then once more. Without --long as many as can be waited for, drawn by the seed.
 * Fails where anything is lost, a foreign sheet changed, or the second run does not come to what an undisturbed one gives.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const after = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const began = Date.now();
  const long = words.includes("--long");
  const losses: Losses[] = [];
  let cases = 0;
  for (const command of COMMANDS.filter(({ name }) => name.includes(after("--only") ?? ""))) {
    const course = await undisturbed(command);
    const all = faultCases(course.requests);
    const chosen = long ? all : drawn(all, Number(after("--count") ?? DRAWN), Number(after("--seed") ?? 1));
    for (const fault of chosen) {
      const found = await runCase(course, fault);
      if (found.length > 0) losses.push({ command: command.name, fault: faultWords(fault), found });
      cases += 1;
    }
    console.error(`${command.name}: ${String(chosen.length)} of ${String(all.length)} cases`);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  if (words.includes("--json")) console.log(JSON.stringify({ cases, losses, seconds }, null, 2));
  else for (const { command, fault, found } of losses) console.log([`${command}, ${fault}:`, ...found.slice(0, 5).map((one) => `  ${one.slice(0, 300)}`)].join("\n"));
  console.error(`${String(cases)} cases, ${String(losses.length)} with losses, ${String(seconds)} seconds`);
  process.exitCode = losses.length === 0 && cases > 0 ? 0 : 1;
}

void main();
