import { appliesTo, type Item, type ReviewInstrument } from "../instrument/item.ts";
import { findItem } from "../instrument/items.ts";
import type { Code } from "../instrument/scale.ts";
import type { Analysis } from "../review/analysis.ts";
import type { CaseAnswer, Remark, ReviewAnswer } from "../review/answer.ts";
import { factsOf } from "../scoring/reviewedCases.ts";

/** Which answer is meant: to an item, or to a question about the case as a whole. Ids are the analysis's own. */
export interface AnswerPlace {
  readonly instrument: ReviewInstrument;
  readonly subject: string;
  readonly item: string;
}

/** What a person gives: a code of the scale, a text where the question asks for one, or null for no answer. */
export type NewAnswer = { readonly kind: "code"; readonly code: Code } | { readonly kind: "text"; readonly text: string } | null;

/**
 * The analysis with one answer given, changed or taken away, as a person does it on purpose; the remark beside it stays. An
 * item that does not concern its case goes back to IR when its answer is taken away. A place that the analysis does not
 * have, and a text given to an item, change nothing.
 */
export function setAnswer(analysis: Analysis, place: AnswerPlace, answer: NewAnswer): Analysis {
  if (!analysis.cases.some((one) => one.id === place.subject)) return analysis;
  const item = findItem(analysis.items, place.item);
  if (item === undefined) return { ...analysis, caseAnswers: withCaseAnswer(analysis.caseAnswers, place, answer) };
  if (item.instrument !== place.instrument || answer?.kind === "text") return analysis;
  return { ...analysis, answers: withItemAnswer(analysis, place, item, answer) };
}

function withItemAnswer(analysis: Analysis, place: AnswerPlace, item: Item, answer: { readonly kind: "code"; readonly code: Code } | null): readonly ReviewAnswer[] {
  const { instrument, subject } = place;
  const others = analysis.answers.filter((one) => one.item !== item.id || one.subject !== subject || one.instrument !== instrument);
  const given = answer ?? presetOf(analysis, subject, item);
  return given === null ? others : [...others, { instrument, subject, item: item.id, given }];
}

function presetOf(analysis: Analysis, subject: string, item: Item): { readonly kind: "code"; readonly code: "IR" } | null {
  const reviewed = analysis.cases.find((one) => one.id === subject);
  const applies = reviewed === undefined || appliesTo(item, factsOf(analysis, reviewed));
  return applies ? null : { kind: "code", code: "IR" };
}

function withCaseAnswer(answers: readonly CaseAnswer[], { subject, item }: AnswerPlace, answer: NewAnswer): readonly CaseAnswer[] {
  const others = answers.filter((one) => one.subject !== subject || one.question !== item);
  const isBlank = answer === null || (answer.kind === "text" && answer.text === "");
  return isBlank ? others : [...others, { subject, question: item, given: answer }];
}

/** The texts beside one answer. */
export type RemarkTexts = Pick<Remark, "note" | "reference" | "good">;

/** The analysis with some of the texts beside one answer as a person left them; the others stay. Three blank texts are no remark. */
export function setRemark(analysis: Analysis, { instrument, subject, item: id }: AnswerPlace, changed: Partial<RemarkTexts>): Analysis {
  const item = findItem(analysis.items, id);
  if (item?.instrument !== instrument || !analysis.cases.some((one) => one.id === subject)) return analysis;
  const isMeant = (one: Remark): boolean => one.item === item.id && one.subject === subject && one.instrument === instrument;
  const others = analysis.remarks.filter((one) => !isMeant(one));
  const texts = { note: "", reference: "", good: "", ...analysis.remarks.find(isMeant), ...changed };
  const isBlank = texts.note === "" && texts.reference === "" && texts.good === "";
  return { ...analysis, remarks: isBlank ? others : [...others, { ...texts, instrument, subject, item: item.id }] };
}
