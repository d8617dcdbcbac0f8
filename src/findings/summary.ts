import type { CriterionId, ThemeId } from "../framework/framework.ts";
import type { Finding } from "../review/finding.ts";
import type { LoggedSource, Sign } from "../review/observation.ts";
import type { CaseCounts, ItemCount, SelfCount } from "../scoring/counts.ts";

export type SourceType = "legal" | "social" | LoggedSource | "self";
export type TriangulationStatus = "not-examined" | "contradictory" | "corroborated" | "single-source" | "mixed";
export type CriterionFlag = "groups-differ";

/** What all sources together say of one criterion. */
export interface CriterionSummary {
  readonly criterion: CriterionId;
  /** Only source types that have a signal. */
  readonly sources: Readonly<Partial<Record<SourceType, Sign>>>;
  readonly flags: readonly CriterionFlag[];
  /** Items with a serious defect. */
  readonly serious: readonly string[];
  readonly status: TriangulationStatus;
  readonly suggestion: "strength" | "challenge" | null;
  /** A legal or social signal that the status rests on is preliminary. */
  readonly preliminary: boolean;
  /** The municipality's view beside the review's: higher (self + where the legal or social source is −), lower, or null. */
  readonly view: "higher" | "lower" | null;
  /** Only the municipality's own view has a signal. */
  readonly selfOnly: boolean;
}

/** Accepted findings of one theme, in order, and the overall assessment ("" when none is written). */
export interface ThemeSummary {
  readonly theme: ThemeId;
  readonly assessment: string;
  readonly strengths: readonly Finding[];
  readonly challenges: readonly Finding[];
  readonly recommendations: readonly Finding[];
}

/** Everything that follows from the answers. Sheets, pane and report only show it. */
export interface Summary {
  readonly cases: CaseCounts;
  readonly items: readonly ItemCount[];
  readonly self: readonly SelfCount[];
  readonly criteria: readonly CriterionSummary[];
  readonly themes: readonly ThemeSummary[];
  /** The task force's overall assessment of the whole; "" when none is written. */
  readonly assessment: string;
}
