import { columnOf } from "../structuredReference.ts";
import { BENEFITS_TABLE } from "../tables/benefitsTable.ts";
import { LAWYER_HEADER } from "../tables/lawyerField.ts";
import { RESPONDENTS_TABLE } from "../tables/respondentsTable.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { RULES_TABLE } from "../tables/rulesTable.ts";
import { SELF_ANSWERS_TABLE } from "../tables/selfAnswersTable.ts";
import { SOURCES_TABLE } from "../tables/sourcesTable.ts";
import { totalFormula } from "../tables/totalsTable.ts";
import { wordReference } from "../wordLists.ts";

const social = (header: string) => columnOf(reviewTableName("social"), header);
const people = (header: string) => columnOf(RESPONDENTS_TABLE, header);

/** 1 for each respondent who is to answer alone in the first round. */
const ALONE = `(LEFT(${people("Nøgle")},2)="1|")*(${people("Gruppe")}<>${wordReference("respondentGroup", "joint")})`;
const ANSWERED = `SUMPRODUCT(${ALONE}*(COUNTIFS(${columnOf(SELF_ANSWERS_TABLE, "Respondent")},${people("Id")},${columnOf(SELF_ANSWERS_TABLE, "Medregnes")},1)>0))`;

/** What dataBasis counts, as formulas. */
export const BASIS_FORMULAS = {
  readSocially: `SUMPRODUCT((${social("Gælder")}>${social("Ubesvaret")})*1)`,
  interviews: (["interview", "citizen"] as const).map(sourcesOf).join("+"),
  respondents: `SUMPRODUCT(${ALONE})`,
  answered: ANSWERED,
  selfEvaluations: `IF(${totalFormula("joint")}=1,1,${ANSWERED})`,
} as const;

/** A row without an id is no source. */
function sourcesOf(type: "interview" | "citizen"): string {
  const [types, word] = [columnOf(SOURCES_TABLE, "Type"), wordReference("loggedSource", type)];
  return `COUNTIF(${types},${word})-COUNTIFS(${types},${word},${columnOf(SOURCES_TABLE, "Id")},"")`;
}

/** Rules that have a mark to set: the items that rest on a law, and the benefits. */
export const RULES_FORMULA = `(COUNTIF(${columnOf(RULES_TABLE, "Retsgrundlag")},"?*")+COUNTIF(${columnOf(BENEFITS_TABLE, "Id")},"?*"))`;

/** Those of them that nobody has said a lawyer has checked. */
export const UNCHECKED_RULES_FORMULA = `(${RULES_FORMULA}-${[RULES_TABLE, BENEFITS_TABLE].map((table) => `COUNTIF(${columnOf(table, LAWYER_HEADER)},${wordReference("yes", "J")})`).join("-")})`;
