import { HARMLESS } from "./harmless/everyHarmless.ts";
import { LEAST_FOUND, plantMistakes, shareFound, type PlantedMistake } from "./plantMistakes.ts";

/** Signs of a piece of code that are shown. */
const SHOWN = 90;

/**
 * `npm run mutants -- <folder or file under src/> [--json]`: how many of the mistakes that Stryker plants there the folder's own
 * tests find, and each that they do not find, with the reason where there is one. Fails below 85 %.
 */
function main(): void {
  const [part = "scoring", ...words] = process.argv.slice(2);
  const planted = plantMistakes(part);
  const missed = planted.filter(({ outcome }) => outcome === "missed").map((one) => ({ ...one, reason: reasonFor(one) }));
  const endless = planted.filter(({ outcome }) => outcome === "endless").length;
  const share = shareFound(planted);
  if (words.includes("--json")) console.log(JSON.stringify({ part, planted: planted.length, endless, share, missed }, null, 2));
  else for (const { file, line, code, mistake, reason } of missed) console.log(`${file}:${String(line)}: ${inShort(code)} → ${inShort(mistake)}${reason === null ? "" : `\n  ${reason}`}`);
  console.error(`${part}: ${String(planted.length - missed.length)} of ${String(planted.length)} mistakes found (${String(endless)} because the tests never ended), ${(share * 100).toFixed(1)} %, at least ${String(LEAST_FOUND * 100)}`);
  process.exitCode = share >= LEAST_FOUND ? 0 : 1;
}

function reasonFor({ file, lines, code, mistake }: PlantedMistake): string | null {
  return HARMLESS.find((one) => one.file === file && one.code === code && one.mistake === mistake && lines.includes(one.within ?? code))?.reason ?? null;
}

function inShort(code: string): string {
  const flat = code.replace(/\s+/g, " ");
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

main();
