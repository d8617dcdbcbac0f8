import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { randomness } from "../oracle/randomness.ts";
import { analysisOf } from "../workbook/support/makers.ts";
import { compare, timed, type Compared } from "./compare.ts";

/** 98 municipalities of 20 cases. */
const CASES = 98 * 20;

/** How long it takes to count every answer of a whole country, beside a plain loop over the same codes as bytes. */
export async function benchCounting(): Promise<Compared> {
  const analysis = nationalAnalysis();
  const columns = columnsOf(analysis);
  return compare(
    { what: `count ${String(analysis.answers.length)} answers with intervals and signals`, beside: "a loop over bytes that counts codes", most: 3, runs: 25 },
    () => timed(() => countItems(analysis)),
    () => timed(() => columns.map(countCodes)),
  );
}

function nationalAnalysis(): Analysis {
  const random = randomness(7);
  const cases = Array.from({ length: CASES }, (_, index) => ({ id: `SAG-${String(index + 1).padStart(4, "0")}`, benefit: "V85", decision: "afslag" as const, social: true }));
  const blank = analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases });
  const answers = REVIEW_ITEMS.flatMap((item) =>
    cases.map(({ id }) => ({ instrument: item.instrument, subject: id, item: item.id, given: { kind: "code", code: random.oneOf(SCALES[item.scale].codes).code } as const })),
  );
  return { ...blank, answers };
}

/** The codes of each item as bytes, by their place on the scale. */
function columnsOf({ answers }: Analysis): readonly Uint8Array[] {
  return REVIEW_ITEMS.map((item) => {
    const codes = SCALES[item.scale].codes.map(({ code }) => code);
    return Uint8Array.from(answers.filter((one) => one.item === item.id), ({ given }) => (given.kind === "code" ? codes.indexOf(given.code) : 255));
  });
}

function countCodes(codes: Uint8Array): Uint32Array {
  const times = new Uint32Array(8);
  for (const code of codes) times[code] = (times[code] ?? NaN) + 1;
  return times;
}
