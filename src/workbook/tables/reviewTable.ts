import { forArea } from "../../framework/framework.ts";
import { itemsOf } from "../../instrument/items.ts";
import { CASE_QUESTIONS } from "../../instrument/legalReview.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { ScaleId } from "../../instrument/scale.ts";
import type { CaseAnswer } from "../../review/answer.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { doubleAnswers, isDouble } from "../../scoring/doubleReview.ts";
import { answersOf } from "../../scoring/reviewedCases.ts";
import { COLUMN_LABELS } from "../../text/danish/columns.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { CASES_TABLE, placeOfCase } from "./casesFormulas.ts";
import { factFields } from "./factFields.ts";
import { tableOf, type Field } from "./field.ts";
import { givenWord } from "./givenWord.ts";
import { listRule, questionPrompt } from "./listRule.ts";
import { progressFields } from "./reviewProgress.ts";
import { reviewTableName } from "./reviewTableName.ts";
import { countedWord, settledFormula } from "./settlementTable.ts";

/** Cases × items. Rows are cases; the header row holds item ids, the row above them the Danish labels. */
export function reviewTable(analysis: Analysis, instrument: ReviewInstrument, row: number): TablePlan {
  return tableOf<Case>({
    name: reviewTableName(instrument),
    row,
    key: ["Sag"],
    filter: true,
    rows: analysis.cases.filter((one) => instrument === "legal" || one.social),
    fields: [
      { header: "Sag", label: COLUMN_LABELS.Sag, width: 12, meaning: "key", format: "text", value: (one) => one.id },
      ...factFields(reviewTableName(instrument)),
      ...answerFields(analysis, instrument),
      ...(instrument === "legal" ? questionFields(analysis) : []),
      countsField(instrument),
      ...progressFields(analysis, instrument),
    ],
  });
}

/** A case that two reviewers answer about shows what they agree on, and takes no answer here. */
function answerFields(analysis: Analysis, instrument: ReviewInstrument): readonly Field<Case>[] {
  const answers = answersOf(analysis, instrument);
  const table = reviewTableName(instrument);
  const settled = new Map(doubleAnswers(analysis, instrument).map((one) => [`${one.subject}|${one.item}`, one]));
  return itemsOf(analysis.items, instrument).map((item) => ({
    header: item.id,
    label: item.label,
    width: 16,
    meaning: "answer",
    unlocked: true,
    list: listRule(item.scale, item.label, questionPrompt(forArea(item.question, analysis.area), item.law)),
    value: (one) => {
      const both = settled.get(`${one.id}|${item.id}`);
      return both === undefined ? givenWord(item.scale, answers.get(item.id)?.get(one.id)) || null : countedWord(both, item);
    },
    rowFormula: (one) => (isDouble(one, instrument) ? settledFormula(hereIn(table, "Sag"), item) : undefined),
    rowOwn: (one) => (isDouble(one, instrument) ? { unlocked: false } : {}),
  }));
}

function questionFields(analysis: Analysis): readonly Field<Case>[] {
  return CASE_QUESTIONS.map((question) => {
    const given = new Map(analysis.caseAnswers.filter((one) => one.question === question.id).map((one) => [one.subject, one.given]));
    const prompt = questionPrompt(forArea(question.question, analysis.area), "");
    const common = { header: question.id, label: question.label, unlocked: true } as const;
    const scale = question.answer;
    return scale === "text"
      ? { ...common, width: 36, meaning: "input", format: "text", prompt, value: (one) => typedText(given.get(one.id)) }
      : { ...common, width: 16, meaning: "answer", list: listRule(scale, question.label, prompt), value: (one) => wordOf(scale, given.get(one.id)) };
  });
}

/** 1 where the row counts: a case on the list of cases (in the social review a chosen one), and its first row. */
function countsField(instrument: ReviewInstrument): Field<Case> {
  const table = reviewTableName(instrument);
  const key = hereIn(table, "Sag");
  const place = placeOfCase(key);
  const own = columnOf(table, "Sag");
  const inCases = (header: string) => `INDEX(${columnOf(CASES_TABLE, header)},${place})`;
  const first = `MATCH(${key},${own},0)=ROW()-ROW(INDEX(${own},1))+1`;
  const chosen = instrument === "legal" ? "" : `,COUNTIF(${inCases("VISO")},${wordReference("yes", "J")})=1`;
  // MATCH takes * and ? for wildcards; a comparison does not.
  const counted = `AND(${first},${inCases("Nøgle")}=${key}&""${chosen})`;
  return {
    header: "Medregnes",
    label: COLUMN_LABELS.Medregnes,
    width: 11,
    meaning: "computed",
    hidden: true,
    formula: `IF(${key}="",0,IF(ISERROR(${place}),0,IF(${counted},1,0)))`,
    value: () => 1,
    whenBlank: 0,
  };
}

function wordOf(scale: ScaleId, given: CaseAnswer["given"] | undefined): CellValue {
  return given?.kind === "code" ? wordFor(scale, given.code) : typedText(given);
}

function typedText(given: CaseAnswer["given"] | undefined): CellValue {
  return given === undefined || given.kind === "code" ? null : given.text;
}
