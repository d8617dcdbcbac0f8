import type { SelfItem } from "../instrument/selfEvaluation.ts";
import { JOINT, type SelfAnswer } from "../review/answer.ts";
import type { Analysis } from "../review/analysis.ts";
import { formAnswers, formLines, formProgress, type FormOwner } from "./selfForm.ts";

/** The workbook has one joint form, the one at the start of the course. */
export const JOINT_FORM: FormOwner = { respondent: JOINT, round: 1 };

/** The answers of the joint self-evaluation at the start of the course. */
export function jointAnswers(analysis: Analysis): readonly SelfAnswer[] {
  return formAnswers(analysis, JOINT_FORM);
}

/** What the joint form asks. */
export function jointLines(analysis: Analysis): readonly SelfItem[] {
  return formLines(analysis, jointAnswers(analysis));
}

/** How many of the joint form's questions have an answer on their scale. */
export function jointProgress(analysis: Analysis): { readonly answered: number; readonly asked: number } {
  return formProgress(analysis, jointAnswers(analysis));
}
