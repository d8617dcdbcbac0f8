import { appliesTo, type Item } from "../instrument/item.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { Given, Remark, ReviewAnswer } from "../review/answer.ts";
import type { FiledAnswer } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { isDouble } from "../scoring/doubleReview.ts";
import { ANSWER_TEXTS } from "../text/danish/inputs.ts";
import { leftOut, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry } from "./fitFile.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields } from "./mergeFields.ts";
import { readCode, shownAnswer } from "./readFiledAnswer.ts";

/** The answers to the items of both reviews with the remarks beside them, while a file is entered. */
export class ItemAnswerRows {
  private readonly answers: KeyedRows<ReviewAnswer>;
  private readonly remarks: KeyedRows<Remark>;
  private readonly analysis: Analysis;
  private readonly replace: boolean;

  constructor(analysis: Analysis, replace: boolean) {
    this.answers = new KeyedRows(analysis.answers, keyOf);
    this.remarks = new KeyedRows(analysis.remarks, keyOf);
    this.analysis = analysis;
    this.replace = replace;
  }

  /** Enters an answer with its remarks, or nothing of it: a note must not come to stand beside somebody else's answer. */
  enter({ filed, path }: FileEntry<FiledAnswer>, one: Case, item: Item): EntryOutcome {
    const read = readCode(filed, item.scale, path);
    if (!read.ok) return leftOut(read.problem);
    if (read.given !== null && isDouble(one, item.instrument) !== (filed.original !== undefined)) return leftOut(wrongOriginal(filed, path));
    const place = { instrument: item.instrument, subject: one.id, item: item.id };
    const answered = { ...place, ...(filed.original !== undefined && { original: filed.original }) };
    const given = shownAnswer(read.given, item.scale);
    const remark = this.remarks.find(keyOf(place)) ?? { ...place, note: "", reference: "", good: "" };
    const standing = { answer: this.standingAnswer(answered, one, item, given), ...textsOf(remark) };
    const merged = mergeFields(standing, { answer: given, ...textsOf(filed) }, this.replace);
    if (merged.differing.length > 0) return leftOut(...merged.differing.map((field) => differs(field, standing.answer, path)));
    const { answer, ...texts } = merged.row;
    if (read.given !== null && answer !== standing.answer) this.answers.put({ ...answered, given: read.given });
    if (Object.values(texts).some((text) => text !== "")) this.remarks.put({ ...place, ...texts });
    return { kind: "done", changed: merged.changed, problems: [] };
  }

  all(): Pick<Analysis, "answers" | "remarks"> {
    return { answers: this.answers.all(), remarks: this.remarks.all() };
  }

  /** What stands in the cell; "" also for a preset IR, which is nobody's answer, when another answer is given. */
  private standingAnswer(place: Place, one: Case, item: Item, given: string): string {
    const standing = this.answers.find(keyOf(place))?.given;
    const shown = shownAnswer(standing, item.scale);
    return shown !== given && standing !== undefined && this.isPreset(standing, one, item) ? "" : shown;
  }

  private isPreset(standing: Given, one: Case, item: Item): boolean {
    if (standing.kind !== "code" || standing.code !== "IR") return false;
    return !appliesTo(item, { ...one, area: this.analysis.area });
  }
}

type Place = Omit<ReviewAnswer, "given">;

function keyOf({ instrument, subject, item, original }: Place): string {
  return [instrument, idKey(subject), item, original].join("\n");
}

function wrongOriginal({ original, subject }: FiledAnswer, path: string): Problem {
  if (original === undefined) return { code: "whose-answer", path: `${path}.original`, message: ANSWER_TEXTS.whoseAnswer(subject) };
  return { code: "not-double", path: `${path}.original`, message: ANSWER_TEXTS.notDouble(subject) };
}

function textsOf(remark: Partial<Pick<Remark, "note" | "reference" | "good">>): Pick<Remark, "note" | "reference" | "good"> {
  return { note: remark.note ?? "", reference: remark.reference ?? "", good: remark.good ?? "" };
}

function differs(field: string, standing: string, path: string): Problem {
  if (field === "answer") return { code: "differs", path: `${path}.code`, message: ANSWER_TEXTS.answerDiffers(standing) };
  return { code: "differs", path: `${path}.${field}`, message: ANSWER_TEXTS.remarkDiffers };
}
