import type { Analysis } from "../review/analysis.ts";
import type { AnswerFile } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { enterAgreed } from "./enterAgreed.ts";
import { enterApplication } from "./enterApplication.ts";
import { enterAsOf } from "./enterAsOf.ts";
import { enterEvidence } from "./enterEvidence.ts";
import { enterFindings } from "./enterFindings.ts";
import { enterPlan } from "./enterPlan.ts";
import { enterRespondents } from "./enterRespondents.ts";
import { enterReviewAnswers } from "./enterReviewAnswers.ts";
import { enterSelfAnswers } from "./enterSelfAnswers.ts";
import { enterThemeTexts } from "./enterThemeTexts.ts";
import { fitFile } from "./fitFile.ts";

/** An analysis with a file's answers in it. */
export interface AnswersEntered {
  readonly analysis: Analysis;
  /** What was left out, or could be entered in part only, each with its path. */
  readonly problems: readonly Problem[];
  /** How many entries of the file changed something; 0 when the same file is entered again. */
  readonly entered: number;
}

/**
 * Respondents before their answers; originals before what was agreed on; sources before the observations made from them;
 * recommendations before the plan that works on them.
 */
const STEPS = [enterAsOf, enterApplication, enterRespondents, enterReviewAnswers, enterAgreed, enterSelfAnswers, enterEvidence, enterFindings, enterThemeTexts, enterPlan];

/**
 * Enters a file's answers, evidence, findings and texts. What cannot be entered is left out and named; the rest is entered.
 * What a person wrote is overwritten with `replace` only; an IR that nobody gave (the item does not concern the case) may
 * always be. A text with a CPR number is never entered.
 */
export function enterAnswers(analysis: Analysis, file: AnswerFile, options: { readonly replace: boolean }): AnswersEntered {
  const { fit, problems } = fitFile(file);
  return STEPS.reduce<AnswersEntered>(
    (so, step) => {
      const { part, problems: met, entered } = step(so.analysis, fit, options.replace);
      return { analysis: part, problems: [...so.problems, ...met], entered: so.entered + entered };
    },
    { analysis, problems, entered: 0 },
  );
}
