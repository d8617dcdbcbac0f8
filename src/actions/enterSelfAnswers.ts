import { parseSelfItemId, selfPart } from "../instrument/selfEvaluationTexts.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis } from "../review/analysis.ts";
import { JOINT, type SelfAnswer } from "../review/answer.ts";
import type { FiledAnswer } from "../review/answerFile.ts";
import { groupOfRole, type Respondent } from "../review/respondent.ts";
import type { Problem } from "../review/problem.ts";
import { ANSWER_TEXTS, INSTRUMENT_WORDS } from "../text/danish/inputs.ts";
import { enterEach, leftOut, type Entered, type EntryOutcome } from "./entryOutcome.ts";
import type { FileEntry, FitFile } from "./fitFile.ts";
import { KeyedRows } from "./keyedRows.ts";
import { mergeFields } from "./mergeFields.ts";
import { fieldsNotTaken, readFiledAnswer, shownAnswer } from "./readFiledAnswer.ts";

/** Whose answers they are, and in which round. */
type Answering = Pick<SelfAnswer, "respondent" | "round">;

/** Enters the self-evaluation's answers. The analysis must have its respondents already. */
export function enterSelfAnswers(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const entries = file.answers.filter(({ filed }) => filed.instrument === "self");
  const respondents = new KeyedRows(analysis.respondents, (one: Respondent) => idKey(one.id));
  const rows = new KeyedRows(analysis.selfAnswers, keyOf);
  const enterEntry = (entry: FileEntry<FiledAnswer>): EntryOutcome => {
    const answering = answeringOf(entry.filed.subject, respondents);
    if (answering === null) return leftOut(unknownRespondent(entry));
    if (answering.respondent === JOINT && answering.round === 2) return leftOut(secondJoint(entry));
    return enterOne(entry, answering, analysis, rows, replace);
  };
  return enterEach(entries, enterEntry, () => ({ ...analysis, selfAnswers: rows.all() }));
}

/** A respondent with the role "fælles" speaks for all: what it answers is the municipality's joint answer. */
function answeringOf(subject: string, respondents: KeyedRows<Respondent>): Answering | null {
  const found = respondents.find(idKey(subject));
  if (found === undefined) return idKey(subject) === JOINT ? { respondent: JOINT, round: 1 } : null;
  return { respondent: groupOfRole(found.role) === "joint" ? JOINT : found.id, round: found.round };
}

function enterOne(
  { filed, path }: FileEntry<FiledAnswer>,
  answering: Answering,
  analysis: Analysis,
  rows: KeyedRows<SelfAnswer>,
  replace: boolean,
): EntryOutcome {
  const item = parseSelfItemId(filed.item, analysis.framework);
  if (item === undefined) {
    const message = ANSWER_TEXTS.unknownItem(filed.item, INSTRUMENT_WORDS.self);
    return leftOut({ code: "unknown-item", path: `${path}.item`, message });
  }
  const form = selfPart(item.part).answer;
  const read = readFiledAnswer(filed, form, path);
  if (!read.ok) return leftOut(read.problem);
  const place = { ...answering, ...item };
  const standing = { answer: shownAnswer(rows.find(keyOf(place))?.given, form) };
  const merged = mergeFields(standing, { answer: shownAnswer(read.given, form) }, replace);
  if (merged.differing.length > 0) {
    const field = form === "text" ? "text" : "code";
    return leftOut({ code: "differs", path: `${path}.${field}`, message: ANSWER_TEXTS.answerDiffers(standing.answer) });
  }
  if (merged.changed && read.given !== null) rows.put({ ...place, given: read.given });
  return {
    kind: "done",
    changed: merged.changed,
    problems: fieldsNotTaken(filed, ["note", "reference", "good", "reviewer"], path),
  };
}

function keyOf(place: Pick<SelfAnswer, "round" | "respondent" | "item" | "part">): string {
  return [place.round, idKey(place.respondent), place.item, place.part].join("\n");
}

/** The workbook has one form for a joint self-evaluation, the one at the start of the course. */
function secondJoint({ path }: FileEntry<FiledAnswer>): Problem {
  return { code: "second-joint", path: `${path}.subject`, message: ANSWER_TEXTS.secondJoint };
}

function unknownRespondent({ filed, path }: FileEntry<FiledAnswer>): Problem {
  const message = ANSWER_TEXTS.unknownRespondent(filed.subject);
  return { code: "unknown-respondent", path: `${path}.subject`, message };
}
