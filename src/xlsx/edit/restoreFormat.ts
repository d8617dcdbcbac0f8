import type { ConditionalFormat } from "../../workbook/sheetPlan.ts";
import { conditionalLook } from "../../workbook/looks/cellFormat.ts";
import { damaged } from "../package/refused.ts";
import { walkXml } from "../package/walkXml.ts";
import { xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { openingTag, withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/** What the format puts before the conditional formats of a sheet (ECMA-376-1, CT_Worksheet). */
const BEFORE = [
  "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
] as const;

/** The same of the looks that rules give, in the styles (CT_Stylesheet). */
const BEFORE_LOOKS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;

const LOOKS = "styleSheet/dxfs";

/** Puts a rule under all others of the sheet, with looks that are added to the file where it has none alike. */
export function restoreFormat(draft: Draft, part: string, { range, formula, look }: ConditionalFormat): void {
  const looks = numberOfLooks(draft, look);
  const text = draft.text(part);
  let lowest = 0;
  walkXml(part, text, {
    open(tag) {
      const priority = tag.path === "worksheet/conditionalFormatting/cfRule" ? Number(tag.attribute("priority")) : 0;
      if (priority > lowest) lowest = priority;
    },
  });
  const { at, prefix: p } = placeAfter(part, text, "worksheet", BEFORE);
  const rule = `<${p}cfRule type="expression" dxfId="${String(looks)}" priority="${String(lowest + 1)}"><${p}formula>${xmlText(formula)}</${p}formula></${p}cfRule>`;
  const xml = `<${p}conditionalFormatting sqref="${range}">${rule}</${p}conditionalFormatting>`;
  draft.write(part, applySplices(text, [{ start: at, end: at, text: xml }]));
}

/** Number of the looks among the file's. */
function numberOfLooks(draft: Draft, look: ConditionalFormat["look"]): number {
  const part = draft.book.relationships(draft.book.workbook).find((one) => one.type === "styles")?.target;
  if (part === undefined) throw damaged(draft.book.workbook);
  const text = draft.text(part);
  const { known, list, listEnd } = readLooks(part, text);
  const { at, prefix } = placeAfter(part, text, "styleSheet", BEFORE_LOOKS);
  const wanted = looksXml(prefix, look);
  const alike = known.indexOf(wanted);
  if (alike >= 0) return alike;
  draft.write(part, applySplices(text, added(text, prefix, wanted, { at, list, listEnd, count: known.length + 1 })));
  return known.length;
}

interface LooksList {
  readonly list: Splice | null;
  readonly listEnd: number;
}

function added(text: string, prefix: string, xml: string, { at, list, listEnd, count }: LooksList & { readonly at: number; readonly count: number }): readonly Splice[] {
  const number = String(count);
  if (list === null) return [{ start: at, end: at, text: `<${prefix}dxfs count="${number}">${xml}</${prefix}dxfs>` }];
  const tag = withAttribute(text.slice(list.start, list.end), "count", number);
  if (text.slice(list.start, list.end).endsWith("/>")) return [{ ...list, text: `${openingTag(tag)}${xml}</${prefix}dxfs>` }];
  return [{ ...list, text: tag }, { start: listEnd, end: listEnd, text: xml }];
}

function readLooks(part: string, text: string): LooksList & { readonly known: readonly string[] } {
  const known: string[] = [];
  let list: Splice | null = null;
  let [listEnd, start] = [0, 0];
  walkXml(part, text, {
    open(tag) {
      if (tag.path === LOOKS) list = { start: tag.start, end: tag.end, text: "" };
      if (tag.path === `${LOOKS}/dxf`) ({ start } = tag);
    },
    close(path, from, end) {
      if (path === LOOKS) listEnd = from;
      if (path === `${LOOKS}/dxf`) known.push(text.slice(start, end));
    },
  });
  return { known, list, listEnd };
}

/** As the workbook's own rules are written. A differential fill takes its colour from bgColor in Excel; LibreOffice reads either. */
function looksXml(p: string, look: ConditionalFormat["look"]): string {
  const { colour, bold, italic, fill, line } = conditionalLook(look);
  const rgb = (name: string, value: string): string => `<${p}${name} rgb="FF${value}"/>`;
  const font = `<${p}font>${bold ? `<${p}b/>` : ""}${italic ? `<${p}i/>` : ""}${rgb("color", colour)}</${p}font>`;
  if (fill === null) return `<${p}dxf>${font}</${p}dxf>`;
  const ground = `<${p}fill><${p}patternFill patternType="solid">${rgb("fgColor", fill)}${rgb("bgColor", fill)}</${p}patternFill></${p}fill>`;
  const sides = line === null ? [] : line.place === "under" ? ["bottom"] : ["left", "right", "top", "bottom"];
  const edges = sides.map((side) => `<${p}${side} style="thin">${rgb("color", line?.colour ?? "")}</${p}${side}>`).join("");
  return `<${p}dxf>${font}${ground}${edges === "" ? "" : `<${p}border>${edges}</${p}border>`}</${p}dxf>`;
}
