import { mergeTrials } from "./mergeTrials.ts";

const RESPONDENTS = 50;
const SOME = { trials: 200, commands: 3 };
const LONG = { trials: 2_000, commands: 20 };

/**
 * `npm run merges [-- --long] [--seed <n>] [--json]`: fifty respondents' files, filled in by LibreOffice and openpyxl, merged in
 * random orders, in parts and again, with twenty damaged files among them. Fails where an answer is lost, stands twice or
 * differs, and where a damaged file is not named.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const seed = words.includes("--seed") ? Number(words[words.indexOf("--seed") + 1]) : 1;
  const { trials, commands } = words.includes("--long") ? LONG : SOME;
  const began = Date.now();
  const found = await mergeTrials({ respondents: RESPONDENTS, trials, commands, seed, office: "types" });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (words.includes("--json")) console.log(JSON.stringify({ respondents: RESPONDENTS, trials, commands, seed, found, seconds }, null, 2));
  else for (const line of found) console.log(line);
  console.error(`${String(RESPONDENTS)} files, ${String(trials)} merges, ${String(found.length)} faults, ${String(seconds)} seconds`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

void main();
