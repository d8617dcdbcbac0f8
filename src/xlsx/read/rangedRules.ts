import type { FoundSheet, FoundValidation } from "../../workbook/content.ts";
import type { XmlTag, XmlVisitor } from "../package/xmlTag.ts";

/**
 * Rules that hold for ranges of cells, and the paths at which they stand: validations and conditional formats, each in
 * the format's own form and in the extension form of Excel 2010, which other programs use for lists on other sheets too.
 * `ranges`: path of the element whose text is the ranges; null where they are the attribute sqref.
 */
export const RANGED_RULES = [
  validationForm("worksheet/dataValidations/dataValidation", "/formula1", null),
  validationForm("worksheet/extLst/ext/x14:dataValidations/x14:dataValidation", "/x14:formula1/xm:f", "/xm:sqref"),
  formatForm("worksheet/conditionalFormatting", "/cfRule", "/formula", null),
  formatForm("worksheet/extLst/ext/x14:conditionalFormattings/x14:conditionalFormatting", "/x14:cfRule", "/xm:f", "/xm:sqref"),
] as const;

interface RuleForm {
  readonly kind: "validation" | "format";
  readonly block: string;
  readonly rule: string;
  readonly formula: string;
  /** Of a rule with two bounds. */
  readonly second?: string;
  readonly ranges: string | null;
}

function validationForm(block: string, formula: string, ranges: string | null): RuleForm {
  return { kind: "validation", block, rule: block, formula: block + formula, second: block + formula.replace("formula1", "formula2"), ranges: ranges && block + ranges };
}

function formatForm(block: string, rule: string, formula: string, ranges: string | null): RuleForm {
  return { kind: "format", block, rule: block + rule, formula: block + rule + formula, ranges: ranges && block + ranges };
}

interface OpenBlock {
  readonly form: RuleForm;
  ranges: string;
  readonly rules: { readonly type: string; readonly formulas: string[] }[];
}

function isFormula({ formula, second }: RuleForm, path: string): boolean {
  return path === formula || path === second;
}

/** Reads the rules of one sheet: of a validation both bounds, of a format's formulas the first. */
export class RangedRuleReader implements XmlVisitor {
  readonly validations: FoundValidation[] = [];
  readonly conditionalFormats: NonNullable<FoundSheet["conditionalFormats"]>[number][] = [];
  #block: OpenBlock | null = null;

  open(tag: XmlTag): void {
    const form = RANGED_RULES.find((one) => one.block === tag.path);
    if (form !== undefined) this.#block = { form, ranges: tag.attribute("sqref") ?? "", rules: [] };
    const block = this.#block;
    if (block === null) return;
    if (tag.path === block.form.rule) block.rules.push({ type: tag.attribute("type") ?? "none", formulas: [] });
    else if (isFormula(block.form, tag.path)) block.rules.at(-1)?.formulas.push("");
  }

  text(path: string, piece: string): void {
    const block = this.#block;
    if (block === null) return;
    if (path === block.form.ranges) block.ranges += piece;
    const formulas = isFormula(block.form, path) ? block.rules.at(-1)?.formulas : undefined;
    if (formulas !== undefined) formulas.push((formulas.pop() ?? "") + piece);
  }

  close(path: string): void {
    const block = this.#block;
    if (block === null || path !== block.form.block) return;
    this.#block = null;
    for (const { type, formulas: [formula = "", second] } of block.rules) {
      if (block.form.kind === "validation") this.validations.push({ type, ranges: block.ranges.trim(), formula1: formula, ...(second !== undefined && type !== "list" && { formula2: second }) });
      else this.conditionalFormats.push({ ranges: block.ranges.trim(), formula });
    }
  }
}
