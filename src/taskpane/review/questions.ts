import { appliesTo, type CaseQuestion, type Item, type ReviewInstrument } from "../../instrument/item.ts";
import { itemsOf } from "../../instrument/items.ts";
import { CASE_QUESTIONS } from "../../instrument/legalReview.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import type { CaseAnswer, Given } from "../../review/answer.ts";
import { factsOf, reviewedCases } from "../../scoring/reviewedCases.ts";

/** What is asked of a case: an item that is counted over cases, or a question about the case as a whole. */
export type Question = { readonly kind: "item"; readonly item: Item } | { readonly kind: "case"; readonly question: CaseQuestion };

/** One question about one case, with what stands there now. */
export interface Place {
  readonly subject: Case;
  readonly question: Question;
  readonly id: string;
  /** False: the item does not concern the case; it is said, not asked. */
  readonly applies: boolean;
  /** Undefined: blank. */
  readonly given: Given | CaseAnswer["given"] | undefined;
}

/** by-case: every question of a case, then the next case · by-item: one question in every case, then the next question. */
export type Order = "by-case" | "by-item";

/** Every place of a review in the order that it is walked; cases and questions in their sheet's order. */
export function placesOf(analysis: Analysis, instrument: ReviewInstrument, order: Order): readonly Place[] {
  const cases = reviewedCases(analysis, instrument);
  const questions = questionsOf(analysis, instrument);
  const given = givenIn(analysis, instrument);
  const place = (subject: Case, question: Question): Place => {
    const id = idOf(question);
    const applies = question.kind === "case" || appliesTo(question.item, factsOf(analysis, subject));
    return { subject, question, id, applies, given: given.get(keyOf(subject.id, id)) };
  };
  return order === "by-case"
    ? cases.flatMap((subject) => questions.map((question) => place(subject, question)))
    : questions.flatMap((question) => cases.map((subject) => place(subject, question)));
}

/** The items of the review; in the legal review the questions about the whole case come last. */
function questionsOf({ items }: Pick<Analysis, "items">, instrument: ReviewInstrument): readonly Question[] {
  const asked = itemsOf(items, instrument).map((item): Question => ({ kind: "item", item }));
  const whole = instrument === "legal" ? CASE_QUESTIONS.map((question): Question => ({ kind: "case", question })) : [];
  return [...asked, ...whole];
}

function idOf(question: Question): string {
  return question.kind === "item" ? question.item.id : question.question.id;
}

function givenIn(analysis: Analysis, instrument: ReviewInstrument): ReadonlyMap<string, CaseAnswer["given"]> {
  const items = analysis.answers.filter((one) => one.instrument === instrument);
  const wholes = instrument === "legal" ? analysis.caseAnswers : [];
  return new Map([
    ...items.map((one) => [keyOf(one.subject, one.item), one.given] as const),
    ...wholes.map((one) => [keyOf(one.subject, one.question), one.given] as const),
  ]);
}

function keyOf(subject: string, question: string): string {
  return `${subject}\n${question}`;
}
