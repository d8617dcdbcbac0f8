import { columnsOf } from "../../src/scoring/answerColumns.ts";
import { countColumns } from "../../src/scoring/countItems.ts";
import { compare, timed, type Compared } from "./compare.ts";
import { countryAnalysis } from "./country.ts";

/** How long it takes to count a whole country's answers, once they are in columns, beside a plain loop over the same bytes. */
export async function benchCounting(): Promise<Compared> {
  const analysis = countryAnalysis();
  const reviews = (["legal", "social"] as const).map((instrument) => columnsOf(analysis, instrument));
  const bytes = reviews.flatMap(({ columns }) => columns.map((one) => one.bytes));
  return compare(
    { what: `count ${String(analysis.answers.length)} answers in columns, with intervals and signals`, beside: "a loop over the same bytes", most: 3, runs: 200 },
    () => timed(() => reviews.map((one) => countColumns(analysis, one))),
    () => timed(() => bytes.map(countBytes)),
  );
}

function countBytes(bytes: Uint8Array): Uint32Array {
  const times = new Uint32Array(256);
  for (const byte of bytes) times[byte] = (times[byte] ?? NaN) + 1;
  return times;
}
