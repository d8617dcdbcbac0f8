import { forArea } from "../../framework/framework.ts";
import { conditionText } from "../../instrument/conditionText.ts";
import { criterionOf, type Item } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import { scaleWord } from "../scaleWord.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { lawyerField } from "./lawyerField.ts";

export const RULES_TABLE = "sag_regler";

/**
 * What is asked in the two reviews, on which rule and since when, and which criterion it bears on. A decision from before Gælder fra is
 * held up against what stands under Tidligere. The columns are those of the benefits, which stand under them.
 */
export function rulesTable({ framework, items, area, checkedRules }: Analysis, row: number): TablePlan {
  return tableOf<Item>({
    name: RULES_TABLE,
    row,
    key: ["Punkt"],
    rows: items,
    fields: [
      { header: "Punkt", width: 26, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Emne", width: 26, meaning: "note", value: (one) => one.label },
      { header: "Spørgsmål", width: 60, meaning: "note", value: (one) => forArea(one.question, area) },
      { header: "Retsgrundlag", width: 44, meaning: "note", value: (one) => one.law || null },
      { header: "Gælder fra", width: 13, meaning: "note", format: "date", value: ({ earlierLaw }) => (earlierLaw ? serialOfIsoDate(earlierLaw.before) : null) },
      { header: "Gælder til", width: 13, meaning: "note", format: "date", value: () => null },
      { header: "Tidligere", width: 40, meaning: "note", value: (one) => one.earlierLaw?.law ?? null },
      lawyerField((one) => (one.law === "" ? null : one.id), checkedRules),
      { header: "Det ser vi efter", width: 60, meaning: "note", value: (one) => one.explanation },
      { header: "Kilde", width: 50, meaning: "note", value: (one) => one.source },
      { header: "Kriterium", width: 20, meaning: "note", value: (one) => criterionOf(one, framework.id) },
      { header: "Instrument", width: 14, meaning: "note", value: (one) => wordFor("reviewInstrument", one.instrument) },
      { header: "Skala", width: 40, meaning: "note", value: (one) => scaleWord(one.scale) },
      { header: "Blok", width: 26, meaning: "note", value: (one) => one.block },
      { header: "Gælder ikke når", width: 40, meaning: "note", value: (one) => one.notApplicable.map(conditionText).join("\n") || null },
    ],
  });
}
