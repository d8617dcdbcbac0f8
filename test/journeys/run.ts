import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOURNEYS } from "./journeys.ts";
import { judgeFiles, travel } from "./travel.ts";

/** `npm run journeys [-- leader]`: takes every journey in the page without Excel, and judges the files that come of them. */
async function main(): Promise<void> {
  const [asked = ""] = process.argv.slice(2);
  const folder = await mkdtemp(join(tmpdir(), "sagslup-journeys-"));
  const found: string[] = [];
  const files: { readonly journey: (typeof JOURNEYS)[number]; readonly file: string }[] = [];
  try {
    for (const journey of JOURNEYS.filter(({ name }) => name.startsWith(asked))) {
      const [file, begun] = [join(folder, `${files.length}.xlsx`), performance.now()];
      found.push(...(await travel(journey, file)));
      files.push({ journey, file });
      console.log(`${journey.name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }
    found.push(...(await judgeFiles(files, folder)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? "Nothing found." : `${found.length} found.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

void main();
