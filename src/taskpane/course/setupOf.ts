import type { Area } from "../../framework/framework.ts";
import type { Setup } from "../../review/setup.ts";

/** What a person fills in to set up a course. */
export interface SetupDraft {
  readonly municipality: string;
  readonly area: Area;
  readonly framework: string;
  readonly benefits: readonly string[];
  /** As typed; whole numbers from 0 to 2000 are cases. */
  readonly cases: string;
  /** ISO date or "". */
  readonly start: string;
  readonly selfEvaluation: "kort" | "fuld";
}

const MOST_CASES = 2000;

/** How many cases were asked for, or null when what was typed is no number of cases. */
export function casesOf({ cases }: Pick<SetupDraft, "cases">): number | null {
  return /^\d{1,4}$/.test(cases.trim()) && Number(cases) <= MOST_CASES ? Number(cases) : null;
}

/**
 * The setup for a new analysis: cases with running pseudonyms, spread evenly over the chosen benefits in their order, because
 * nobody knows yet which case is about which. Null while the draft is not enough to set up a course.
 */
export function setupOf(draft: SetupDraft): Setup | null {
  const count = casesOf(draft);
  if (draft.municipality.trim() === "" || count === null || (count > 0 && draft.benefits.length === 0)) return null;
  const digits = Math.max(2, String(count).length);
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `SAG-${String(index + 1).padStart(digits, "0")}`,
    benefit: draft.benefits[index % draft.benefits.length] ?? "",
  }));
  const { municipality, area, framework, benefits, selfEvaluation } = draft;
  return { municipality, area, framework, benefits, selfEvaluation, cases, ...(draft.start !== "" && { start: draft.start }) };
}
