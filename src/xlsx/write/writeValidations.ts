import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { cellRules, type CellRule } from "../../workbook/looks/cellRules.ts";
import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import { literal } from "./literal.ts";

/** Writes dropdowns, bounds and prompts: one rule for all ranges that share it. */
export function writeValidations(worksheet: Worksheet, sheet: SheetPlan): void {
  for (const { rule, ranges } of cellRules(sheet)) {
    // "range:" keeps the library from writing the rule out cell by cell and joining the cells again.
    worksheet.dataValidations.add(`range:${ranges.join(" ")}`, validation(rule));
  }
}

function validation({ list, bounds, promptTitle, prompt, error }: CellRule): DataValidation {
  const shown = { showInputMessage: true, promptTitle: literal(promptTitle), prompt: literal(prompt) };
  const alert = error === null ? {} : ({ showErrorMessage: true, errorStyle: "stop", error: literal(error) } as const);
  if (list !== null) return { type: "list", formulae: [list], allowBlank: true, ...shown, ...alert };
  if (bounds === null) return { type: "any", ...shown };
  return { type: "decimal", operator: "between", formulae: [bounds.least, bounds.most], allowBlank: true, ...shown, ...alert };
}
