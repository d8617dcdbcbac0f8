import type { Case } from "../../review/analysis.ts";
import { COLUMN_LABELS } from "../../text/danish/columns.ts";
import { hereIn } from "../structuredReference.ts";
import { CASE_FACTS, caseFact } from "./caseFact.ts";
import type { Field } from "./field.ts";

/** The facts that decide what applies, looked up in the case's own row. */
export function factFields(table: string): readonly Field<Case>[] {
  return CASE_FACTS.map((header) => {
    const fact = caseFact(header);
    return {
      header,
      label: COLUMN_LABELS[header],
      width: fact.width,
      meaning: "computed",
      formula: fact.formula(hereIn(table, "Sag")),
      value: (one) => fact.value(one),
    };
  });
}
