import type { ConditionalFormat, PlannedCell, PlannedContent, SheetPlan, TablePlan } from "../sheetPlan.ts";
import type { NamePlan } from "../workbookPlan.ts";

/** Sheets that are to stand in a file of their own, with the names that the file still has. */
export interface StandAlone {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

/**
 * The sheets as they can stand without the rest of the workbook: a formula that asks for anything that is not among them
 * becomes the value that it shows, and a dropdown, a link, a name or a conditional format that does so goes.
 * @param changed tables from which rows or columns were taken: what asks for them would no longer get the same answer.
 */
export function standAlone(sheets: readonly SheetPlan[], names: readonly NamePlan[], changed: readonly string[] = []): StandAlone {
  const titles = new Set(sheets.map((one) => one.title));
  const kept = names.filter(({ refersTo }) => sheetsIn(refersTo).every((title) => titles.has(title)));
  const tables = sheets.flatMap((sheet) => sheet.tables.map((one) => one.name)).filter((name) => !changed.includes(name));
  const known = new Set([...tables, ...kept.map((one) => one.name)]);
  const here: Here = {
    answers: (formula) => namesIn(formula).every((name) => known.has(name)) && sheetsIn(formula).every((title) => titles.has(title)),
    hasName: (name) => kept.some((one) => one.name === name),
  };
  return { sheets: sheets.map((sheet) => sheetAlone(sheet, here)), names: kept };
}

/** What the file has. */
interface Here {
  readonly answers: (formula: string) => boolean;
  readonly hasName: (name: string) => boolean;
}

function sheetAlone(sheet: SheetPlan, here: Here): SheetPlan {
  return {
    ...sheet,
    cells: sheet.cells.map((cell): PlannedCell => {
      const { link, ...content } = contentAlone(cell, here);
      return link === undefined || !here.answers(link) ? content : { ...content, link };
    }),
    tables: sheet.tables.map((table) => tableAlone(table, here)),
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }: ConditionalFormat) => here.answers(formula)),
  };
}

function tableAlone(table: TablePlan, here: Here): TablePlan {
  return {
    ...table,
    columns: table.columns.map((column) => contentAlone(column, here)),
    rows: table.rows.map((cells) => cells.map((cell) => contentAlone(cell, here))),
  };
}

function contentAlone<Content extends Pick<PlannedContent, "formula" | "list">>(content: Content, here: Here): Content {
  const { formula, list, ...rest } = content;
  return {
    ...rest,
    ...(formula !== undefined && here.answers(formula) && { formula }),
    ...(list !== undefined && here.hasName(list.name) && { list }),
  } as Content;
}

/** Texts in a formula are nobody's name. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Tables and defined names: all of ours begin alike. */
function namesIn(formula: string): readonly string[] {
  return withoutTexts(formula).match(/\bsag_\w+/g) ?? [];
}

/** Sheets that a formula, a name or a link names: 'Juridisk gennemgang'!A1. */
function sheetsIn(formula: string): readonly string[] {
  const found = withoutTexts(formula).matchAll(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu);
  return [...found].map(([reference]) => reference.replace(/^'|'?!$/g, "").replaceAll("''", "'"));
}
