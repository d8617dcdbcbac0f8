import type { TableCell } from "../../workbook/tableCell.ts";
import type { Place } from "./questions.ts";

/** Which place a reviewer stands at, told apart by what it is, so that it stays the same place when rows are sorted. */
export interface Standing {
  readonly subject: string;
  readonly question: string;
}

export function standingAt({ subject, id }: Pick<Place, "subject" | "id">): Standing {
  return { subject: subject.id, question: id };
}

/** Where the place stands among the others; the first place when the case or the question is no longer there. */
export function indexOf(places: readonly Place[], standing: Standing | null): number {
  const index = places.findIndex((one) => one.subject.id === standing?.subject && one.id === standing.question);
  return Math.max(index, 0);
}

/** The place `steps` further on (back when negative); the ends are ends. Undefined when there is no place at all. */
export function stepFrom(places: readonly Place[], index: number, steps: number): Place | undefined {
  return places[Math.min(Math.max(index + steps, 0), places.length - 1)];
}

/**
 * The next place that concerns its case and is blank, after the one at `index`; from the end it goes on at the beginning, so
 * that nothing that was passed over is forgotten. Undefined when everything is answered.
 */
export function nextUnanswered(places: readonly Place[], index: number): Place | undefined {
  return [...places.slice(index + 1), ...places.slice(0, index + 1)].find(isUnanswered);
}

/** Blank where it is asked. A question about the whole case may stay blank: nothing waits for it. */
function isUnanswered(place: Place): boolean {
  return place.question.kind === "item" && place.applies && place.given === undefined;
}

/** The same question in the case before or after; the same place at the ends. */
export function otherCase(places: readonly Place[], at: Place, steps: 1 | -1): Place | undefined {
  const sameQuestion = places.filter((one) => one.id === at.id);
  return stepFrom(sameQuestion, indexOf(sameQuestion, standingAt(at)), steps);
}

/** The question before or after in the same case; the same place at the ends. */
export function otherQuestion(places: readonly Place[], at: Place, steps: 1 | -1): Place | undefined {
  const sameCase = places.filter((one) => one.subject.id === at.subject.id);
  return stepFrom(sameCase, indexOf(sameCase, standingAt(at)), steps);
}

/**
 * The place that a cell of the review's sheet stands for: its case and its question, or, in a column that asks nothing, the same
 * question in its case. Undefined when the review has no such case.
 */
export function placeOfCell(places: readonly Place[], at: Place, { key, header }: Pick<TableCell, "key" | "header">): Place | undefined {
  const ofCase = places.filter(({ subject }) => subject.id === key);
  return ofCase.find(({ id }) => id === header) ?? ofCase.find(({ id }) => id === at.id);
}

/** How far the review is, and which place this is, counted from 1. */
export interface Progress {
  readonly question: number;
  readonly questions: number;
  readonly subject: number;
  readonly subjects: number;
  /** Items that concern their case, and those among them that are answered. */
  readonly asked: number;
  readonly answered: number;
}

export function progressAt(places: readonly Place[], at: Place): Progress {
  const ofCase = places.filter((one) => one.subject.id === at.subject.id);
  const ofQuestion = places.filter((one) => one.id === at.id);
  const asked = places.filter((one) => one.question.kind === "item" && one.applies);
  return {
    question: indexOf(ofCase, standingAt(at)) + 1,
    questions: ofCase.length,
    subject: indexOf(ofQuestion, standingAt(at)) + 1,
    subjects: ofQuestion.length,
    asked: asked.length,
    answered: asked.filter((one) => one.given !== undefined).length,
  };
}
