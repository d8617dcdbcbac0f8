import { PLEDGES } from "./pledges.ts";
import { heading, inWords, lineOf, type Line } from "./table.ts";

/**
 * `npm run promises [-- --long] [--json] [--only <numbers, as 8,9>]`: the twenty promises, each with its test, the cases run, the
 * failures and the seconds. --long runs as many as a night is for. Fails if one fails.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const only = words.includes("--only") ? (words[words.indexOf("--only") + 1] ?? "").split(",").map(Number) : null;
  const asJson = words.includes("--json");
  const long = words.includes("--long");
  const tell = asJson ? console.error : console.log;
  const lines: Line[] = [];
  tell(heading());
  for (const pledge of PLEDGES.filter(({ number }) => only === null || only.includes(number))) {
    const line = await lineOf(pledge, long ? pledge.long : pledge.quick, () => Date.now());
    lines.push(line);
    tell(inWords(line));
  }
  const broken = lines.filter(({ failures }) => failures.length > 0).length;
  if (asJson) console.log(JSON.stringify({ long, promises: lines }, null, 2));
  console.error(`${String(lines.length - broken)} passed, ${String(broken)} failed`);
  process.exitCode = broken === 0 && lines.length > 0 ? 0 : 1;
}

void main();
