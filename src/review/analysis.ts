import type { Area } from "../framework/framework.ts";
import type { CaseFacts } from "../instrument/caseFacts.ts";
import type { ReviewInstrument } from "../instrument/item.ts";
import type { SelfMode } from "../instrument/selfEvaluationTexts.ts";
import type { Edition } from "../instrument/edition.ts";
import type { ApplicationAnswer } from "./application.ts";
import type { AgreedAnswer, CaseAnswer, Remark, ReviewAnswer, SelfAnswer } from "./answer.ts";
import type { Finding, ThemeText } from "./finding.ts";
import type { Observation, Source } from "./observation.ts";
import type { PlannedActivity, StatusRemark } from "./plan.ts";
import type { Respondent } from "./respondent.ts";

/** A case file under review. The id is a pseudonym; the key to it stays with the municipality. */
export interface Case extends Omit<CaseFacts, "area"> {
  readonly id: string;
  /** ISO dates; left out when not known. */
  readonly decisionDate?: string;
  readonly applicationDate?: string;
  /** Chosen for VISO's social review. */
  readonly social: boolean;
  /** Who reviews the case legally, and who socially; "" when nobody is named. */
  readonly reviewer: string;
  readonly socialReviewer: string;
  /** The reviews in which two reviewers answer about it blind. Left out: none. */
  readonly double?: readonly ReviewInstrument[];
}

/** How the cases for VISO were drawn, so that the draw can be repeated. */
export interface CaseDraw {
  /** 0 to 2^32 − 1. */
  readonly seed: number;
  /** The algorithm's name and version with what it does: "sagslup-udtræk-1: …". */
  readonly algorithm: string;
  /** How many cases were drawn. */
  readonly count: number;
  /** ISO date or null. */
  readonly date: string | null;
}

/** What a person may set for the whole analysis. */
export interface Settings {
  /** The target τ: the share of cases that should meet an item. 0.60 to 0.80. */
  readonly target: number;
}

export const TARGET_DEFAULT = 0.75;
export const TARGET_LOWEST = 0.6;
/** Above this, 20 cases can never show a clear strength (Wilson, 95 %: 20 of 20 has the lower bound 0.839). */
export const TARGET_HIGHEST = 0.8;

/** A course's analysis (forløb): what is asked, what was set up and what was answered. Nothing in it is computed. */
export interface Analysis extends Edition {
  readonly municipality: string;
  readonly area: Area;
  /** ISO date or null. */
  readonly start: string | null;
  /** Opgjort pr.: the date that the summary speaks for; ISO or null. */
  readonly asOf: string | null;
  readonly benefits: readonly string[];
  readonly benefitReason: string;
  readonly caseSelection: string;
  readonly settings: Settings;
  /** How much the self-evaluation's form asks. */
  readonly selfMode: SelfMode;
  /** Ids of the items and benefits whose law a lawyer has checked, as a person says; the program never says so. */
  readonly checkedRules: readonly string[];
  /** Null: none was made; the cases with `social`, if any, were chosen in another way. */
  readonly draw: CaseDraw | null;
  readonly cases: readonly Case[];
  readonly answers: readonly ReviewAnswer[];
  readonly agreed: readonly AgreedAnswer[];
  readonly caseAnswers: readonly CaseAnswer[];
  readonly remarks: readonly Remark[];
  readonly respondents: readonly Respondent[];
  readonly selfAnswers: readonly SelfAnswer[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly themeTexts: readonly ThemeText[];
  /** The municipality's development plan. */
  readonly plan: readonly PlannedActivity[];
  readonly statusRemarks: readonly StatusRemark[];
  /** What is said of the municipality's application; null where the workbook has no sheet for it. */
  readonly application: readonly ApplicationAnswer[] | null;
}
