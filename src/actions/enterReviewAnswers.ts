import { CASE_QUESTIONS } from "../instrument/legalReview.ts";
import type { Item } from "../instrument/item.ts";
import { findItem } from "../instrument/items.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import type { FiledAnswer } from "../review/answerFile.ts";
import type { Problem } from "../review/problem.ts";
import { ANSWER_TEXTS, INSTRUMENT_WORDS } from "../text/danish/inputs.ts";
import { CaseAnswerRows } from "./caseAnswerRows.ts";
import { ItemAnswerRows } from "./itemAnswerRows.ts";
import { enterEach, leftOut, type Entered, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry, FitFile } from "./fitFile.ts";
import { KeyedRows } from "./keyedRows.ts";
import { fieldsNotTaken } from "./readFiledAnswer.ts";

/** Enters answers of the legal and the social review, the remarks beside them, and who reviewed the case. */
export function enterReviewAnswers(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const entries = file.answers.filter(({ filed }) => filed.instrument !== "self");
  const cases = new KeyedRows(analysis.cases, (one) => idKey(one.id));
  const rows: Rows = {
    asked: analysis.items,
    items: new ItemAnswerRows(analysis, replace),
    questions: new CaseAnswerRows(analysis.caseAnswers, replace),
    reviewers: new ReviewerRows(cases, replace),
  };
  const enterEntry = (entry: FileEntry<FiledAnswer>): EntryOutcome => {
    const one = cases.find(idKey(entry.filed.subject));
    return one === undefined ? leftOut(unknownCase(entry)) : enterOne(entry, one, rows);
  };
  return enterEach(entries, enterEntry, () => {
    return { ...analysis, cases: cases.all(), ...rows.items.all(), caseAnswers: rows.questions.all() };
  });
}

/** What is asked, and where the parts of an entry come to stand. */
interface Rows {
  readonly asked: readonly Item[];
  readonly items: ItemAnswerRows;
  readonly questions: CaseAnswerRows;
  readonly reviewers: ReviewerRows;
}

function enterOne(entry: FileEntry<FiledAnswer>, one: Case, { asked, items, questions, reviewers }: Rows): EntryOutcome {
  const { filed, path } = entry;
  if (filed.instrument === "social" && !one.social) {
    return leftOut({ code: "not-chosen", path: `${path}.subject`, message: ANSWER_TEXTS.notChosen(filed.subject) });
  }
  const item = findItem(asked, filed.item);
  const question = filed.instrument === "legal" ? CASE_QUESTIONS.find((each) => each.id === filed.item) : undefined;
  let answer = leftOut(unknownItem(filed, path));
  if (item?.instrument === filed.instrument) answer = items.enter(entry, one, item);
  else if (question !== undefined && filed.original !== undefined) answer = leftOut({ code: "not-double", path: `${path}.original`, message: ANSWER_TEXTS.notDouble(filed.subject) });
  else if (question !== undefined) answer = questions.enter(entry, one, question);
  if (answer.kind === "leftOut") return answer;
  // A case has a column for one reviewer's name; the two of a double review are A and B.
  const reviewer = filed.original === undefined ? reviewers.enter(entry, one) : leftOut(...fieldsNotTaken(filed, ["reviewer"], path));
  const problems = [...answer.problems, ...reviewer.problems];
  return { kind: "done", changed: answer.changed || reviewer.changed, problems };
}

/** A case has one reviewer of each kind; another name is told once per case, and does not hold its answers back. */
class ReviewerRows {
  private readonly told = new Set<string>();
  private readonly cases: KeyedRows<Case>;
  private readonly replace: boolean;

  constructor(cases: KeyedRows<Case>, replace: boolean) {
    this.cases = cases;
    this.replace = replace;
  }

  enter({ filed, path }: FileEntry<FiledAnswer>, one: Case): EntryOutcome {
    const given = (filed.reviewer ?? "").trim();
    const field = filed.instrument === "social" ? "socialReviewer" : "reviewer";
    const standing = one[field];
    if (given === "" || idKey(standing) === idKey(given)) return leftOut();
    if (standing === "" || this.replace) {
      this.cases.put({ ...one, [field]: given });
      return { kind: "done", changed: true, problems: [] };
    }
    const telling = `${field}\n${idKey(one.id)}\n${idKey(given)}`;
    if (this.told.has(telling)) return leftOut();
    this.told.add(telling);
    const message = ANSWER_TEXTS.reviewerDiffers(standing, given);
    return leftOut({ code: "differs", path: `${path}.reviewer`, message });
  }
}

function unknownCase({ filed, path }: FileEntry<FiledAnswer>): Problem {
  return { code: "unknown-case", path: `${path}.subject`, message: ANSWER_TEXTS.unknownCase(filed.subject) };
}

function unknownItem(filed: FiledAnswer, path: string): Problem {
  const message = ANSWER_TEXTS.unknownItem(filed.item, INSTRUMENT_WORDS[filed.instrument]);
  return { code: "unknown-item", path: `${path}.item`, message };
}
