import { monthSpan, planMark, type PlanMark } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { PlannedActivity } from "../../review/plan.ts";

/** An activity on the timeline; months are whole ones, counted from the course's first. */
export interface TimelineBar {
  readonly activity: PlannedActivity;
  readonly before: number;
  readonly months: number;
  readonly mark: PlanMark | null;
}

export interface Timeline {
  readonly bars: readonly TimelineBar[];
  /** As many as a course has, or as the last activity needs. */
  readonly months: number;
}

/** Two years (the task force's course). */
const COURSE_MONTHS = 24;

/** The plan's activities in the order of time; those whose months are not known, or cannot be, are left out. */
export function timelineOf({ plan, findings, asOf, start }: Pick<Analysis, "plan" | "findings" | "asOf" | "start">): Timeline {
  const bars = plan.flatMap((activity): readonly TimelineBar[] => {
    const span = monthSpan(activity, start);
    return span === null ? [] : [{ activity, ...span, mark: planMark(activity, { findings, asOf }) }];
  });
  return {
    bars: [...bars].sort((one, other) => one.before - other.before || one.months - other.months),
    months: Math.max(COURSE_MONTHS, ...bars.map(({ before, months }) => before + months)),
  };
}
