import type { ReviewInstrument } from "../instrument/item.ts";
import type { Original } from "./answer.ts";
import type { Choice, FindingKind, FindingStatus } from "./finding.ts";
import type { LoggedSource, Sign } from "./observation.ts";
import type { ActivityKind, ActivityStatus } from "./plan.ts";
import type { CheckPoint } from "../instrument/selfEvaluation.ts";

/** Answers, evidence and findings to enter (answers.json). Each part may be left out. */
export interface AnswerFile {
  /** Opgjort pr.: the date that the summary speaks for. ISO. */
  readonly asOf?: string;
  readonly answers?: readonly FiledAnswer[];
  readonly respondents?: readonly { readonly id: string; readonly role: string; readonly unit?: string; readonly round?: 1 | 2 }[];
  readonly sources?: readonly FiledSource[];
  readonly observations?: readonly FiledObservation[];
  readonly findings?: readonly FiledFinding[];
  readonly themes?: readonly FiledThemeText[];
  readonly agreed?: readonly FiledAgreedAnswer[];
  readonly plan?: readonly FiledActivity[];
  readonly status?: readonly FiledStatusRemark[];
  readonly application?: readonly FiledApplicationAnswer[];
}

/** legal: code, or text for X.godt, X.laering and X.note · social: code · self: code, or text for a text part. */
export interface FiledAnswer {
  readonly instrument: "legal" | "social" | "self";
  /** Case id; in the self-evaluation a respondent's id. */
  readonly subject: string;
  /** Item id; criterion id, "<criterion>.<check-point or text part>", or theme id in the self-evaluation. */
  readonly item: string;
  /** Of a case that is reviewed twice: whose answer it is. */
  readonly original?: Original;
  readonly code?: string;
  readonly text?: string;
  readonly reviewer?: string;
  readonly note?: string;
  readonly reference?: string;
  readonly good?: string;
}

/** What the two reviewers of a case agreed on. */
export interface FiledAgreedAnswer {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: string;
  readonly code: string;
  readonly by?: string;
  readonly date?: string;
  readonly why?: string;
}

export interface FiledSource {
  readonly id: string;
  readonly type: LoggedSource;
  readonly group?: string;
  readonly title: string;
  readonly date?: string;
  readonly persons?: number;
}

export interface FiledObservation {
  readonly id: string;
  readonly source: LoggedSource;
  readonly group?: string;
  readonly criterion: string;
  readonly direction: Sign;
  readonly aspect?: CheckPoint;
  readonly text: string;
  readonly reference?: string;
  readonly from?: string;
}

export interface FiledFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly criterion: string;
  readonly text: string;
  readonly status?: FindingStatus;
  readonly evidence?: readonly string[];
  readonly order?: number;
  readonly orderReason?: string;
  readonly solves?: readonly string[];
  readonly tools?: readonly string[];
  readonly central?: boolean;
  readonly choice?: Choice;
  readonly choiceReason?: string;
  readonly comment?: string;
  readonly reply?: string;
}

/** An activity of the development plan. Dates are ISO. */
export interface FiledActivity {
  readonly id: string;
  readonly recommendation: string;
  readonly activity: string;
  readonly staffGoal?: string;
  readonly citizenGoal?: string;
  readonly kind?: ActivityKind;
  readonly tools?: readonly string[];
  readonly responsible?: string;
  readonly start?: string;
  readonly deadline?: string;
  readonly indicator?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly status?: ActivityStatus;
  readonly notes?: readonly string[];
  readonly support?: string;
}

/** What the status report says of a recommendation, whose id this is. */
export interface FiledStatusRemark {
  readonly id: string;
  readonly account?: string;
  readonly remark?: string;
  readonly focus?: string;
}

/** What is said of one criterion of the application, whose id this is. */
export interface FiledApplicationAnswer {
  readonly id: string;
  /** Of the two minimum criteria alone. */
  readonly met?: "J" | "N";
  readonly account?: string;
  readonly reference?: string;
  readonly assessment?: string;
}

export interface FiledThemeText {
  /** Left out: the text is about the whole analysis. */
  readonly theme?: string;
  readonly presentation?: string;
  readonly analysis?: string;
  readonly assessment?: string;
}
