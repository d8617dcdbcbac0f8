import type { Analysis } from "../../review/analysis.ts";
import { FRAMEWORK_WORDS } from "../../text/danish/frameworks.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

export const FRAMEWORK_TABLE = "sag_ramme";
export type FrameworkFact = keyof typeof FRAMEWORK_WORDS;
const FRAMEWORK_FACTS = Object.keys(FRAMEWORK_WORDS) as readonly FrameworkFact[];

/** What the framework is called, so that the sheets can be taken for an own one. */
export function frameworkTable({ framework }: Analysis, row: number): TablePlan {
  return tableOf<FrameworkFact>({
    name: FRAMEWORK_TABLE,
    row,
    key: ["Ramme"],
    rows: FRAMEWORK_FACTS,
    fields: [
      { header: "Ramme", width: 20, meaning: "key", value: (one) => FRAMEWORK_WORDS[one] },
      { header: "Værdi", width: 16, meaning: "note", format: "text", value: (one) => framework[one] },
    ],
  });
}
