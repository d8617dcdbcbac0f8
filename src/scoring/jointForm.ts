import type { SelfItem } from "../instrument/selfEvaluation.ts";
import { isAskedIn, selfItems, SELF_PARTS } from "../instrument/selfEvaluationTexts.ts";
import { JOINT, type SelfAnswer } from "../review/answer.ts";
import type { Analysis } from "../review/analysis.ts";

/** The answers of the joint self-evaluation at the start of the course. */
export function jointAnswers({ selfAnswers }: Analysis): readonly SelfAnswer[] {
  return selfAnswers.filter((one) => one.respondent === JOINT && one.round === 1);
}

/** What the joint form asks: the lines of its mode, and any other that has been answered all the same. */
export function jointLines(analysis: Analysis): readonly SelfItem[] {
  const { selfEvaluation, framework, selfMode } = analysis;
  const answered = new Set(jointAnswers(analysis).map(keyOf));
  return selfItems(selfEvaluation, framework, "full").filter((line) => isAskedIn(selfMode, line.part) || answered.has(keyOf(line)));
}

/** How many of the form's questions have an answer on their scale. Texts are welcome and never missing. */
export function jointProgress(analysis: Analysis): { readonly answered: number; readonly asked: number } {
  const lines = new Set(jointLines(analysis).filter(isGraded).map(keyOf));
  const answered = jointAnswers(analysis).filter((one) => one.given.kind === "code" && lines.has(keyOf(one)));
  return { answered: answered.length, asked: lines.size };
}

function isGraded({ part }: SelfItem): boolean {
  return SELF_PARTS.some((one) => one.part === part && one.answer !== "text");
}

function keyOf({ item, part }: SelfItem): string {
  return `${item}|${part}`;
}
