import { activitiesOn, endsBeforeStart, isChosen, recommendationOf } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import { PLAN_TEXTS } from "../../text/danish/plan.ts";
import { FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { PLAN_TABLE } from "../tables/planFormulas.ts";
import { STATUS_TABLE } from "../tables/statusTable.ts";
import type { CheckDesk } from "./checkDesk.ts";

/**
 * What does not go together in the plan. That a chosen recommendation has no activity is told once a plan is begun: until
 * then it is no fault. What is overdue is the plan's own matter, and is shown in it.
 */
export function checkPlan(desk: CheckDesk, { plan, findings, statusRemarks }: Analysis): void {
  for (const one of plan) {
    const at = (header: string) => desk.place(PLAN_TABLE, [["Id", one.id]], header);
    if (recommendationOf(one, findings) === undefined) desk.report("unknown-recommendation", at("Anbefaling"), PLAN_TEXTS.unknownRecommendation(one.id, one.recommendation));
    if (endsBeforeStart(one)) desk.report("ends-before-start", at("Frist"), PLAN_TEXTS.endsBeforeStart(one.id));
  }
  const waiting = plan.length === 0 ? [] : findings.filter((one) => isChosen(one) && activitiesOn(one.id, plan).length === 0);
  for (const { id } of waiting) desk.report("no-activity", desk.place(FINDINGS_TABLE, [["Id", id]], "Valg"), PLAN_TEXTS.noActivity(id));
  const known = new Set(findings.filter((one) => one.kind === "recommendation").map((one) => one.id.toLowerCase()));
  for (const { id } of statusRemarks.filter((one) => !known.has(one.id.toLowerCase()))) {
    desk.report("unknown-recommendation", desk.place(STATUS_TABLE, [["Anbefaling", id]], "Anbefaling"), PLAN_TEXTS.unknownInStatus(id));
  }
}
