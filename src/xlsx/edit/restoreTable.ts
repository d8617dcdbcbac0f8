import type { Restoration } from "../../workbook/content.ts";
import { intersection, parseRange, rangeText } from "../../workbook/cellRange.ts";
import { CONTENT_TYPES_PART } from "../package/contentTypes.ts";
import { relationshipPart } from "../package/relationships.ts";
import { walkXml } from "../package/walkXml.ts";
import { xmlAttribute, xmlText } from "../write/xmlText.ts";
import type { Draft } from "./draft.ts";
import { placeAfter } from "./placeAfter.ts";
import { withAttribute } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

type TableBack = Extract<Restoration, { readonly kind: "table" }>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** What the format puts before the tables of a sheet (ECMA-376-1, CT_Worksheet). */
const BEFORE = [
  "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
  "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
] as const;

/** Makes a range of a sheet a table: a part for it, and what points to it from the sheet and the package. */
export function restoreTable(draft: Draft, sheetPart: string, back: TableBack): void {
  const number = freeNumber(draft);
  const part = `xl/tables/table${number}.xml`;
  const relation = `rIdSagslup${number}`;
  draft.write(part, tableXml(back, number));
  draft.write(CONTENT_TYPES_PART, withLast(CONTENT_TYPES_PART, draft.text(CONTENT_TYPES_PART), "Types", (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${TABLE_TYPE}"/>`));
  const relations = relationshipPart(sheetPart);
  const known = draft.has(relations) ? draft.text(relations) : `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
  draft.write(relations, withLast(relations, known, "Relationships", (prefix) => `<${prefix}Relationship Id="${relation}" Type="${RELATIONS}/table" Target="/${part}"/>`));
  draft.write(sheetPart, withoutFilter(sheetPart, withTablePart(sheetPart, draft.text(sheetPart), relation), rangeOf(back)));
}

/** A number that no table of the package has, neither as its id nor in its part's name. */
function freeNumber(draft: Draft): number {
  const tables = draft.parts.filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name));
  const ids = tables.flatMap((name) => {
    const found: number[] = [Number(/(\d+)\.xml$/i.exec(name)?.[1] ?? 1)];
    walkXml(name, draft.text(name), { open: (tag) => { if (tag.path === "table") found.push(Number(tag.attribute("id") ?? 1)); } });
    return found;
  });
  return Math.max(0, ...ids) + 1;
}

function rangeOf({ row, column, columns, rowCount }: TableBack): string {
  return rangeText({ top: row, left: column, bottom: row + rowCount, right: column + columns.length - 1 });
}

function tableXml(back: TableBack, id: number): string {
  const range = rangeOf(back);
  const columns = back.columns.map(({ header, formula }, index) => {
    const attributes = `id="${index + 1}" name="${xmlAttribute(header)}"`;
    return formula === undefined ? `<tableColumn ${attributes}/>` : `<tableColumn ${attributes}><calculatedColumnFormula>${xmlText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${back.table}" displayName="${back.table}" ref="${range}" totalsRowShown="0">` +
    `${back.filter ? `<autoFilter ref="${range}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** The text with one more child at the end of its root, which may be written as an empty element. */
function withLast(part: string, text: string, root: string, child: (prefix: string) => string): string {
  const splices: Splice[] = [];
  walkXml(part, text, {
    close(path, start, end) {
      if (path !== root) return;
      const raw = text.slice(start, end);
      const prefix = /^<\/?([^\s/>:]+:)/.exec(raw)?.[1] ?? "";
      const isEmpty = raw.endsWith("/>");
      splices.push(isEmpty ? { start: end - 2, end, text: `>${child(prefix)}</${prefix}${root}>` } : { start, end: start, text: child(prefix) });
    },
  });
  return applySplices(text, splices);
}

function withTablePart(part: string, text: string, relation: string): string {
  const splices: Splice[] = [];
  const { at, prefix } = placeAfter(part, text, "worksheet", BEFORE);
  const xml = `<${prefix}tablePart xmlns:r="${RELATIONS}" r:id="${relation}"/>`;
  walkXml(part, text, {
    open(tag) {
      // The count is optional, and wrong from now on.
      if (tag.path === "worksheet/tableParts") splices.push({ start: tag.start, end: tag.end, text: withAttribute(text.slice(tag.start, tag.end), "count", null) });
    },
    close(path, start) {
      if (path === "worksheet/tableParts") splices.push({ start, end: start, text: xml });
    },
  });
  return applySplices(text, splices.length > 0 ? splices : [{ start: at, end: at, text: `<${prefix}tableParts>${xml}</${prefix}tableParts>` }]);
}

/** The sheet's own filter goes where the table's takes its place: Excel repairs a file in which they lie over each other. */
function withoutFilter(part: string, text: string, range: string): string {
  const ours = parseRange(range);
  const splices: Splice[] = [];
  let isOver = false;
  let filterStart = 0;
  walkXml(part, text, {
    open(tag) {
      if (tag.path !== "worksheet/autoFilter") return;
      const theirs = parseRange(tag.attribute("ref") ?? "");
      isOver = ours !== null && theirs !== null && intersection(ours, theirs) !== null;
      filterStart = tag.start;
    },
    close(path, _start, end) {
      if (path === "worksheet/autoFilter" && isOver) splices.push({ start: filterStart, end, text: "" });
    },
  });
  return applySplices(text, splices);
}
