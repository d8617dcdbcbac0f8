import type { PlannedActivity, StatusRemark } from "../review/plan.ts";

/** An activity of which nothing is known yet but the recommendation that it works on. */
export function blankActivity(id: string, recommendation: string): PlannedActivity {
  return {
    id, recommendation, activity: "", staffGoal: "", citizenGoal: "", kind: null, tools: [], responsible: "",
    start: null, deadline: null, indicator: "", baseline: "", target: "", status: null, notes: [], support: "",
  };
}

/** A recommendation of which the status report says nothing yet. */
export function blankRemark(recommendation: string): StatusRemark {
  return { id: recommendation, account: "", remark: "", focus: "" };
}
