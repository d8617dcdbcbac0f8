import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { takeApart, writeBare } from "./bareLibrary.ts";
import { compare, timed, type Compared } from "./compare.ts";
import { planOf } from "./country.ts";

const RUNS = 25;
const CASES = 20;

/** How long a workbook of 20 cases takes to write, beside the library that we write with, given the same content. */
export async function benchWriting(): Promise<Compared> {
  const plan = planOfCases();
  const bare = takeApart(plan);
  const cells = bare.reduce((sum, one) => sum + one.cells.length, 0);
  return compare(
    { what: `write ${String(CASES)} cases, ${String(cells)} cells`, beside: "the library alone", most: 1.5, runs: RUNS },
    () => timed(() => writeXlsx(plan)),
    () => timed(() => writeBare(bare, plan.names)),
  );
}

function planOfCases(): WorkbookPlan {
  const sample = SAMPLES.find(({ setup }) => setup.cases?.length === CASES);
  const created = sample && createAnalysis(sample.setup);
  if (created?.ok !== true) throw new Error(`No sample has ${CASES} cases`);
  return planOf(created.analysis);
}
