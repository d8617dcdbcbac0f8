import type { CriterionId } from "../framework/framework.ts";
import type { CheckPoint } from "../instrument/selfEvaluation.ts";

/** Where logged evidence comes from. Legal review, social review and self-evaluation are not logged: they are counted. */
export const LOGGED_SOURCES = ["material", "legal-material", "theme-day", "interview", "citizen"] as const;
export type LoggedSource = (typeof LOGGED_SOURCES)[number];

/** Whether an observation speaks for the criterion, against it, or both. A person says so. */
export type Sign = "+" | "-" | "±";

/** A document, a theme day or an interview. */
export interface Source {
  readonly id: string;
  readonly type: LoggedSource;
  readonly group: string;
  readonly title: string;
  /** ISO date or null. */
  readonly date: string | null;
  readonly persons: number | null;
}

/** One thing that was read or heard, about one criterion. */
export interface Observation {
  readonly id: string;
  readonly source: LoggedSource;
  /** Who said it; "" where the source has no groups. */
  readonly group: string;
  readonly criterion: CriterionId;
  readonly direction: Sign;
  /** Step of the circle of analysis that it concerns. It explains and does not weigh. */
  readonly aspect: CheckPoint | null;
  readonly text: string;
  readonly reference: string;
  /** Id of the Source, or "". */
  readonly from: string;
}
