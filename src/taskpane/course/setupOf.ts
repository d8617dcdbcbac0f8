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
  /** Ids of a short course's themes; none: all of them. */
  readonly themes: readonly string[];
  /** How many of the cases two look at without seeing each other's answers, as typed; whole numbers up to `cases`. */
  readonly double: string;
  /** Whether there is a sheet for the application. */
  readonly application: boolean;
}

/** What a part of the form is given: the draft, and how it changes. */
export interface DraftPart {
  readonly draft: SetupDraft;
  readonly change: (part: Partial<SetupDraft>) => void;
}

const MOST_CASES = 2000;

/** How many cases were asked for, or null when what was typed is no number of cases. */
export function casesOf({ cases }: Pick<SetupDraft, "cases">): number | null {
  return wholeNumber(cases, MOST_CASES);
}

function wholeNumber(typed: string, most: number): number | null {
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most ? Number(typed) : null;
}

/**
 * The setup for a new analysis: cases with running pseudonyms, spread evenly over the chosen benefits in their order, because
 * nobody knows yet which case is about which; the first of them are those that two look at, so that these are spread as evenly. Null while the draft is not enough to set up a course.
 */
export function setupOf(draft: SetupDraft): Setup | null {
  const count = casesOf(draft);
  const double = wholeNumber(draft.double, count ?? 0);
  if (draft.municipality.trim() === "" || count === null || double === null || (count > 0 && draft.benefits.length === 0)) return null;
  const digits = Math.max(2, String(count).length);
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `SAG-${String(index + 1).padStart(digits, "0")}`,
    benefit: draft.benefits[index % draft.benefits.length] ?? "",
    ...(index < double && { double: ["legal"] as const }),
  }));
  const { municipality, area, framework, benefits, selfEvaluation, themes, application, start } = draft;
  const chosen = { ...(start !== "" && { start }), ...(themes.length > 0 && { themes }), ...(application && { application }) };
  return { municipality, area, framework, benefits, selfEvaluation, cases, ...chosen };
}
