import { REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { FORMAT_VERSION } from "../../src/workbook/stamp.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { randomness } from "../oracle/randomness.ts";
import { analysisOf } from "../workbook/support/makers.ts";

/** 98 municipalities of 20 cases. */
export const COUNTRY = 98 * 20;

/** A whole country in one analysis, or so many cases: every item of both reviews answered in every case, the codes drawn. */
export function countryAnalysis(count = COUNTRY): Analysis {
  const random = randomness(7);
  const cases = Array.from({ length: count }, (_, index) => ({ id: `SAG-${String(index + 1).padStart(4, "0")}`, benefit: "V85", decision: "afslag" as const, social: true }));
  const blank = analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases });
  const answers = REVIEW_ITEMS.flatMap((item) =>
    cases.map(({ id }) => ({ instrument: item.instrument, subject: id, item: item.id, given: { kind: "code", code: random.oneOf(SCALES[item.scale].codes).code } as const })),
  );
  return { ...blank, answers };
}

export function planOf(analysis: Analysis): WorkbookPlan {
  return planWorkbook(analysis, { formatVersion: FORMAT_VERSION, workbookId: "bench", created: "2026-09-01T08:00:00.000Z" });
}
