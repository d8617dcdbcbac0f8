import { conditionalLook } from "../../workbook/looks/cellFormat.ts";
import { cellRules, type CellRule } from "../../workbook/looks/cellRules.ts";
import type { ConditionalFormat, SheetPlan } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { colourCode } from "./excelRange.ts";

/** Dropdowns, bounds, prompts and conditional formats. The names that dropdowns take their words from stand already. */
export function ruleSteps(title: string, plan: SheetPlan): readonly Step[] {
  const rules = cellRules(plan).flatMap(({ rule, ranges }) =>
    ranges.map((range) => step(5, rule, (book) => applyRule(book.sheet(title).getRange(range), rule))),
  );
  return [...rules, ...plan.conditionalFormats.map((one, index) => conditionalStep(title, one, index))];
}

/** Puts a dropdown, bounds or a prompt on cells, in place of what was there; a rule over another is refused by Excel, so that goes first. */
export function applyRule(range: Excel.Range, { list, bounds, promptTitle, prompt, error }: CellRule): void {
  const validation = range.dataValidation;
  validation.clear();
  if (list !== null) validation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
  if (bounds !== null) validation.rule = { decimal: { operator: "Between", formula1: bounds.least, formula2: bounds.most } };
  validation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  // Without a title Excel says its own name, and the text is the sheet's.
  if (list !== null || bounds !== null) validation.errorAlert = { showAlert: error !== null, style: "Stop", title: "", message: error ?? "" };
}

/** Each gets its place among the sheet's rules at once; a rule's formula counts from the range's first cell. */
export function conditionalStep(title: string, { range, formula, look }: ConditionalFormat, priority: number): Step {
  const { colour, bold, italic, fill } = conditionalLook(look);
  return step(11, formula, (book) => {
    const added = book.sheet(title).getRange(range).conditionalFormats.add("Custom");
    added.custom.rule.formula = `=${formula}`;
    added.custom.format.font.color = colourCode(colour);
    if (bold) added.custom.format.font.bold = true;
    if (italic) added.custom.format.font.italic = true;
    if (fill !== null) added.custom.format.fill.color = colourCode(fill);
    added.priority = priority;
  });
}
