import type { FindingKind, Choice } from "../review/finding.ts";
import type { Sign } from "../review/observation.ts";
import type { Problem } from "../review/problem.ts";
import type { CaseCounts, SelfFlag, Signal } from "../scoring/counts.ts";
import type { CriterionFlag, SourceType, TriangulationStatus } from "./summary.ts";

/** What `summary --json` prints, and what `summary --json --live` reads from formula cells. Numbers are never rounded. */
export interface SummaryJson {
  readonly analysis: {
    readonly municipality: string;
    readonly area: string;
    readonly framework: string;
    readonly start: string | null;
  };
  readonly cases: Omit<CaseCounts, "assessedIncomplete">;
  readonly items: readonly {
    readonly instrument: "legal" | "social";
    readonly item: string;
    readonly criterion: string | null;
    readonly n: number;
    readonly met: number;
    readonly notApplicable: number;
    readonly notAssessable: number;
    readonly unanswered: number;
    readonly unreadable: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly signal: Signal;
    readonly preliminary: boolean;
  }[];
  readonly self: readonly {
    readonly criterion: string;
    readonly n: number;
    readonly notKnown: number;
    readonly median: number | null;
    readonly leaders: number | null;
    readonly staff: number | null;
    readonly flags: readonly SelfFlag[];
    readonly signal: Sign | null;
  }[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly sources: Readonly<Partial<Record<SourceType, Sign>>>;
    readonly flags: readonly CriterionFlag[];
    readonly serious: readonly string[];
    readonly status: TriangulationStatus;
    readonly suggestion: Exclude<FindingKind, "recommendation"> | null;
  }[];
  readonly themes: readonly {
    readonly theme: string;
    readonly assessment: string;
    readonly strengths: readonly FindingJson[];
    readonly challenges: readonly FindingJson[];
    readonly recommendations: readonly FindingJson[];
  }[];
  readonly problems: readonly Problem[];
}

/** An accepted finding. Lists keep the order in which they were written. */
export interface FindingJson {
  readonly id: string;
  readonly criterion: string;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly solves: readonly string[];
  readonly tools: readonly string[];
  readonly central: boolean;
  readonly choice: Choice | null;
}
