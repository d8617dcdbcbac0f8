import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { randomness } from "../oracle/randomness.ts";
import { analysisOf } from "../workbook/support/makers.ts";

/** 98 municipalities of 20 cases. */
const CASES = 98 * 20;

/** A whole country in one analysis: every item of both reviews answered in every case, the codes drawn. */
export function countryAnalysis(): Analysis {
  const random = randomness(7);
  const cases = Array.from({ length: CASES }, (_, index) => ({ id: `SAG-${String(index + 1).padStart(4, "0")}`, benefit: "V85", decision: "afslag" as const, social: true }));
  const blank = analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases });
  const answers = REVIEW_ITEMS.flatMap((item) =>
    cases.map(({ id }) => ({ instrument: item.instrument, subject: id, item: item.id, given: { kind: "code", code: random.oneOf(SCALES[item.scale].codes).code } as const })),
  );
  return { ...blank, answers };
}
