import type { Theme } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { LEARNING_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf, type Field } from "./field.ts";

/** For the learning seminar: written by people, per theme; no case and no count. */
export function learningTable({ framework }: Analysis, row: number): TablePlan {
  const text = (header: keyof typeof LEARNING_PROMPTS): Field<Theme> => ({
    header, width: 44, meaning: "text", format: "text", prompt: LEARNING_PROMPTS[header], value: () => null,
  });
  return tableOf<Theme>({
    name: "sag_laering",
    row,
    key: ["Tema"],
    rows: framework.themes,
    fields: [
      { header: "Tema", width: 26, meaning: "key", value: criterionWord },
      text("Gode skridt"),
      text("Læringspunkter"),
      text("Det virkede"),
      text("Det kan styrkes"),
    ],
  });
}
