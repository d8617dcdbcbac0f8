import { walkXml } from "../package/walkXml.ts";
import type { XmlTag } from "../package/walkXml.ts";
import type { LintedCell, LintedConditionalFormat, LintedSheet, LintedValidation } from "./lintedBook.ts";
import { unescaped } from "./unescaped.ts";

type Open<Rule> = { -readonly [Key in keyof Rule]: Rule[Key] };
type WithFormulas<Rule> = Omit<Open<Rule>, "formulas"> & { formulas: string[] };

const CELL = "worksheet/sheetData/row/c";
const VALIDATION = "worksheet/dataValidations/dataValidation";
const CONDITIONAL = "worksheet/conditionalFormatting";

/** What the lint looks at in a sheet's part. */
export function readLintedSheet(part: string, text: string): Omit<LintedSheet, "name" | "tables"> {
  const sheet = new SheetCollector();
  walkXml(part, text, {
    open: (tag) => sheet.open(tag),
    text: (path, piece) => sheet.text(path, piece),
  });
  const { cells, validations, conditionalFormats, mergedRanges } = sheet;
  return { part, cells, validations, conditionalFormats, mergedRanges };
}

class SheetCollector {
  readonly cells: Open<LintedCell>[] = [];
  readonly validations: WithFormulas<LintedValidation>[] = [];
  readonly conditionalFormats: WithFormulas<LintedConditionalFormat>[] = [];
  readonly mergedRanges: string[] = [];
  #row = 0;
  #ranges = "";

  open(tag: XmlTag): void {
    switch (tag.path) {
      case "worksheet/sheetData/row":
        this.#row = Number(tag.attribute("r"));
        break;
      case CELL:
        this.cells.push({ address: tag.attribute("r") ?? "", row: this.#row, type: tag.attribute("t") ?? "", value: "", formula: null });
        break;
      case `${CELL}/f`:
        this.#inLastCell((cell) => (cell.formula = ""));
        break;
      case VALIDATION:
        this.validations.push(openValidation(tag));
        break;
      case CONDITIONAL:
        this.#ranges = tag.attribute("sqref") ?? "";
        break;
      case `${CONDITIONAL}/cfRule`:
        this.conditionalFormats.push({ ranges: this.#ranges, formulas: [], dxfId: numberOrNull(tag.attribute("dxfId")) });
        break;
      case `${VALIDATION}/formula1`:
      case `${VALIDATION}/formula2`:
        this.validations.at(-1)?.formulas.push("");
        break;
      case `${CONDITIONAL}/cfRule/formula`:
        this.conditionalFormats.at(-1)?.formulas.push("");
        break;
      case "worksheet/mergeCells/mergeCell":
        this.mergedRanges.push(tag.attribute("ref") ?? "");
        break;
      default:
    }
  }

  text(path: string, piece: string): void {
    if (path === `${CELL}/v` || path === `${CELL}/is/t`) this.#inLastCell((cell) => (cell.value += piece));
    if (path === `${CELL}/f`) this.#inLastCell((cell) => (cell.formula = (cell.formula ?? "") + piece));
    if (path.startsWith(`${VALIDATION}/formula`)) lengthen(this.validations.at(-1)?.formulas, piece);
    if (path === `${CONDITIONAL}/cfRule/formula`) lengthen(this.conditionalFormats.at(-1)?.formulas, piece);
  }

  #inLastCell(change: (cell: Open<LintedCell>) => void): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined) change(cell);
  }
}

function openValidation(tag: XmlTag): WithFormulas<LintedValidation> {
  return {
    ranges: tag.attribute("sqref") ?? "",
    formulas: [],
    type: tag.attribute("type") ?? "",
    promptTitle: unescaped(tag.attribute("promptTitle") ?? ""),
    prompt: unescaped(tag.attribute("prompt") ?? ""),
    error: unescaped(tag.attribute("error") ?? ""),
  };
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function lengthen(pieces: string[] | undefined, piece: string): void {
  pieces?.push((pieces.pop() ?? "") + piece);
}
