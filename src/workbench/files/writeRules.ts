import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Validation } from "../model/validation.ts";
import { argb } from "./fileStyle.ts";

/** Dropdowns, prompts, and conditional formats by formula, the one that wins first. */
export function writeRules(worksheet: Worksheet, sheet: Sheet): void {
  for (const { area, value } of sheet.validations.all()) worksheet.dataValidations.add(`range:${formatArea(area)}`, fileValidation(value));
  for (const [index, { area, settings }] of sheet.conditionalRules.entries()) {
    const formula = settings.get("custom.rule.formula");
    if (typeof formula !== "string") continue;
    const [fill, font] = [settings.get("custom.format.fill.color"), settings.get("custom.format.font.color")];
    const [bold, italic] = [settings.get("custom.format.font.bold") === true, settings.get("custom.format.font.italic") === true];
    worksheet.addConditionalFormatting({
      ref: formatArea(area),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [formula.replace(/^=/, "")],
          style: {
            ...(isColor(fill) ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) }, bgColor: { argb: argb(fill) } } } : {}),
            font: { ...(isColor(font) ? { color: { argb: argb(font) } } : {}), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
          },
        },
      ],
    });
  }
}

function isColor(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function fileValidation({ type, rule, ignoreBlanks, prompt, errorAlert }: Validation): DataValidation {
  const source = text(partOf(rule, "list")["source"]);
  const { operator, formula1, formula2 } = partOf(rule, "decimal");
  const told = {
    allowBlank: ignoreBlanks,
    showInputMessage: prompt["showPrompt"] === true,
    promptTitle: text(prompt["title"]),
    prompt: text(prompt["message"]),
    showErrorMessage: errorAlert["showAlert"] === true,
    errorTitle: text(errorAlert["title"]),
    error: text(errorAlert["message"]),
  };
  if (type === "Decimal" && operator === "Between") return { type: "decimal", operator: "between", formulae: [Number(formula1), Number(formula2)], ...told };
  if (type !== "List") return { type: "any", ...told };
  return { type: "list", formulae: [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`], ...told };
}

function partOf(rule: Validation["rule"], kind: string): Readonly<Record<string, unknown>> {
  return (rule[kind] ?? {}) as Readonly<Record<string, unknown>>;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
