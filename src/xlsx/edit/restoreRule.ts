import { walkXml } from "../package/walkXml.ts";
import { intersection, parseRange, rangeText, type CellRange } from "../../workbook/cellRange.ts";
import type { CellRule } from "../../workbook/looks/cellRules.ts";
import { xmlAttribute, xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { attributePlace, withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/** What the format puts before the rules of a sheet (ECMA-376-1, CT_Worksheet). */
const BEFORE = [
  "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
] as const;

const BLOCK = "worksheet/dataValidations";
const RULE = `${BLOCK}/dataValidation`;

/** Puts a dropdown or bounds on the cells ("C6:C25 E6"). Other rules keep the cells that they have beside these. */
export function restoreRule(draft: Draft, part: string, ranges: string, rule: CellRule): void {
  const text = draft.text(part);
  const wanted = rangesIn(ranges);
  const splices: Splice[] = [];
  let ruleStart = 0;
  let left: string | null = null;
  let blockEnd: number | null = null;
  walkXml(part, text, {
    open(tag) {
      // The count of rules is optional, and wrong from now on.
      if (tag.path === BLOCK) splices.push({ start: tag.start, end: tag.end, text: withAttribute(text.slice(tag.start, tag.end), "count", null) });
      if (tag.path !== RULE) return;
      const raw = text.slice(tag.start, tag.end);
      const place = attributePlace(raw, "sqref");
      const before = place === null ? "" : raw.slice(place.valueStart, place.valueEnd);
      left = without(before, wanted);
      ruleStart = tag.start;
      if (left !== "" && left !== before) splices.push({ start: tag.start, end: tag.end, text: withAttribute(raw, "sqref", left) });
    },
    close(path, start, end) {
      if (path === RULE && left === "") splices.push({ start: ruleStart, end, text: "" });
      if (path === BLOCK) blockEnd = start;
    },
  });
  draft.write(part, applySplices(text, [...splices, addedRule(part, text, ranges, rule, blockEnd)]));
}

function addedRule(part: string, text: string, ranges: string, rule: CellRule, blockEnd: number | null): Splice {
  const { at, prefix } = placeAfter(part, text, "worksheet", BEFORE);
  const xml = ruleXml(prefix, ranges, rule);
  if (blockEnd !== null) return { start: blockEnd, end: blockEnd, text: xml };
  return { start: at, end: at, text: `<${prefix}dataValidations>${xml}</${prefix}dataValidations>` };
}

/** As the workbook's own rules are written. */
function ruleXml(prefix: string, ranges: string, { list, bounds, promptTitle, prompt, error }: CellRule): string {
  const attribute = (key: string, text: string) => ` ${key}="${xmlAttribute(text)}"`;
  const alert = error === null ? "" : ` showErrorMessage="1" errorStyle="stop"${attribute("error", error)}`;
  const message = ` showInputMessage="1"${attribute("promptTitle", promptTitle)}${attribute("prompt", prompt)}`;
  const terms = bounds === null ? [xmlText(list ?? "")] : [bounds.least, bounds.most];
  const formulas = terms.map((term, index) => `<${prefix}formula${index + 1}>${term}</${prefix}formula${index + 1}>`).join("");
  return `<${prefix}dataValidation type="${bounds === null ? "list" : "decimal"}" allowBlank="1"${message}${alert} sqref="${ranges}">${formulas}</${prefix}dataValidation>`;
}

function rangesIn(ranges: string): readonly CellRange[] {
  return ranges.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
}

/** The ranges less the cells that are taken from them; what is no range stays as it is. */
function without(ranges: string, taken: readonly CellRange[]): string {
  const pieces = ranges.split(/\s+/).flatMap((one) => {
    const range = parseRange(one);
    if (range === null) return [one];
    return taken.reduce<readonly CellRange[]>((rest, hole) => rest.flatMap((each) => minus(each, hole)), [range]).map(rangeText);
  });
  return pieces.join(" ");
}

/** What is left of a rectangle when another is cut out: above, below, left and right of it. */
function minus(range: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersection(range, hole);
  if (cut === null) return [range];
  const { top, bottom } = cut;
  const pieces = [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { ...range, top, bottom, right: cut.left - 1 },
    { ...range, top, bottom, left: cut.right + 1 },
  ];
  return pieces.filter((one) => one.top <= one.bottom && one.left <= one.right);
}
