import { isTrue, walkXml } from "../package/walkXml.ts";
import type { XmlTag } from "../package/xmlTag.ts";
import type { LintedCell, LintedConditionalFormat, LintedSheet, LintedValidation, LintedView } from "./lintedBook.ts";
import { unescaped } from "./unescaped.ts";

type Open<Rule> = { -readonly [Key in keyof Rule]: Rule[Key] };
type WithFormulas<Rule> = Omit<Open<Rule>, "formulas"> & { formulas: string[] };

const CELL = "worksheet/sheetData/row/c";
const VALIDATION = "worksheet/dataValidations/dataValidation";
const CONDITIONAL = "worksheet/conditionalFormatting";

/** What the lint looks at in a sheet's part. */
export function readLintedSheet(part: string, text: string): Omit<LintedSheet, "name" | "visible" | "tables" | "drawings"> {
  const sheet = new SheetCollector();
  walkXml(part, text, {
    open: (tag) => sheet.open(tag),
    text: (path, piece) => sheet.text(path, piece),
  });
  const { cells, validations, conditionalFormats, mergedRanges, view } = sheet;
  return { part, cells, validations, conditionalFormats, mergedRanges, view };
}

class SheetCollector {
  readonly cells: Open<LintedCell>[] = [];
  readonly validations: WithFormulas<LintedValidation>[] = [];
  readonly conditionalFormats: WithFormulas<LintedConditionalFormat>[] = [];
  readonly mergedRanges: string[] = [];
  readonly view: Open<LintedView> & { cursors: string[] } = { cursors: [], selected: false, frozenRows: 0, fitsWidth: false };
  #row = 0;
  #ranges = "";

  open(tag: XmlTag): void {
    switch (tag.path) {
      case "worksheet/sheetData/row":
        this.#row = Number(tag.attribute("r"));
        break;
      case CELL:
        this.cells.push(openCell(tag, this.#row));
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
        this.conditionalFormats.push(openConditional(tag, this.#ranges));
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
        this.#openView(tag);
    }
  }

  #openView(tag: XmlTag): void {
    switch (tag.path) {
      case "worksheet/sheetViews/sheetView":
        this.view.selected = isTrue(tag.attribute("tabSelected"));
        break;
      case "worksheet/sheetViews/sheetView/pane":
        if (tag.attribute("state")?.startsWith("frozen") === true) this.view.frozenRows = Number(tag.attribute("ySplit") ?? "0");
        break;
      case "worksheet/sheetViews/sheetView/selection":
        this.view.cursors.push(tag.attribute("activeCell") ?? "A1");
        break;
      case "worksheet/sheetPr/pageSetUpPr":
        this.view.fitsWidth = isTrue(tag.attribute("fitToPage"));
        break;
      case "worksheet/pageSetup":
        // 0: as many pages across as it takes.
        if (tag.attribute("fitToWidth") === "0") this.view.fitsWidth = false;
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

function openCell(tag: XmlTag, row: number): Open<LintedCell> {
  const style = Number(tag.attribute("s") ?? "0");
  return { address: tag.attribute("r") ?? "", row, style, type: tag.attribute("t") ?? "", value: "", formula: null };
}

function openConditional(tag: XmlTag, ranges: string): WithFormulas<LintedConditionalFormat> {
  return { ranges, formulas: [], type: tag.attribute("type") ?? "", dxfId: numberOrNull(tag.attribute("dxfId")) };
}

function openValidation(tag: XmlTag): WithFormulas<LintedValidation> {
  return {
    ranges: tag.attribute("sqref") ?? "",
    formulas: [],
    type: tag.attribute("type") ?? "",
    prompts: isTrue(tag.attribute("showInputMessage")),
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
