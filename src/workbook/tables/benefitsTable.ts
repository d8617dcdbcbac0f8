import { benefitsOf } from "../../framework/benefits.ts";
import type { Benefit } from "../../framework/benefit.ts";
import type { Area } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf } from "../structuredReference.ts";
import { lawyerField } from "./lawyerField.ts";
import { tableOf } from "./field.ts";

export const BENEFITS_TABLE = "sag_ydelser";

/** How a benefit stands in a cell: "Socialpædagogisk støtte (SEL § 85)". */
export function benefitWord(benefit: Benefit): string {
  return `${benefit.label} (${benefit.law} ${benefit.paragraph})`;
}

/** The benefit that a cell's text names in this area, or undefined. Capitals do not matter, as in the sheet's MATCH. */
export function benefitOfWord(area: Area, text: string): Benefit | undefined {
  const wanted = text.toLowerCase();
  return benefitsOf(area).find((benefit) => benefitWord(benefit).toLowerCase() === wanted);
}

/**
 * ruleOn as a formula, from the cells of a benefit and of a date; nothing where either is blank or is not known. MATCH takes * and
 * ? for wildcards; a comparison does not. A blank day under Gælder fra counts as 0, and no date lies before it.
 */
export function ruleOnDateFormula(benefit: string, date: string): string {
  const place = `MATCH(${benefit}&"",${columnOf(BENEFITS_TABLE, "Ydelse")},0)`;
  const at = (header: string) => `INDEX(${columnOf(BENEFITS_TABLE, header)},${place})`;
  const past = `AND(${at("Gælder til")}<>"",${date}>${at("Gælder til")})`;
  const rule = `IF(${date}<${at("Gælder fra")},${at("Tidligere")}&"",IF(${past},"",${at("Lov")}&" "&${at("Paragraf")}))`;
  return `IF(ISNUMBER(${date}),IF(ISERROR(${place}),"",IF(${at("Ydelse")}=${benefit}&"",${rule},"")),"")`;
}

/** The benefits of the workbook's area, with the law that carries them. */
export function benefitsTable({ area, checkedRules }: Analysis, row: number): TablePlan {
  const date = (iso: string | null) => (iso === null ? null : serialOfIsoDate(iso));
  return tableOf<Benefit>({
    name: BENEFITS_TABLE,
    row,
    key: ["Id"],
    rows: benefitsOf(area),
    fields: [
      { header: "Id", width: 26, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Lov", width: 26, meaning: "note", value: (one) => one.law },
      { header: "Ydelse", width: 60, meaning: "note", value: benefitWord },
      { header: "Paragraf", width: 44, meaning: "note", value: (one) => one.paragraph },
      { header: "Gælder fra", width: 13, meaning: "note", format: "date", value: (one) => date(one.validFrom) },
      { header: "Gælder til", width: 13, meaning: "note", format: "date", value: (one) => date(one.validTo) },
      { header: "Tidligere", width: 40, meaning: "note", value: (one) => one.earlier },
      lawyerField((one) => one.id, checkedRules),
      { header: "Se især efter", width: 60, meaning: "note", value: (one) => one.lookFor },
      { header: "Kilde", width: 50, meaning: "note", value: (one) => one.source },
    ],
  });
}
