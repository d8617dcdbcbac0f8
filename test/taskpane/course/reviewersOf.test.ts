import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { setAnswer } from "../../../src/actions/setAnswer.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import { reviewersOf } from "../../../src/taskpane/course/reviewersOf.ts";

describe("How far each reviewer is", () => {
  it("counts the items that apply in their own cases, and those that they have answered", () => {
    const analysis = setAnswer(newAnalysis(), { instrument: "legal", subject: "SAG-02", item: "R.hjemmel" }, { kind: "code", code: "0" });
    const reviewers = reviewersOf(analysis, "legal");
    expect(reviewers.map(({ reviewer, answered }) => [reviewer, answered])).toEqual([["AB", 1], ["", 0]]);
  });

  it("takes an item that does not concern the case for neither asked nor answered", () => {
    const [granted] = reviewersOf(newAnalysis(), "legal");
    const [, open] = reviewersOf(newAnalysis(), "legal");
    // AB has two cases; in the one that was fully granted reasons, hearing and appeal guidance are not asked.
    expect(granted && open && granted.asked < 2 * open.asked).toBe(true);
  });

  it("has nobody in a review without cases", () => {
    expect(reviewersOf(newAnalysis(), "social")).toEqual([]);
  });
});

function newAnalysis(): Analysis {
  const created = createAnalysis({
    municipality: "Prøvekøbing",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [
      { id: "SAG-01", benefit: "V85", decision: "fuldt-medhold", reviewer: "AB" },
      { id: "SAG-02", benefit: "V85", decision: "afslag", reviewer: "AB" },
      { id: "SAG-03", benefit: "V85", decision: "afslag" },
    ],
  });
  if (!created.ok) throw new Error("The setup should be good.");
  return created.analysis;
}
