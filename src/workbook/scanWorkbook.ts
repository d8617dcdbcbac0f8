import { findCpr, findCprInNumber } from "../privacy/findCpr.ts";
import { eachKindOnce, type Certainty, type PersonalData } from "../privacy/personalData.ts";
import { searchLongText } from "../privacy/searchLongText.ts";
import { PRIVACY_TEXTS } from "../text/danish/privacy.ts";
import { cellAddress } from "./cellAddress.ts";
import type { FoundCell, FoundSheet, WorkbookContent } from "./content.ts";
import { cprInBoxes } from "./cprInBoxes.ts";
import { cprOverCells } from "./cprOverCells.ts";

/** A text that stands in a workbook outside its cells: a comment, a heading of a page, a property, a picture's description. */
export interface LooseText {
  readonly text: string;
  /** The part of the file that it stands in. */
  readonly part: string;
  /** The sheet, and the cell of a comment, where they are known. */
  readonly sheet?: string;
  readonly cell?: string;
  /** Left behind in the file, and shown nowhere. */
  readonly unused?: true;
}

/** Personal data and where it stands; never the data itself, also where a sheet is named after it. */
export interface FoundPersonalData extends PersonalData {
  readonly sheet?: string;
  readonly cell?: string;
  readonly part?: string;
}

/** A text, or a number that is long enough and no part of an address. */
const TYPED_IN_FORMULA = /"[^"]*"|(?<![\p{L}\d$.:!_])\d{9,10}(?![\p{L}\d.:!_])/gu;

/** What is looked for in a text: CPR numbers alone, or all that can lead to a person. */
export type Search = (text: string) => readonly PersonalData[];

/**
 * Personal data in every cell of every sheet, hidden ones too, in the names of sheets and ranges, and in the texts outside
 * cells. A number that is split over cells beside or under each other is told at the first.
 */
export function scanWorkbook({ sheets, names, date1904 }: WorkbookContent, loose: readonly LooseText[], searchOnce: Search): readonly FoundPersonalData[] {
  const search = remembered(searchLongText(searchOnce));
  const instead = new Map(sheets.flatMap(({ name }, index) => (findCpr(name) === null ? [] : [[name, PRIVACY_TEXTS.sheetNumber(index + 1)]])));
  const found: readonly FoundPersonalData[] = [
    ...sheets.flatMap((sheet) => scanSheet(sheet, date1904, search)),
    ...names.flatMap(({ name, refersTo }, index) => search(`${name} ${refersTo}`).map((one) => ({ ...one, part: PRIVACY_TEXTS.nameNumber(index + 1) }))),
    ...loose.flatMap(({ text, unused, ...place }) => search(text).map((one) => ({ ...one, ...place, ...(unused && { part: PRIVACY_TEXTS.unusedText }) }))),
  ];
  return found.map((one) => ({ ...one, ...(one.sheet !== undefined && { sheet: instead.get(one.sheet) ?? one.sheet }), ...(one.part !== undefined && { part: shownPart(one.part) }) }));
}

/** A part of the file by its name, where that is no CPR number itself. */
export function shownPart(part: string): string {
  return findCpr(part) === null ? part : PRIVACY_TEXTS.namelessPart;
}

/** A file can point to one long text from a million cells. */
function remembered(search: Search): Search {
  const known = new Map<string, readonly PersonalData[]>();
  return (text) => {
    const found = known.get(text) ?? search(text);
    known.set(text, found);
    return found;
  };
}

function scanSheet(sheet: FoundSheet, date1904: boolean, search: Search): readonly FoundPersonalData[] {
  const found: FoundPersonalData[] = search(sheet.name).map((one) => ({ ...one, sheet: sheet.name }));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const here = [...inCell(cell, search), ...ofCpr(cprOverCells(sheet, row, column, date1904) ?? cprInBoxes(cells, column))];
      found.push(...here.map((one) => ({ ...one, sheet: sheet.name, cell: cellAddress(row, column) })));
    }
  }
  return found;
}

function inCell({ kind, value, formula }: FoundCell, search: Search): readonly PersonalData[] {
  const found = typeof value === "number" ? ofCpr(findCprInNumber(value)) : kind === "text" && typeof value === "string" ? search(value) : [];
  if (formula === null) return found;
  return eachKindOnce([...found, ...typedInFormula(formula).flatMap(search)]);
}

/** The texts and numbers that are typed inside a formula: what is looked up, counted or linked to. */
function typedInFormula(formula: string): readonly string[] {
  return (formula.match(TYPED_IN_FORMULA) ?? []).map((typed) => (typed.startsWith('"') ? typed.slice(1, -1) : typed.padStart(10, "0")));
}

function ofCpr(certainty: Certainty | null): readonly PersonalData[] {
  return certainty === null ? [] : [{ kind: "cpr", certainty }];
}
