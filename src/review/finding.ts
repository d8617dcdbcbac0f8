import type { CriterionId, ThemeId } from "../framework/framework.ts";

export const FINDING_KINDS = ["strength", "challenge", "recommendation"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
export const FINDING_STATUSES = ["forslag", "accepteret", "afvist"] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];
/** Whether the municipality works on a recommendation. A declined one is neutral: no reason is owed. */
export const CHOICES = ["valgt", "fravalgt", "afventer"] as const;
export type Choice = (typeof CHOICES)[number];

/** A strength, challenge or recommendation as it stands on the sheet Vurderinger. A text that is not there is "". */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly criterion: CriterionId;
  readonly text: string;
  readonly status: FindingStatus;
  /** Ids of items, observations and criteria of the self-evaluation that it rests on. */
  readonly evidence: readonly string[];
  /** What the evidence says, in words with n; written when the finding is suggested. */
  readonly basis: string;
  /** A person's order within theme and kind; null comes after all numbers. */
  readonly order: number | null;
  /** Why a person placed it there; of a rejected one, why it was rejected. */
  readonly orderReason: string;
  /** Ids of challenges that a recommendation answers. */
  readonly solves: readonly string[];
  /** Titles or ids of tools. */
  readonly tools: readonly string[];
  /** One of the course's most central. */
  readonly central: boolean;
  readonly choice: Choice | null;
  readonly choiceReason: string;
  /** The municipality's factual comment, and the task force's reply. */
  readonly comment: string;
  readonly reply: string;
}

/** What the task force writes about a theme; theme null is the whole analysis. */
export interface ThemeText {
  readonly theme: ThemeId | null;
  readonly presentation: string;
  readonly analysis: string;
  readonly assessment: string;
}
