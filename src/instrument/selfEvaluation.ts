import type { AreaText } from "../framework/framework.ts";

/**
 * The parts of a criterion in the self-evaluation form. `grade` is the statement, graded on selfGrade. The five that
 * follow are the steps of the task force's circle of analysis, answered on checkPoint. The last four are texts.
 * `overall` is the question that closes a theme, graded on selfGrade.
 */
export const CHECK_POINTS = ["findes", "kendt", "anvendes", "hensigtsmaessig", "foelges-op"] as const;
export type CheckPoint = (typeof CHECK_POINTS)[number];
export const SELF_TEXTS = ["beskrivelse", "godt", "udfordrer", "dokumentation"] as const;
export type SelfText = (typeof SELF_TEXTS)[number];
export type SelfPart = "grade" | CheckPoint | SelfText | "overall";

/** What is asked about one criterion. */
export interface SelfStatement {
  /** Said by the municipality: "Vi har …". */
  readonly statement: AreaText;
  /** Questions that help to describe the practice. */
  readonly help: AreaText;
  readonly source: string;
}

/** The texts of the form for one framework. Statements are by criterion id, theme questions by theme id. */
export interface SelfEvaluationTexts {
  readonly statements: Readonly<Record<string, SelfStatement>>;
  /** No entry: the theme is its own criterion, and its statement already is the overall question. */
  readonly themeQuestions: Readonly<Record<string, AreaText>>;
}

/** One line of the form. `item` is a criterion id, or a theme id for the overall question. */
export interface SelfItem {
  readonly item: string;
  readonly part: SelfPart;
}
