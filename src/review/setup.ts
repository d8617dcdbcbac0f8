import type { Area } from "../framework/framework.ts";
import type { CaseType, Decision, DecisionForm } from "../instrument/caseFacts.ts";
import type { ReviewInstrument } from "../instrument/item.ts";

/** What a new analysis is made from (setup.json). Dates are ISO ("2026-09-01"). */
export interface Setup {
  readonly municipality: string;
  readonly area: Area;
  /** Framework id: "taskforce-2024". */
  readonly framework: string;
  /** Ids of the themes of a short course; a course on the whole framework when left out. */
  readonly themes?: readonly string[];
  readonly start?: string;
  readonly benefits?: readonly string[];
  readonly benefitReason?: string;
  readonly caseSelection?: string;
  /** How much the self-evaluation's form asks; short when left out. */
  readonly selfEvaluation?: "kort" | "fuld";
  /** Whether the workbook has a sheet for the application; no when left out. */
  readonly application?: boolean;
  /** 0 to 2000. */
  readonly cases?: readonly SetupCase[];
}

export interface SetupCase {
  readonly id: string;
  readonly benefit: string;
  readonly decision?: Decision;
  readonly decisionDate?: string;
  readonly applicationDate?: string;
  readonly form?: DecisionForm;
  readonly caseType?: CaseType;
  readonly age?: number;
  readonly social?: boolean;
  readonly reviewer?: string;
  /** Reviews in which two reviewers answer about the case blind. "social" only for a case that VISO sees. */
  readonly double?: readonly ReviewInstrument[];
}
