import { blankActivity } from "../../../src/actions/blankPlan.ts";
import { newFinding } from "../../../src/actions/setFinding.ts";
import type { CriterionId } from "../../../src/framework/framework.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { Finding } from "../../../src/review/finding.ts";
import { recommendationChoices, strayActivities } from "../../../src/taskpane/plan/plannedOn.ts";
import { blank } from "../../actions/makers.ts";

const recommendation = (id: string, stated: Partial<Finding> = {}): Finding => ({ ...newFinding(blank, "recommendation", "A.fag.viden" as CriterionId), id, text: "samler vejledningen.", ...stated });
const ACCEPTED = recommendation("F1");
const TURNED_DOWN = recommendation("F2", { status: "afvist" });
const analysis: Analysis = {
  ...blank,
  findings: [ACCEPTED, TURNED_DOWN, recommendation("F3", { text: "" }), recommendation("F4", { kind: "challenge" })],
  plan: [blankActivity("P1", "f1"), blankActivity("P2", "F2"), blankActivity("P3", "F9")],
};

describe("The plan in the pane", () => {
  it("hides no activity: one on a recommendation that is turned down, or that is none, stands by itself", () => {
    expect(strayActivities(analysis, [ACCEPTED]).map(({ id }) => id)).toEqual(["P2", "P3"]);
    expect(strayActivities(analysis, []).map(({ id }) => id)).toEqual(["P1", "P2", "P3"]);
  });

  it("offers an activity the accepted recommendations alone, each by its id and its words", () => {
    expect(recommendationChoices(analysis)).toEqual([{ code: "F1", word: "F1 · samler vejledningen." }, { code: "F3", word: "F3" }]);
  });
});
