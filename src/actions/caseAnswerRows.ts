import type { CaseQuestion } from "../instrument/item.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Case } from "../review/analysis.ts";
import type { CaseAnswer } from "../review/answer.ts";
import type { FiledAnswer } from "../review/answerFile.ts";
import { ANSWER_TEXTS } from "../text/danish/inputs.ts";
import { leftOut, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry } from "./fitFile.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields } from "./mergeFields.ts";
import { fieldsNotTaken, readFiledAnswer, shownAnswer } from "./readFiledAnswer.ts";

/** The answers to the questions about the case as a whole (block X), while a file is entered. */
export class CaseAnswerRows {
  private readonly answers: KeyedRows<CaseAnswer>;
  private readonly replace: boolean;

  constructor(answers: readonly CaseAnswer[], replace: boolean) {
    this.answers = new KeyedRows(answers, keyOf);
    this.replace = replace;
  }

  /** Enters an answer. A question about the whole case has no remarks beside it: a note or reference is named and left. */
  enter({ filed, path }: FileEntry<FiledAnswer>, one: Case, question: CaseQuestion): EntryOutcome {
    const read = readFiledAnswer(filed, question.answer, path);
    if (!read.ok) return leftOut(read.problem);
    const place = { subject: one.id, question: question.id };
    const standing = { answer: shownAnswer(this.answers.find(keyOf(place))?.given, question.answer) };
    const merged = mergeFields(standing, { answer: shownAnswer(read.given, question.answer) }, this.replace);
    if (merged.differing.length > 0) {
      const field = question.answer === "text" ? "text" : "code";
      return leftOut({ code: "differs", path: `${path}.${field}`, message: ANSWER_TEXTS.answerDiffers(standing.answer) });
    }
    if (merged.changed && read.given !== null) this.answers.put({ ...place, given: read.given });
    const problems = fieldsNotTaken(filed, ["note", "reference", "good"], path);
    return { kind: "done", changed: merged.changed, problems };
  }

  all(): readonly CaseAnswer[] {
    return this.answers.all();
  }
}

function keyOf(place: Pick<CaseAnswer, "subject" | "question">): string {
  return `${idKey(place.subject)}\n${place.question}`;
}
