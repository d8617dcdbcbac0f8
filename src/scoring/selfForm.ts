import type { SelfItem } from "../instrument/selfEvaluation.ts";
import { isAskedIn, selfItems, selfPart } from "../instrument/selfEvaluationTexts.ts";
import type { SelfAnswer } from "../review/answer.ts";
import type { Analysis } from "../review/analysis.ts";

/** Who fills in a form, and in which round. */
export type FormOwner = Pick<SelfAnswer, "respondent" | "round">;

/** What one respondent, or all of them jointly, has answered. */
export function formAnswers({ selfAnswers }: Pick<Analysis, "selfAnswers">, { respondent, round }: FormOwner): readonly SelfAnswer[] {
  return selfAnswers.filter((one) => one.respondent === respondent && one.round === round);
}

/** What a form asks: the lines of the analysis's mode, and any other that has been answered all the same. */
export function formLines(analysis: Analysis, answers: readonly SelfAnswer[]): readonly SelfItem[] {
  const { selfEvaluation, framework, selfMode } = analysis;
  const answered = new Set(answers.map(selfItemKey));
  return selfItems(selfEvaluation, framework, "full").filter((line) => isAskedIn(selfMode, line.part) || answered.has(selfItemKey(line)));
}

/** How many of the form's questions have an answer on their scale. Texts are welcome and never missing. */
export function formProgress(analysis: Analysis, answers: readonly SelfAnswer[]): { readonly answered: number; readonly asked: number } {
  const lines = new Set(formLines(analysis, answers).filter(isGraded).map(selfItemKey));
  const answered = answers.filter((one) => one.given.kind === "code" && lines.has(selfItemKey(one)));
  return { answered: answered.length, asked: lines.size };
}

/** Whether the line is answered on a scale, and not in words. */
export function isGraded({ part }: SelfItem): boolean {
  return selfPart(part).answer !== "text";
}

/** Tells the lines of a form apart. */
export function selfItemKey({ item, part }: SelfItem): string {
  return `${item}|${part}`;
}
