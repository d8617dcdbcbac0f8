import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countItems } from "../../src/scoring/countItems.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { resave, type Recalculation } from "../oracle/libreOffice.ts";
import { compare, median, timed, type Compared } from "./compare.ts";
import { countryAnalysis, planOf } from "./country.ts";

/** So short a piece of work is done several times in a turn. */
const RUNS = 15;

/** How long it takes to count a whole country's answers, beside LibreOffice, which calculates the workbook that holds them. */
export async function benchRecalculation(): Promise<Compared> {
  const analysis = countryAnalysis();
  const folder = await mkdtemp(join(tmpdir(), "recalculation-"));
  try {
    const file = join(folder, "country.xlsx");
    await writeFile(file, await writeXlsx(planOf(analysis)));
    const saved = (recalculation: Recalculation) => timed(() => resave([file], join(folder, recalculation), recalculation));
    return await compare(
      { what: `count ${String(analysis.answers.length)} answers, with intervals and signals`, beside: "LibreOffice calculates their workbook", most: 0.05, warmUps: 1, runs: 3 },
      // Counted as in an open pane: by a program that has counted before.
      () => severalTimes(() => countItems(analysis)),
      // Opening and saving is no calculation: LibreOffice does the same work without it.
      async () => (await saved("always")) - (await saved("asInstalled")),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Milliseconds, the median. */
async function severalTimes(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timed(work));
  return median(times);
}
