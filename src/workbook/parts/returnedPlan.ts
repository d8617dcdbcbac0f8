import type { FiledActivity, FiledStatusRemark } from "../../review/answerFile.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import { findTable } from "../read/foundRows.ts";
import { readPlan, readStatusRemarks } from "../read/readPlan.ts";
import type { ReadingDesk } from "../read/tableReader.ts";
import { PLAN_TABLE } from "../tables/planFormulas.ts";
import { STATUS_TABLE } from "../tables/statusTable.ts";

/** What the municipality has written in its own file, as an answer file says it: a blank says nothing. */
export interface ReturnedPlan {
  readonly plan: readonly FiledActivity[];
  readonly status: readonly FiledStatusRemark[];
}

/** Nothing where the file was made before it held a plan. */
export function returnedPlan(desk: ReadingDesk): ReturnedPlan {
  const has = (table: string) => findTable(desk.content, table) !== undefined;
  return {
    plan: has(PLAN_TABLE) ? readPlan(desk).map(filed) : [],
    status: has(STATUS_TABLE) ? readStatusRemarks(desk) : [],
  };
}

function filed({ kind, start, deadline, status, ...texts }: PlannedActivity): FiledActivity {
  return { ...texts, ...(kind !== null && { kind }), ...(start !== null && { start }), ...(deadline !== null && { deadline }), ...(status !== null && { status }) };
}
