import type { Analysis } from "../../review/analysis.ts";
import type { Source } from "../../review/observation.ts";
import { SOURCE_PROMPTS } from "../../text/danish/prompts.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { listRule } from "./listRule.ts";

export const SOURCES_TABLE = "sag_kilder";
const ROWS = 60;

/** Material, theme days and interviews that observations come from. */
export function sourcesTable(analysis: Analysis, row: number): TablePlan {
  return tableOf<Source>({
    name: SOURCES_TABLE,
    row,
    key: ["Id"],
    filter: true,
    atLeast: ROWS,
    rows: analysis.sources,
    fields: [
      { header: "Id", width: 10, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Type", width: 28, meaning: "input", list: listRule("loggedSource", "Type", SOURCE_PROMPTS.Type), value: (one) => wordFor("loggedSource", one.type) },
      { header: "Gruppe", width: 26, meaning: "input", format: "text", prompt: SOURCE_PROMPTS.Gruppe, value: (one) => one.group || null },
      { header: "Titel", width: 56, meaning: "input", format: "text", prompt: SOURCE_PROMPTS.Titel, value: (one) => one.title || null },
      { header: "Dato", width: 13, meaning: "input", format: "date", prompt: SOURCE_PROMPTS.Dato, value: (one) => (one.date === null ? null : serialOfIsoDate(one.date)) },
      { header: "Personer", width: 10, meaning: "input", format: "integer", prompt: SOURCE_PROMPTS.Personer, value: (one) => one.persons },
    ],
  });
}
