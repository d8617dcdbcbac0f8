import { benefitsOf } from "../../framework/benefits.ts";
import type { Benefit } from "../../framework/benefit.ts";
import type { Area } from "../../framework/framework.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { TablePlan } from "../sheetPlan.ts";
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

/** The benefits of the workbook's area, with the law that carries them. */
export function benefitsTable(area: Area, row: number): TablePlan {
  const date = (iso: string | null) => (iso === null ? null : serialOfIsoDate(iso));
  return tableOf<Benefit>({
    name: BENEFITS_TABLE,
    row,
    key: ["Id"],
    rows: benefitsOf(area),
    fields: [
      { header: "Id", width: 10, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Ydelse", width: 42, meaning: "note", value: benefitWord },
      { header: "Lov", width: 18, meaning: "note", value: (one) => one.law },
      { header: "Paragraf", width: 44, meaning: "note", value: (one) => one.paragraph },
      { header: "Gælder fra", width: 40, meaning: "note", format: "date", value: (one) => date(one.validFrom) },
      { header: "Gælder til", width: 50, meaning: "note", format: "date", value: (one) => date(one.validTo) },
      { header: "Tidligere", width: 26, meaning: "note", value: (one) => one.earlier },
      { header: "Se især efter", width: 60, meaning: "note", value: (one) => one.lookFor },
      { header: "Kilde", width: 50, meaning: "note", value: (one) => one.source },
    ],
  });
}
