import { criteriaOf, type Framework } from "../../framework/framework.ts";
import type { SelfPart } from "../../instrument/selfEvaluation.ts";
import { JOINT, type SelfAnswer } from "../../review/answer.ts";
import type { Respondent } from "../../review/respondent.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { RESPONDENTS_TABLE } from "../tables/respondentsTable.ts";
import { scaleOfPart } from "../tables/selfAnswerCells.ts";
import { SELF_ANSWERS_TABLE } from "../tables/selfAnswersTable.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTableName.ts";
import { readGiven } from "./readReviews.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type FilledRow, type ReadingDesk } from "./tableReader.ts";

/** Who answers. A doubled id is reported, and its first row is read. */
export function readRespondents(desk: ReadingDesk): readonly Respondent[] {
  const seen = new Set<string>();
  return filledRows(desk, RESPONDENTS_TABLE, ["Id", "Rolle", "Enhed", "Runde"]).flatMap(({ read }): readonly Respondent[] => {
    const id = read.text("Id");
    if (id === "") { read.report("missing-id", "Id", READING_TEXTS.missingId()); return []; }
    const round = read.text("Runde") === "" ? 1 : readRound(read);
    if (round === null) return [];
    const key = `${id.toLowerCase()}|${round}`;
    if (seen.has(key)) { read.report("doubled-id", "Id", READING_TEXTS.doubledId(id)); return []; }
    seen.add(key);
    return [{ id, role: read.text("Rolle"), unit: read.text("Enhed"), round }];
  });
}

function readRound(read: RowReader): 1 | 2 | null {
  const text = read.text("Runde");
  if (text === "1") return 1;
  if (text === "2") return 2;
  read.report("unreadable-round", "Runde", READING_TEXTS.unreadableRound(text));
  return null;
}

/** Every answer of the self-evaluation: the joint form's and each respondent's own. */
export function readSelfAnswers(desk: ReadingDesk, framework: Framework, respondents: readonly Respondent[]): readonly SelfAnswer[] {
  const joint = readSelfForm(desk, framework, 1, JOINT);
  const known = new Map(respondents.map((one) => [one.id.toLowerCase(), one.id]));
  const seen = new Set<string>();
  const individual = filledRows(desk, SELF_ANSWERS_TABLE, ["Respondent", "Svar", "Tekst"]).flatMap((filled) => {
    const { read } = filled;
    const id = read.text("Respondent");
    if (id === "") { read.report("missing-id", "Respondent", READING_TEXTS.missingId()); return []; }
    if (id.toLowerCase() === JOINT) { read.report("joint-among-answers", "Respondent", READING_TEXTS.jointAmongAnswers()); return []; }
    const round = readRound(read);
    if (round === null) return [];
    const respondent = known.get(id.toLowerCase());
    if (respondent === undefined) read.report("unknown-respondent", "Respondent", READING_TEXTS.unknownRespondent(id));
    const answers = readAnswer(filled, framework, round, respondent ?? id);
    for (const one of answers) reportDoubled(read, one, seen);
    return answers;
  });
  return [...joint, ...individual];
}

/** What is answered in a form: the joint one, or a respondent's own. */
export function readSelfForm(desk: ReadingDesk, framework: Framework, round: 1 | 2, respondent: string): readonly SelfAnswer[] {
  return filledRows(desk, SELF_FORM_TABLE, ["Svar", "Tekst"]).flatMap((filled) => readAnswer(filled, framework, round, respondent));
}

/** Every answer is kept and counts, so one that was copied by mistake has to be seen. */
function reportDoubled(read: RowReader, { round, respondent, item, part }: SelfAnswer, seen: Set<string>): void {
  const key = [round, respondent.toLowerCase(), item, part].join("|");
  if (seen.has(key)) read.report("doubled-answer", "Respondent", READING_TEXTS.doubledAnswer(respondent, item));
  seen.add(key);
}

/** The row's answer; a text beside it stays in the sheet and is not part of the answer. */
function readAnswer({ row, read }: FilledRow, framework: Framework, round: 1 | 2, respondent: string): readonly SelfAnswer[] {
  const item = pointOf(framework, read.text("Punkt"));
  const part = read.word("Del", "selfPart") as SelfPart | null;
  if (item === undefined) { read.report("unknown-point", "Punkt", READING_TEXTS.unknownPoint(read.text("Punkt"))); return []; }
  if (part === null) return [];
  const scale = scaleOfPart(part);
  const given = scale === "text" ? null : readGiven(row, read, "Svar", scale);
  const text = read.text("Tekst");
  if (given !== null) return [{ round, respondent, item, part, given }];
  return text === "" ? [] : [{ round, respondent, item, part, given: { kind: "text", text } }];
}

function pointOf(framework: Framework, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return [...criteriaOf(framework), ...framework.themes].find((one) => one.id.toLowerCase() === wanted)?.id;
}
