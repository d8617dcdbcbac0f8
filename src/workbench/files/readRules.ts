import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "../model/address.ts";
import type { Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { NO_VALIDATION, type Validation } from "../model/validation.ts";
import { cssColor } from "./readStyle.ts";

/** Dropdowns, prompts, and conditional formats by formula. */
export function readRules(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  for (const [ranges, rule] of Object.entries(worksheet.dataValidations.model)) {
    if (rule) for (const area of areasIn(ranges.replace(/^range:/, ""))) sheet.validations.set(area, validationOf(rule));
  }
  const rules = worksheet.conditionalFormattings.flatMap(({ ref, rules: of }) => of.map((rule) => ({ ref, rule })));
  for (const { ref, rule } of rules.sort((one, other) => (one.rule.priority ?? 1) - (other.rule.priority ?? 1))) {
    if (rule.type !== "expression") continue;
    const settings = new Map<string, unknown>([
      ["custom.rule.formula", `=${String(rule.formulae?.[0] ?? "")}`],
      ["custom.format.fill.color", rule.style?.fill?.type === "pattern" ? cssColor(rule.style.fill.bgColor, "") : ""],
      ["custom.format.font.color", cssColor(rule.style?.font?.color, "")],
      ["custom.format.font.bold", rule.style?.font?.bold === true],
      ["custom.format.font.italic", rule.style?.font?.italic === true],
    ]);
    for (const area of areasIn(ref)) sheet.conditionalRules.push({ id: `{${book.newId()}}`, area, type: "Custom", stopIfTrue: false, settings });
  }
}

function areasIn(ranges: string): readonly Area[] {
  return ranges.split(" ").flatMap((range) => parseArea(range) ?? []);
}

function validationOf(rule: DataValidation): Validation {
  return {
    ...askedOf(rule),
    ignoreBlanks: rule.allowBlank === true,
    prompt: { ...NO_VALIDATION.prompt, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
    errorAlert: { ...NO_VALIDATION.errorAlert, showAlert: rule.showErrorMessage === true, title: rule.errorTitle ?? "", message: rule.error ?? "" },
  };
}

/** Lists and bounds for a number, as our sheets have them; of other rules the prompt alone. */
function askedOf(rule: DataValidation): Pick<Validation, "type" | "rule"> {
  if (rule.type === "list") return { type: "List", rule: { list: { inCellDropDown: true, source: sourceText(String(rule.formulae[0])) } } };
  if (rule.type !== "decimal" || rule.operator !== "between") return { type: "None", rule: {} };
  const [formula1, formula2] = rule.formulae;
  return { type: "Decimal", rule: { decimal: { operator: "Between", formula1, formula2 } } };
}

/** Words written out stand in quotation marks in a file; a range or a name stands without "=". */
function sourceText(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}
