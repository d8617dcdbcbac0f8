import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import type { PlannedActivity } from "../review/plan.ts";
import type { Summary } from "./summary.ts";

/** What a reader of the plan should see about an activity. */
export type PlanMark = "unknown-recommendation" | "overdue";

/** What ends an activity: nothing more is awaited. */
const CLOSED: readonly PlannedActivity["status"][] = ["finished", "given-up"];

/** The activities that work on a recommendation. Capitals do not matter. */
export function activitiesOn(recommendation: string, plan: readonly PlannedActivity[]): readonly PlannedActivity[] {
  const wanted = recommendation.toLowerCase();
  return plan.filter((one) => one.recommendation.toLowerCase() === wanted);
}

/** The recommendation that an activity names. Capitals do not matter. */
export function recommendationOf(activity: PlannedActivity, findings: readonly Finding[]): Finding | undefined {
  const wanted = activity.recommendation.toLowerCase();
  return findings.find((one) => one.id.toLowerCase() === wanted && one.kind === "recommendation");
}

/** Whether the municipality works on it: accepted by the task force, and chosen. */
export function isChosen({ kind, status, choice }: Finding): boolean {
  return kind === "recommendation" && status === "accepteret" && choice === "valgt";
}

/**
 * The mark of an activity, or null. Overdue is one that is still open the day after its deadline, as of *Opgjort pr.*; without
 * that date nothing is. Of a recommendation that the municipality does not work on, nothing is ever overdue (design §3).
 */
export function planMark(activity: PlannedActivity, { findings, asOf }: Pick<Analysis, "findings" | "asOf">): PlanMark | null {
  const recommendation = recommendationOf(activity, findings);
  if (recommendation === undefined) return "unknown-recommendation";
  const isOpen = !CLOSED.includes(activity.status);
  const isLate = asOf !== null && activity.deadline !== null && activity.deadline < asOf;
  return isOpen && isLate && isChosen(recommendation) ? "overdue" : null;
}

/** The chosen recommendations that no activity works on yet, in the summary's order. */
export function withoutActivity({ themes }: Pick<Summary, "themes">, plan: readonly PlannedActivity[]): readonly Finding[] {
  return themes.flatMap((theme) => theme.recommendations).filter((one) => isChosen(one) && activitiesOn(one.id, plan).length === 0);
}

/** Whether the dates contradict each other; not while one of them is unknown. */
export function endsBeforeStart({ start, deadline }: Pick<PlannedActivity, "start" | "deadline">): boolean {
  return start !== null && deadline !== null && deadline < start;
}

/** From the course's first month; a course lasts two years, and what lies further off is a slip of the pen. */
export const MONTHS_MOST = 60;

/** Whole months before an activity, from the course's first month, and the months that it touches. */
interface MonthSpan {
  readonly before: number;
  readonly months: number;
}

/**
 * Where an activity lies in the course; null while a date of it, or the course's start, is not known, and where the dates cannot
 * be: it ends before it begins, begins before the course or ends long after it.
 */
export function monthSpan(activity: PlannedActivity, courseStart: string | null): MonthSpan | null {
  const { start, deadline } = activity;
  if (start === null || deadline === null || courseStart === null || endsBeforeStart(activity) || start < courseStart) return null;
  const [course, first, last] = [courseStart, start, deadline].map(monthNumber) as [number, number, number];
  return last - course < MONTHS_MOST ? { before: first - course, months: last - first + 1 } : null;
}

/** Months since the year 0. */
function monthNumber(iso: string): number {
  const date = new Date(iso);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
