import type { Summary } from "../../findings/summary.ts";
import { isLegalDefectItem } from "../../instrument/items.ts";
import { JOINT } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { TOTAL_TEXTS } from "../../text/danish/totals.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import { filledFormula } from "../filledFormula.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { CASES_TABLE, incompleteWithoutRow } from "./casesFormulas.ts";
import { COURSE_TABLE, courseWord, type CourseFact } from "./courseTable.ts";
import { tableOf } from "./field.ts";
import { reviewTableName } from "./reviewTableName.ts";
import { SELF_ANSWERS_TABLE } from "./selfAnswersTable.ts";
import { SELF_FORM_TABLE } from "./selfFormTableName.ts";

export const TOTALS_TABLE = "sag_beregning_tal";

/** What is counted once for the whole analysis, by its key in the table. */
export const TOTALS = [
  "municipality", "area", "framework", "start", "total", "social", "assessed", "withDefect", "withMaterialDefect",
  "incomplete", "assessedIncomplete", "individual", "joint",
] as const;
export type Total = (typeof TOTALS)[number];

/** The key as it stands in the cell, for readers. */
export function totalWord(total: Total): string {
  return TOTAL_TEXTS[total];
}

/** A formula that finds a total from anywhere. */
export function totalFormula(total: Total): string {
  return `INDEX(${columnOf(TOTALS_TABLE, "Værdi")},MATCH(${quoted(totalWord(total))},${columnOf(TOTALS_TABLE, "Tal")},0))`;
}

/** Live: the course's facts and the numbers over all cases. */
export function totalsTable(analysis: Analysis, summary: Summary, row: number): TablePlan {
  return tableOf<Total>({
    name: TOTALS_TABLE,
    row,
    key: ["Tal"],
    rows: TOTALS,
    fields: [
      { header: "Tal", width: 24, meaning: "key", value: totalWord },
      {
        header: "Værdi", width: 44, meaning: "computed",
        rowFormula: (one) => formulaOf(one, analysis),
        rowOwn: (one) => ({ format: one === "start" ? "date" : "general" }),
        value: (one) => valueOf(one, analysis, summary),
      },
    ],
  });
}

function valueOf(total: Total, analysis: Analysis, summary: Summary): CellValue {
  switch (total) {
    case "municipality": return analysis.municipality;
    case "area": return wordFor("area", analysis.area);
    case "framework": return analysis.framework.id;
    case "start": return analysis.start === null ? "" : serialOfIsoDate(analysis.start);
    case "individual": return analysis.selfAnswers.filter((one) => one.round === 1 && one.given.kind !== "text" && one.respondent !== JOINT).length;
    case "joint": return summary.self.some((one) => one.joint) ? 1 : 0;
    case "total":
    case "social":
    case "assessed":
    case "withDefect":
    case "withMaterialDefect":
    case "incomplete":
    case "assessedIncomplete":
      return summary.cases[total];
  }
}

function formulaOf(total: Total, { items, area }: Analysis): string {
  const legal = (header: string) => columnOf(reviewTableName("legal"), header);
  const counted = (header: string) => `COUNTIFS(${legal("Medregnes")},1,${legal(header)},">0")`;
  const cases = columnOf(CASES_TABLE, "Medregnes");
  switch (total) {
    case "municipality": return fact("municipality");
    case "area": return fact("area");
    case "framework": return fact("framework");
    case "start": return fact("start");
    case "total": return `SUM(${cases})`;
    case "social": return `COUNTIFS(${cases},1,${columnOf(CASES_TABLE, "VISO")},${wordReference("yes", "J")})`;
    case "assessed": return counted("Vurderet");
    case "withDefect": return counted("Mangler");
    case "withMaterialDefect": return counted("Væsentlige");
    case "incomplete": return `${counted("Ubesvaret retligt")}+${incompleteWithoutRow(items.filter(isLegalDefectItem), area)}`;
    case "assessedIncomplete": return `COUNTIFS(${legal("Medregnes")},1,${legal("Vurderet")},">0",${legal("Ubesvaret retligt")},">0")`;
    case "individual": return `SUM(${columnOf(SELF_ANSWERS_TABLE, "Medregnes")})`;
    case "joint": return `IF(${totalFormula("individual")}>0,0,IF(SUMPRODUCT(${filledFormula(columnOf(SELF_FORM_TABLE, "Svar"))})>0,1,0))`;
  }
}

/** INDEX of a blank cell is 0 in Excel, so a blank fact is asked for first. */
function fact(name: CourseFact): string {
  const cell = `INDEX(${columnOf(COURSE_TABLE, "Værdi")},MATCH(${quoted(courseWord(name))},${columnOf(COURSE_TABLE, "Oplysning")},0))`;
  return `IF(${cell}="","",${cell})`;
}
