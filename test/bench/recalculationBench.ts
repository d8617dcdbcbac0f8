import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countItems } from "../../src/scoring/countItems.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { resave, type Recalculation } from "../oracle/libreOffice.ts";
import { compare, timed, type Compared } from "./compare.ts";
import { countryAnalysis, planOf } from "./country.ts";

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
      () => timed(() => countItems(analysis)),
      // Opening and saving is no calculation: LibreOffice does the same work without it.
      async () => (await saved("always")) - (await saved("asInstalled")),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
