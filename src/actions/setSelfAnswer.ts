import { SCALES } from "../instrument/scales.ts";
import { selfItems, selfPart } from "../instrument/selfEvaluationTexts.ts";
import type { SelfPart } from "../instrument/selfEvaluation.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis } from "../review/analysis.ts";
import { JOINT, type SelfAnswer } from "../review/answer.ts";
import type { Respondent } from "../review/respondent.ts";
import { selfItemKey } from "../scoring/selfForm.ts";
import { freeId } from "./freeId.ts";
import type { NewAnswer } from "./setAnswer.ts";

/** Which answer is meant: whose, in which round, to which part of which criterion or theme. */
export type SelfPlace = Omit<SelfAnswer, "given">;

/**
 * The analysis with one answer of the self-evaluation given, changed or taken away, as a person does it on purpose. A blank text
 * is no answer. Nothing changes where the answer does not fit: a respondent or a question that the analysis does not have, a
 * code of another scale, a text where a grade is asked for.
 */
export function setSelfAnswer(analysis: Analysis, place: SelfPlace, answer: NewAnswer): Analysis {
  if (!isRespondent(analysis, place) || !isAsked(analysis, place) || !fits(place.part, answer)) return analysis;
  const others = analysis.selfAnswers.filter((one) => keyOf(one) !== keyOf(place));
  const isBlank = answer === null || (answer.kind === "text" && answer.text === "");
  return { ...analysis, selfAnswers: isBlank ? others : [...others, { ...place, given: answer }] };
}

/** The analysis with one more respondent, whose id no other has. A role that is not known counts in the whole only. */
export function addRespondent(analysis: Analysis, about: Omit<Respondent, "id">): Analysis {
  return { ...analysis, respondents: [...analysis.respondents, { ...about, id: freeId("R", analysis.respondents) }] };
}

/** The joint form is the one at the start of the course. */
function isRespondent({ respondents }: Analysis, { respondent, round }: SelfPlace): boolean {
  if (respondent === JOINT) return round === 1;
  return respondents.some((one) => one.id === respondent && one.round === round);
}

function isAsked({ selfEvaluation, framework }: Analysis, place: SelfPlace): boolean {
  return selfItems(selfEvaluation, framework, "full").some((line) => selfItemKey(line) === selfItemKey(place));
}

function fits(part: SelfPart, answer: NewAnswer): boolean {
  const form = selfPart(part).answer;
  if (answer === null) return true;
  if (form === "text" || answer.kind === "text") return form === answer.kind;
  return SCALES[form].codes.some((one) => one.code === answer.code);
}

function keyOf(place: SelfPlace): string {
  return [place.round, idKey(place.respondent), selfItemKey(place)].join("\n");
}
