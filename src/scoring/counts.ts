import type { CriterionId } from "../framework/framework.ts";
import type { ItemId, ReviewInstrument } from "../instrument/item.ts";
import type { Code, ScaleId } from "../instrument/scale.ts";

export type Signal =
  | "none"
  | "few"
  | "clear-challenge"
  | "clear-strength"
  | "strength-tendency"
  | "challenge-tendency";

/** What the answers to one item add up to over cases. */
export interface ItemCount {
  readonly instrument: ReviewInstrument;
  readonly item: ItemId;
  /** The item's label and scale, for those who say or order what was counted. */
  readonly label: string;
  readonly scale: ScaleId;
  readonly criterion: CriterionId | null;
  /** How often each code was given; a code that nobody gave is absent. */
  readonly byCode: ReadonlyMap<Code, number>;
  readonly n: number;
  readonly met: number;
  readonly notApplicable: number;
  readonly notAssessable: number;
  readonly unanswered: number;
  readonly unreadable: number;
  /** Wilson 95 %; null when n = 0. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal;
  /** The item applies to a case in which it is blank. */
  readonly preliminary: boolean;
  /** L item with n ≥ 5, at least 3 answers `2` and these at least 25 % of n. */
  readonly serious: boolean;
}

/** What the case files show, over cases. */
export interface CaseCounts {
  readonly total: number;
  readonly social: number;
  /** Cases with at least one L answer 0–2. */
  readonly assessed: number;
  readonly withDefect: number;
  readonly withMaterialDefect: number;
  readonly incomplete: number;
  /** Assessed cases that are incomplete: "heraf k ikke færdigvurderet" speaks of these, never of cases nobody has opened. */
  readonly assessedIncomplete: number;
}

export type SelfFlag = "spread" | "perspective-gap" | "not-known" | "few";

/** What the self-evaluation adds up to for one criterion. Medians are lower medians of grades 1–4. */
export interface SelfCount {
  readonly criterion: CriterionId;
  readonly n: number;
  readonly notKnown: number;
  /** How many gave each grade. */
  readonly byGrade: Readonly<Record<"1" | "2" | "3" | "4", number>>;
  /** The same among leaders and among staff; for formulas, never shown: a person could be read from it. */
  readonly byGroup: Readonly<Record<"leaders" | "staff", Readonly<Record<"1" | "2" | "3" | "4", number>>>>;
  readonly median: number | null;
  /** Shown only when no single person can be read from it (design: small groups). */
  readonly leaders: number | null;
  readonly staff: number | null;
  readonly flags: readonly SelfFlag[];
  readonly signal: "+" | "-" | "±" | null;
  readonly joint: boolean;
}
