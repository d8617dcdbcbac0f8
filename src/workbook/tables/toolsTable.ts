import { findCriterion, type Framework } from "../../framework/framework.ts";
import type { Tool } from "../../framework/tool.ts";
import type { Analysis } from "../../review/analysis.ts";
import { TOOL_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { CRITERION_LIST } from "./criteriaTable.ts";
import { tableOf, type Field } from "./field.ts";
import { listRule, rangeRule } from "./listRule.ts";

export const TOOLS_TABLE = "sag_redskaber";
/** Rows for a municipality's own tools. */
const OWN_ROWS = 20;

/** The catalogue of tools, with their reservations, and room for own ones. */
export function toolsTable({ framework, tools }: Analysis, row: number): TablePlan {
  return tableOf<Tool>({
    name: TOOLS_TABLE,
    row,
    key: ["Id"],
    filter: true,
    atLeast: tools.length + OWN_ROWS,
    rows: tools,
    fields: [
      { header: "Id", width: 24, meaning: "key", format: "text", prompt: TOOL_PROMPTS.Id, value: (one) => one.id },
      text("Titel", 30, (one) => one.title),
      text("Formål", 46, (one) => one.purpose),
      {
        header: "Hjælper med", width: 30, meaning: "text", format: "text",
        list: rangeRule(CRITERION_LIST, "Hjælper med", TOOL_PROMPTS["Hjælper med"], false), value: (one) => criteriaWords(framework, one),
      },
      { header: "Område", width: 12, meaning: "text", list: listRule("area", "Område", TOOL_PROMPTS.Område), value: (one) => (one.area === null ? null : wordFor("area", one.area)) },
      text("Forbehold", 40, (one) => one.reservation),
      text("Kilde", 30, (one) => one.source),
    ],
  });
}

function text(header: keyof typeof TOOL_PROMPTS, width: number, of: (tool: Tool) => string | null): Field<Tool> {
  return { header, width, meaning: "text", format: "text", prompt: TOOL_PROMPTS[header], value: of };
}

function criteriaWords(framework: Framework, tool: Tool): string | null {
  const known = tool.criteria.flatMap((id) => { const found = findCriterion(framework, id); return found ? [criterionWord(found)] : []; });
  return known.length === 0 ? null : known.join("\n");
}
