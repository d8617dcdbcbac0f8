import { findBenefit } from "../../framework/benefits.ts";
import type { Case } from "../../review/analysis.ts";
import type { CellValue } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { wordFor } from "../wordLists.ts";
import { BENEFITS_TABLE } from "./benefitsTable.ts";
import { CASES_TABLE } from "./casesTable.ts";

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
      return { width: 9, formula: (key) => lookup(key, "Ydelse", benefitId), value: (one) => benefitKnown(one.benefit) };
    case "Afgørelse":
      return { width: 16, formula: (key) => lookup(key, "Afgørelse", asText), value: (one) => one.decision === undefined ? "" : wordFor("decision", one.decision) };
    case "Meddelelse":
      return { width: 11, formula: (key) => lookup(key, "Meddelelse", asText), value: (one) => one.form === undefined ? "" : wordFor("form", one.form) };
    case "Sagstype":
      return { width: 12, formula: (key) => lookup(key, "Sagstype", asText), value: (one) => one.caseType === undefined ? "" : wordFor("caseType", one.caseType) };
    case "Alder":
      return { width: 7, formula: (key) => lookup(key, "Alder", numberOnly), value: (one) => one.age ?? "" };
  }
}

function lookup(key: string, header: string, shown: (cell: string) => string): string {
  const place = `MATCH(${key},${columnOf(CASES_TABLE, "Sag")},0)`;
  return `IF(${key}="","",IF(ISNA(${place}),"",${shown(`INDEX(${columnOf(CASES_TABLE, header)},${place})`)}))`;
}

/** INDEX of a blank cell is 0 in Excel and blank elsewhere; a text joined to it is "" everywhere. */
function asText(cell: string): string {
  return `${cell}&""`;
}

/** Digits that were typed as text count as the number, as they do for readers. */
function numberOnly(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},IF(ISERROR(VALUE(${cell}&"")),"",VALUE(${cell}&"")))`;
}

function benefitId(cell: string): string {
  const place = `MATCH(${cell}&"",${columnOf(BENEFITS_TABLE, "Ydelse")},0)`;
  return `IF(ISNA(${place}),"",INDEX(${columnOf(BENEFITS_TABLE, "Id")},${place}))`;
}

function benefitKnown(id: string | undefined): string {
  return id === undefined ? "" : (findBenefit(id)?.id ?? "");
}
