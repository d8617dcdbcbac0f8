import { JOINT, type SelfAnswer } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { groupOfRole } from "../../review/respondent.ts";
import { SELF_ANSWER_PROMPTS } from "../../text/danish/prompts.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { listRule } from "./listRule.ts";
import { RESPONDENTS_TABLE } from "./respondentsTable.ts";
import { answerCell, textCell } from "./selfAnswerCells.ts";

export const SELF_ANSWERS_TABLE = "sag_svar";
/** Blank rows that people without the add-in can type in. */
const SPARE_ROWS = 50;

/** Every answer of every respondent, a row each; the joint one stands in its form. */
export function selfAnswersTable(analysis: Analysis, row: number): TablePlan {
  const prompts = SELF_ANSWER_PROMPTS;
  const rows = analysis.selfAnswers.filter((one) => one.respondent !== JOINT);
  const roles = new Map(analysis.respondents.map((one) => [one.id, one.role]));
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
      { header: "Gruppe", width: 16, meaning: "computed", formula: groupFormula(), value: (one) => groupWord(roles.get(one.respondent)) },
      { header: "Punkt", width: 24, meaning: "input", format: "text", prompt: prompts.Punkt, value: (one) => one.item },
      { header: "Del", width: 18, meaning: "input", list: listRule("selfPart", "Del", prompts.Del), value: (one) => wordFor("selfPart", one.part) },
      { header: "Svar", width: 18, meaning: "input", format: "text", prompt: prompts.Svar, value: answerCell },
      { header: "Tekst", width: 80, meaning: "text", format: "text", prompt: prompts.Tekst, value: textCell },
    ],
  });
}

function groupWord(role: string | undefined): string {
  return role === undefined ? "" : wordFor("respondentGroup", groupOfRole(role));
}

function groupFormula(): string {
  const place = `MATCH(${hereIn(SELF_ANSWERS_TABLE, "Respondent")},${columnOf(RESPONDENTS_TABLE, "Id")},0)`;
  return `IF(${hereIn(SELF_ANSWERS_TABLE, "Respondent")}="","",IF(ISNA(${place}),"",INDEX(${columnOf(RESPONDENTS_TABLE, "Gruppe")},${place})))`;
}
