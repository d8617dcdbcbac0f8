import { findCriterion, type Framework } from "../../framework/framework.ts";
import type { Tool } from "../../framework/tool.ts";
import type { Analysis } from "../../review/analysis.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";

/** Rows for a municipality's own tools. */
const OWN_ROWS = 20;

/** The catalogue of tools, with their reservations, and room for own ones. */
export function toolsTable({ framework, tools }: Analysis, row: number): TablePlan {
  return tableOf<Tool>({
    name: "sag_redskaber",
    row,
    key: ["Id"],
    filter: true,
    atLeast: tools.length + OWN_ROWS,
    rows: tools,
    fields: [
      { header: "Id", width: 30, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Titel", width: 40, meaning: "input", format: "text", value: (one) => one.title },
      { header: "Formål", width: 60, meaning: "text", format: "text", value: (one) => one.purpose },
      { header: "Hjælper med", width: 40, meaning: "text", format: "text", value: (one) => criteriaWords(framework, one) },
      { header: "Område", width: 12, meaning: "input", value: (one) => (one.area === null ? null : wordFor("area", one.area)) },
      { header: "Forbehold", width: 50, meaning: "text", format: "text", value: (one) => one.reservation },
      { header: "Kilde", width: 40, meaning: "note", format: "text", value: (one) => one.source },
    ],
  });
}

function criteriaWords(framework: Framework, tool: Tool): string | null {
  const known = tool.criteria.flatMap((id) => { const found = findCriterion(framework, id); return found ? [criterionWord(found)] : []; });
  return known.length === 0 ? null : known.join("\n");
}
