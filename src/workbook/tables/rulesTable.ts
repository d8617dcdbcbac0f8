import { forArea } from "../../framework/framework.ts";
import { criterionOf, type Item } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";

/** What is asked in the two reviews, on which rule, and which criterion it bears on. */
export function rulesTable({ framework, items, area }: Analysis, row: number): TablePlan {
  return tableOf<Item>({
    name: "sag_regler",
    row,
    key: ["Punkt"],
    rows: items,
    fields: [
      { header: "Instrument", width: 10, meaning: "note", value: (one) => wordFor("reviewInstrument", one.instrument) },
      { header: "Punkt", width: 26, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Emne", width: 26, meaning: "note", value: (one) => one.label },
      { header: "Spørgsmål", width: 60, meaning: "note", value: (one) => forArea(one.question, area) },
      { header: "Retsgrundlag", width: 40, meaning: "note", value: (one) => one.law || null },
      { header: "Det ser vi efter", width: 60, meaning: "note", value: (one) => one.explanation },
      { header: "Kriterium", width: 20, meaning: "note", value: (one) => criterionOf(one, framework.id) },
      { header: "Kilde", width: 50, meaning: "note", value: (one) => one.source },
    ],
  });
}
