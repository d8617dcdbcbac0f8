import { findBenefit, ruleOn } from "../../framework/benefits.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { itemsOf } from "../../instrument/items.ts";
import { caseDefects, type CaseDefects } from "../../scoring/caseDefects.ts";
import { caseProgress } from "../../scoring/caseProgress.ts";
import { answersOf, factsOf } from "../../scoring/reviewedCases.ts";
import { CASE_PROMPTS } from "../../text/danish/prompts.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference, type WordListId } from "../wordLists.ts";
import { benefitWord, ruleOnDateFormula } from "./benefitsTable.ts";
import { caseKeyFormula, CASES_TABLE, isCaseFormula, withoutRowFormula, withoutRowHeader } from "./casesFormulas.ts";
import { tableOf, type Field } from "./field.ts";
import { listRule, rangeRule } from "./listRule.ts";
import { reviewTableName } from "./reviewTableName.ts";

/** The dropdown of the area's benefits. */
export const BENEFIT_LIST = "sag_valg_ydelse";

/** The cases: facts that people type, and what the legal review adds up to for each. */
export function casesTable(analysis: Analysis, row: number): TablePlan {
  return tableOf<Case>({
    name: CASES_TABLE,
    row,
    key: ["Sag"],
    filter: true,
    rows: analysis.cases,
    fields: [
      { header: "Sag", width: 11, meaning: "key", format: "text", value: (one) => one.id },
      ...factFields(),
      ruleField(),
      ...verdictFields(analysis),
      ...countFields(),
    ],
  });
}

function factFields(): readonly Field<Case>[] {
  const chosen = (header: keyof typeof CASE_PROMPTS, list: WordListId, width: number, code: (one: Case) => string | undefined): Field<Case> => ({
    header, width, meaning: "input", list: listRule(list, header, CASE_PROMPTS[header]),
    value: (one) => { const known = code(one); return known === undefined ? null : wordFor(list, known); },
  });
  const date = (header: keyof typeof CASE_PROMPTS, iso: (one: Case) => string | undefined): Field<Case> => ({
    header, width: 14, meaning: "input", format: "date", prompt: CASE_PROMPTS[header],
    value: (one) => { const known = iso(one); return known === undefined ? null : serialOfIsoDate(known); },
  });
  return [
    { header: "Ydelse", width: 24, meaning: "input", list: rangeRule(BENEFIT_LIST, "Ydelse", CASE_PROMPTS.Ydelse, true), value: benefitOfCase },
    chosen("Afgørelse", "decision", 15, (one) => one.decision),
    date("Afgørelsesdato", (one) => one.decisionDate),
    date("Ansøgningsdato", (one) => one.applicationDate),
    chosen("Meddelelse", "form", 12, (one) => one.form),
    chosen("Sagstype", "caseType", 16, (one) => one.caseType),
    { header: "Alder", width: 8, meaning: "input", format: "integer", prompt: CASE_PROMPTS.Alder, value: (one) => one.age ?? null },
    chosen("VISO", "yes", 8, (one) => (one.social ? "J" : "N")),
    { header: "Gennemgås af", width: 12, meaning: "input", format: "text", prompt: CASE_PROMPTS["Gennemgås af"], value: (one) => one.reviewer || null },
    { header: "Socialfagligt af", width: 16, meaning: "input", format: "text", prompt: CASE_PROMPTS["Socialfagligt af"], value: (one) => one.socialReviewer || null },
  ];
}

function benefitOfCase(one: Case): CellValue {
  if (one.benefit === undefined) return null;
  const known = findBenefit(one.benefit);
  return known ? benefitWord(known) : one.benefit;
}

/** The rule of the day on which the case was decided: the law may have been another than today's. */
function ruleField(): Field<Case> {
  return {
    header: "Regel dengang", width: 14, meaning: "computed",
    formula: ruleOnDateFormula(hereIn(CASES_TABLE, "Ydelse"), hereIn(CASES_TABLE, "Afgørelsesdato")),
    value: (one) => {
      const benefit = one.benefit === undefined ? undefined : findBenefit(one.benefit);
      return benefit === undefined || one.decisionDate === undefined ? "" : ruleOn(benefit, one.decisionDate);
    },
  };
}

function verdictFields(analysis: Analysis): readonly Field<Case>[] {
  const answers = answersOf(analysis, "legal");
  const defectsOf = (one: Case) => caseDefects(analysis.items, factsOf(analysis, one), (item) => answers.get(item)?.get(one.id));
  const progressOf = (one: Case) => caseProgress(itemsOf(analysis.items, "legal"), factsOf(analysis, one), (item) => answers.get(item)?.get(one.id));
  const yes = wordReference("yes", "J");
  const no = wordReference("yes", "N");
  const status = (code: string) => wordReference("caseStatus", code);
  const anyDefect = (header: string) => whereCounted(`IF(${legalCell(header)}>0,${yes},IF(${legalCell("Vurderet")}>0,${no},""))`);
  const defect = (one: Case, which: (defects: CaseDefects) => boolean): CellValue => {
    const defects = defectsOf(one);
    return defects.assessed ? yesNo(which(defects)) : "";
  };
  const progress = `IF(${legalCell("Ubesvaret")}=0,${status("finished")},IF(${legalCell("Ubesvaret")}=${legalCell("Gælder")},${status("not-begun")},${status("under-way")}))`;
  return [
    { header: "Status", width: 14, meaning: "computed", formula: whereCounted(progress), value: (one) => statusWord(progressOf(one)) },
    { header: "Retlig mangel", width: 10, meaning: "computed", formula: anyDefect("Mangler"), value: (one) => defect(one, (all) => all.defect) },
    { header: "Væsentlig mangel", width: 12, meaning: "computed", formula: anyDefect("Væsentlige"), value: (one) => defect(one, (all) => all.material) },
    { header: "Ufuldstændig", width: 14, meaning: "computed", formula: whereCounted(`IF(${legalCell("Ubesvaret retligt")}>0,${yes},${no})`), value: (one) => yesNo(defectsOf(one).incomplete) },
  ];
}

/** Which rows are cases, by which key, and which of them have no row in a review yet; a plan makes all rows. */
function countFields(): readonly Field<Case>[] {
  const count = (header: string, formula: string, value: 0 | 1): Field<Case> => ({
    header, width: 12, meaning: "computed", format: "integer", hidden: true, formula, value: () => value, whenBlank: 0,
  });
  return [
    { header: "Nøgle", width: 12, meaning: "computed", hidden: true, formula: caseKeyFormula(), value: (one) => one.id },
    count("Medregnes", isCaseFormula(), 1),
    ...(["legal", "social"] as const).map((instrument) => count(withoutRowHeader(instrument), withoutRowFormula(instrument), 0)),
  ];
}

/** The case's cell in the legal review. */
function legalCell(header: string): string {
  const table = reviewTableName("legal");
  return `INDEX(${columnOf(table, header)},MATCH(${hereIn(CASES_TABLE, "Nøgle")},${columnOf(table, "Sag")},0))`;
}

/** Nothing where the case has no row of its own in the legal review. */
function whereCounted(shown: string): string {
  return `IF(${hereIn(CASES_TABLE, "Nøgle")}="","",IF(ISNA(${legalCell("Medregnes")}),"",IF(${legalCell("Medregnes")}=1,${shown},"")))`;
}

function yesNo(known: boolean): string {
  return wordFor("yes", known ? "J" : "N");
}

function statusWord({ applying, unanswered }: { readonly applying: number; readonly unanswered: number }): string {
  return wordFor("caseStatus", unanswered === 0 ? "finished" : unanswered === applying ? "not-begun" : "under-way");
}
