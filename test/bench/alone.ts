import { readFile, writeFile } from "node:fs/promises";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { processorTime } from "./compare.ts";
import { countryAnalysis, planOf } from "./country.ts";
import type { Took } from "./aloneBench.ts";

/** In a process of its own: plans and writes the file, or reads it, and says what that took. */
async function alone([what, cases, file = ""]: readonly string[]): Promise<Took> {
  const milliseconds = await processorTime(async () => {
    if (what === "write") await writeFile(file, await writeXlsx(planOf(countryAnalysis(Number(cases)))));
    else if (!readXlsx(new Uint8Array(await readFile(file))).ok) throw new Error(`${file} cannot be read`);
  });
  return { seconds: milliseconds / 1e3, megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 };
}

void alone(process.argv.slice(2)).then((took) => process.send?.(took));
