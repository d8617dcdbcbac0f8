import { SELF_PARTS } from "../../instrument/selfEvaluationTexts.ts";
import { JOINT, type SelfAnswer } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { groupOfRole } from "../../review/respondent.ts";
import { SELF_ANSWER_PROMPTS } from "../../text/danish/prompts.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { filledFormula } from "../filledFormula.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { CRITERIA_TABLE, THEMES_TABLE } from "./criteriaTable.ts";
import { tableOf } from "./field.ts";
import { listRule } from "./listRule.ts";
import { RESPONDENTS_TABLE, respondentKey } from "./respondentsTable.ts";
import { answerCell, textCell } from "./selfAnswerCells.ts";

export const SELF_ANSWERS_TABLE = "sag_svar";
/** Blank rows that people without the add-in can type in. */
const SPARE_ROWS = 50;

/** Every answer of every respondent, a row each; the joint one stands in its form. */
export function selfAnswersTable(analysis: Analysis, row: number): TablePlan {
  const prompts = SELF_ANSWER_PROMPTS;
  const rows = analysis.selfAnswers.filter((one) => one.respondent !== JOINT);
  const roles = new Map(analysis.respondents.map((one) => [respondentKey(one.round, one.id), one.role]));
  return tableOf<SelfAnswer>({
    name: SELF_ANSWERS_TABLE,
    row,
    key: ["Runde", "Respondent", "Punkt", "Del"],
    filter: true,
    atLeast: rows.length + SPARE_ROWS,
    rows,
    fields: [
      { header: "Runde", width: 8, meaning: "input", format: "integer", prompt: prompts.Runde, value: (one) => one.round },
      { header: "Respondent", width: 14, meaning: "key", format: "text", prompt: prompts.Respondent, value: (one) => one.respondent },
      { header: "Punkt", width: 24, meaning: "input", format: "text", prompt: prompts.Punkt, value: (one) => one.item },
      { header: "Del", width: 18, meaning: "input", list: listRule("selfPart", "Del", prompts.Del), value: (one) => wordFor("selfPart", one.part) },
      { header: "Svar", width: 18, meaning: "input", format: "text", prompt: prompts.Svar, value: answerCell },
      { header: "Tekst", width: 80, meaning: "input", format: "text", prompt: prompts.Tekst, value: textCell },
      { header: "Gruppe", width: 16, meaning: "computed", hidden: true, formula: groupFormula(), value: (one) => groupWord(roles.get(respondentKey(one.round, one.respondent))) },
      { header: "Medregnes", width: 12, meaning: "computed", hidden: true, format: "integer", formula: countsFormula(), value: (one) => (one.round === 1 && one.given.kind !== "text" ? 1 : 0), whenBlank: 0 },
    ],
  });
}

function groupWord(role: string | undefined): string {
  return role === undefined ? "" : wordFor("respondentGroup", groupOfRole(role));
}

const here = (header: string) => hereIn(SELF_ANSWERS_TABLE, header);

function groupFormula(): string {
  const key = `${here("Runde")}&"|"&${here("Respondent")}`;
  const place = `MATCH(${key},${columnOf(RESPONDENTS_TABLE, "Nøgle")},0)`;
  const at = (header: string) => `INDEX(${columnOf(RESPONDENTS_TABLE, header)},${place})`;
  // MATCH takes * and ? for wildcards; a comparison does not.
  return `IF(${here("Respondent")}="","",IF(ISERROR(${place}),"",IF(${at("Nøgle")}=${key},${at("Gruppe")},"")))`;
}

/** 1 where the row is a person's answer in the first round that readers understand: a known point, a part with a scale, a filled cell. */
function countsFormula(): string {
  const isPoint = (table: string) => `SUMPRODUCT((${columnOf(table, "Id")}=${here("Punkt")})*1)`;
  const scaled = SELF_PARTS.filter((one) => one.answer !== "text").map((one) => `${here("Del")}=${wordReference("selfPart", one.part)}`);
  const counts =
    `AND(${here("Runde")}&""="1",${here("Respondent")}<>"",${here("Respondent")}<>${wordReference("role", JOINT)},` +
    `${isPoint(CRITERIA_TABLE)}+${isPoint(THEMES_TABLE)}>0,OR(${scaled.join(",")}),${filledFormula(here("Svar"))}>0)`;
  return `IF(ISERROR(${counts}),0,IF(${counts},1,0))`;
}
