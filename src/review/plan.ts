/** What an activity changes in the municipality's practice. */
export const ACTIVITY_KINDS = ["learning", "workflow", "guideline", "steering", "organisation", "supervision", "other"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export const ACTIVITY_STATUSES = ["not-begun", "under-way", "finished", "postponed", "given-up"] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/**
 * One activity of the development plan, which is the municipality's own. Dates are ISO or null; a text that is not there
 * is "".
 */
export interface PlannedActivity {
  readonly id: string;
  /** Id of the recommendation that it works on. */
  readonly recommendation: string;
  /** What is to be different for those who work with the cases, and for the citizens. */
  readonly staffGoal: string;
  readonly citizenGoal: string;
  readonly activity: string;
  readonly kind: ActivityKind | null;
  /** Titles or ids of tools. */
  readonly tools: readonly string[];
  /** A function, never a name: "teamleder, voksenteam". */
  readonly responsible: string;
  readonly start: string | null;
  readonly deadline: string | null;
  /** How the change will be seen: by what, from where, to where. */
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  /** null: nobody has said, which is as good as not begun. */
  readonly status: ActivityStatus | null;
  /** One a line, each with its date and occasion: "2027-03-10, statusmøde: …". */
  readonly notes: readonly string[];
  /** What the task force helps with. */
  readonly support: string;
}

/** What the status report says of a recommendation, beside what has been done. */
export interface StatusRemark {
  /** Id of the recommendation. */
  readonly id: string;
  /** The municipality's own account. */
  readonly account: string;
  /** The task force's remark to it, and what to look at next. */
  readonly remark: string;
  readonly focus: string;
}
