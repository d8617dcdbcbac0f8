import { readXlsx as readWithHucre } from "hucre/xlsx";
import { readXlsx } from "../../src/xlsx/read/readXlsx.ts";
import { writeXlsx } from "../../src/xlsx/write/writeXlsx.ts";
import { compare, processorTime, type Compared, type Comparison } from "./compare.ts";
import { countryAnalysis, planOf } from "./country.ts";

/** The processor time that reading a workbook with all its answers takes, beside the fastest reader that we found. */
export async function benchReading(cases: number, rounds: Pick<Comparison, "warmUps" | "runs">): Promise<Compared> {
  const analysis = countryAnalysis(cases);
  const file = await writeXlsx(planOf(analysis));
  return compare(
    { what: `read ${String(cases)} cases, ${String(analysis.answers.length)} answers, processor time`, beside: "hucre reads the same file", most: 1.5, ...rounds },
    () => processorTime(() => readXlsx(file)),
    () => processorTime(() => readWithHucre(file)),
  );
}
