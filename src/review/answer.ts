import type { Code } from "../instrument/scale.ts";
import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import type { SelfPart } from "../instrument/selfEvaluation.ts";

/**
 * What stands in an answer cell. Blank is the absence of a Given, never a member: nobody has answered.
 * unreadable: something stands there that is none of the scale's words; it is in no number.
 */
export type Given =
  | { readonly kind: "code"; readonly code: Code }
  | { readonly kind: "unreadable"; readonly text: string };

/** The two reviewers of a case that is reviewed twice. Neither sees the other's answer before both have answered. */
export const ORIGINALS = ["A", "B"] as const;
export type Original = (typeof ORIGINALS)[number];

/** One answer about one case. At most one per case and item; of a case that is reviewed twice one per reviewer. */
export interface ReviewAnswer {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: ItemId;
  /** Whose it is where the case is reviewed twice; left out elsewhere. */
  readonly original?: Original;
  readonly given: Given;
}

/** What two reviewers agreed on: a third answer, which counts first. Both originals stay. */
export interface AgreedAnswer {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: ItemId;
  readonly given: Given;
  /** Who settled it, and why; "" when nobody has said. */
  readonly by: string;
  readonly why: string;
  /** ISO date or null. */
  readonly date: string | null;
}

/** An answer to a question about the case as a whole (block X): a code, or text. */
export interface CaseAnswer {
  readonly subject: string;
  /** "X.rigtig", "X.godt", … */
  readonly question: string;
  readonly given: Given | { readonly kind: "text"; readonly text: string };
}

/** What a reviewer wrote beside an answer. A text that is not there is "". */
export interface Remark {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: ItemId;
  readonly note: string;
  readonly reference: string;
  /** What was done well. */
  readonly good: string;
}

/** One answer of one respondent, to one part of one criterion or theme. */
export interface SelfAnswer {
  /** 1 at the start of the course, 2 at its end. */
  readonly round: 1 | 2;
  /** A respondent's id; in a joint self-evaluation JOINT. */
  readonly respondent: string;
  /** Criterion id; theme id when part is "overall". */
  readonly item: string;
  readonly part: SelfPart;
  readonly given: Given | { readonly kind: "text"; readonly text: string };
}

/** The respondent of a joint self-evaluation. */
export const JOINT = "fælles";
