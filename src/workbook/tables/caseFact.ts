import { findBenefit } from "../../framework/benefits.ts";
import type { Case } from "../../review/analysis.ts";
import type { CellValue } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { wordFor } from "../wordLists.ts";
import { BENEFITS_TABLE } from "./benefitsTable.ts";
import { CASES_TABLE, placeOfCase } from "./casesFormulas.ts";

/** Facts of a case that decide what applies, looked up from Sager beside the answers. */
export const CASE_FACTS = ["Ydelse", "Afgørelse", "Meddelelse", "Sagstype", "Alder"] as const;
export type CaseFactHeader = (typeof CASE_FACTS)[number];

export interface CaseFact {
  readonly width: number;
  /** From the cell that holds the case's id. An unknown case, or an unknown fact, shows nothing. */
  formula(key: string): string;
  value(one: Case): CellValue;
}

/** How a fact is looked up, and what comes of it. */
export function caseFact(header: CaseFactHeader): CaseFact {
  switch (header) {
    case "Ydelse":
      return { width: 11, formula: (key) => lookup(key, "Ydelse", benefitId), value: (one) => benefitKnown(one.benefit) };
    case "Afgørelse":
      return { width: 18, formula: (key) => lookup(key, "Afgørelse", asText), value: (one) => one.decision === undefined ? "" : wordFor("decision", one.decision) };
    case "Meddelelse":
      return { width: 13, formula: (key) => lookup(key, "Meddelelse", asText), value: (one) => one.form === undefined ? "" : wordFor("form", one.form) };
    case "Sagstype":
      return { width: 14, formula: (key) => lookup(key, "Sagstype", asText), value: (one) => one.caseType === undefined ? "" : wordFor("caseType", one.caseType) };
    case "Alder":
      return { width: 7, formula: (key) => lookup(key, "Alder", numberOnly), value: (one) => one.age ?? "" };
  }
}

function lookup(key: string, header: string, shown: (cell: string) => string): string {
  const cell = `INDEX(${columnOf(CASES_TABLE, header)},${placeOfCase(key)})`;
  return `IF(${key}="","",IF(ISERROR(${cell}),"",${shown(cell)}))`;
}

/** INDEX of a blank cell is 0 in Excel and blank elsewhere; a text joined to it is "" everywhere. */
function asText(cell: string): string {
  return `${cell}&""`;
}

/** A whole number, also where its digits were typed as text; VALUE alone would read "17 år" in some languages, and dates. */
function numberOnly(cell: string): string {
  const value = `VALUE(${cell}&"")`;
  return `IF(ISERROR(${value}),"",IF(AND(${value}&""=${cell}&"",INT(${value})=${value},${value}>=0,${value}<1E+9),${value},""))`;
}

/** MATCH alone would take * and ? for wildcards, and fails on long texts. */
function benefitId(cell: string): string {
  const words = columnOf(BENEFITS_TABLE, "Ydelse");
  const place = `MATCH(${cell}&"",${words},0)`;
  return `IF(ISERROR(${place}),"",IF(INDEX(${words},${place})=${cell}&"",INDEX(${columnOf(BENEFITS_TABLE, "Id")},${place}),""))`;
}

function benefitKnown(id: string | undefined): string {
  return id === undefined ? "" : (findBenefit(id)?.id ?? "");
}
