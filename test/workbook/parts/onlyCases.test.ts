import type { Analysis } from "../../../src/review/analysis.ts";
import { onlyCases } from "../../../src/workbook/parts/onlyCases.ts";
import { analysisOf } from "../support/makers.ts";
import { MARKED_ANSWERS, MARKED_SETUP } from "./marked.ts";

const ANALYSIS: Analysis = analysisOf(MARKED_SETUP, MARKED_ANSWERS);
const DOUBLE = ANALYSIS.cases.filter(({ double }) => double !== undefined);
const answered = (original?: "A" | "B") =>
  onlyCases(ANALYSIS, { instrument: "legal", ...(original && { original }) }, DOUBLE).answers.flatMap(({ item, given }) => (given.kind === "code" && given.code === "IR" ? [] : [item]));

describe("What goes along to somebody who answers about some of the cases", () => {
  it("is the cases without the names of those who review them", () => {
    expect(DOUBLE.map((one) => one.reviewer)).toEqual(["MÆRKEjurist"]);
    expect(onlyCases(ANALYSIS, { instrument: "legal", original: "B" }, DOUBLE).cases.map(({ id, reviewer, socialReviewer }) => [id, reviewer, socialReviewer])).toEqual([["MÆRKEsagdobbelt", "", ""]]);
  });

  it("is the answers on their own sheet, and none of the other reviewer's", () => {
    expect(answered("A")).toEqual(["R.oplysning"]);
    expect(answered("B")).toEqual([]);
  });

  it("is nothing else that is said in the course", () => {
    const { findings, observations, remarks, respondents, selfAnswers, caseAnswers, benefitReason, caseSelection } = onlyCases(ANALYSIS, { instrument: "legal", original: "A" }, DOUBLE);
    expect([findings, observations, remarks, respondents, selfAnswers, caseAnswers].map((all) => all.length)).toEqual([0, 0, 0, 0, 0, 0]);
    expect([benefitReason, caseSelection]).toEqual(["", ""]);
  });
});
