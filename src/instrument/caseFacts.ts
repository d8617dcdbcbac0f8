import type { Area } from "../framework/framework.ts";

export const DECISIONS = ["fuldt-medhold", "delvis", "afslag", "ændring", "ophør", "ingen"] as const;
/** How the municipality decided. `ingen`: no decision was made. */
export type Decision = (typeof DECISIONS)[number];

export const FORMS = ["skriftlig", "mundtlig"] as const;
export type DecisionForm = (typeof FORMS)[number];

export const CASE_TYPES = ["ansøgning", "opfølgning", "frakendelse"] as const;
export type CaseType = (typeof CASE_TYPES)[number];

/** What is known of a case that decides which items concern it. A fact left out is unknown and decides nothing. */
export interface CaseFacts {
  readonly area: Area;
  readonly benefit?: string;
  readonly decision?: Decision;
  readonly form?: DecisionForm;
  readonly caseType?: CaseType;
  /** Whole years. */
  readonly age?: number;
}
