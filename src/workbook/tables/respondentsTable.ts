import type { Analysis } from "../../review/analysis.ts";
import { groupOfRole, ROLES, type Respondent } from "../../review/respondent.ts";
import { RESPONDENT_PROMPTS } from "../../text/danish/prompts.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { hereIn } from "../structuredReference.ts";
import { listName, wordFor, wordReference } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { rangeRule } from "./listRule.ts";

export const RESPONDENTS_TABLE = "sag_respondenter";
const ROWS = 40;

/** Who answers the self-evaluation. The group follows from the role and is never typed. */
export function respondentsTable(analysis: Analysis, row: number): TablePlan {
  return tableOf<Respondent>({
    name: RESPONDENTS_TABLE,
    row,
    key: ["Id", "Runde"],
    atLeast: ROWS,
    rows: analysis.respondents,
    fields: [
      { header: "Id", width: 12, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Rolle", width: 22, meaning: "input", list: rangeRule(listName("role"), "Rolle", RESPONDENT_PROMPTS.Rolle, false), value: (one) => one.role },
      { header: "Gruppe", width: 16, meaning: "computed", formula: groupFormula(), value: (one) => wordFor("respondentGroup", groupOfRole(one.role)) },
      { header: "Enhed", width: 28, meaning: "input", format: "text", prompt: RESPONDENT_PROMPTS.Enhed, value: (one) => one.unit === "" ? null : one.unit },
      { header: "Runde", width: 8, meaning: "input", format: "integer", prompt: RESPONDENT_PROMPTS.Runde, blankMeans: 1, value: (one) => one.round },
      { header: "Nøgle", width: 16, meaning: "computed", hidden: true, formula: keyFormula(), value: (one) => respondentKey(one.round, one.id) },
    ],
  });
}

/** How an answer finds its respondent: "1|R4". */
export function respondentKey(round: number, id: string): string {
  return `${round}|${id}`;
}

/** A respondent without a round answers in the first. */
function keyFormula(): string {
  const [id, round] = [hereIn(RESPONDENTS_TABLE, "Id"), hereIn(RESPONDENTS_TABLE, "Runde")];
  return `IF(${id}="","",IF(${round}&""="",1,${round})&"|"&${id})`;
}

/** The same roles in the same groups as `groupOfRole`; any other role is "other". */
function groupFormula(): string {
  const role = hereIn(RESPONDENTS_TABLE, "Rolle");
  const among = (group: "leaders" | "staff" | "joint") =>
    `OR(${rolesOf(group).map((one) => `${role}=${wordReference("role", one)}`).join(",")})`;
  const word = (group: string) => wordReference("respondentGroup", group);
  return `IF(${hereIn(RESPONDENTS_TABLE, "Id")}="","",IF(${among("leaders")},${word("leaders")},IF(${among("staff")},${word("staff")},IF(${among("joint")},${word("joint")},${word("other")}))))`;
}

function rolesOf(group: "leaders" | "staff" | "joint"): readonly string[] {
  return ROLES.filter((one) => one.group === group).map((one) => one.role);
}
