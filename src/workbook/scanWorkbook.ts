import { findCpr, findCprInNumber, findCprInPieces, findSplitCpr, isPiece } from "../privacy/findCpr.ts";
import { eachKindOnce, surest, type Certainty, type PersonalData } from "../privacy/personalData.ts";
import { searchLongText } from "../privacy/searchLongText.ts";
import { PRIVACY_TEXTS } from "../text/danish/privacy.ts";
import { cellAddress } from "./cellAddress.ts";
import type { FoundCell, FoundSheet, WorkbookContent } from "./content.ts";

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

/** Cells that a number may be split over: day, month, year and the last four. */
const MOST_PIECES = 4;
/** Characters of a piece, blanks and signs round it included. */
const LONGEST_PIECE = 20;
const DIGIT = /\p{Nd}/u;

/** What stands in a cell that may hold a part of a number. */
type Piece = string | number;
type Run = readonly [Piece, Piece, ...Piece[]];
/** A text, or a number that is long enough and no part of an address. */
const TYPED_IN_FORMULA = /"[^"]*"|(?<![\p{L}\d$.:!_])\d{9,10}(?![\p{L}\d.:!_])/gu;

/** What is looked for in a text: CPR numbers alone, or all that can lead to a person. */
export type Search = (text: string) => readonly PersonalData[];

/**
 * Personal data in every cell of every sheet, hidden ones too, in the names of sheets and ranges, and in the texts outside
 * cells. A number that is split over cells beside or under each other is told at the first.
 */
export function scanWorkbook({ sheets, names }: WorkbookContent, loose: readonly LooseText[], searchOnce: Search): readonly FoundPersonalData[] {
  const search = remembered(searchLongText(searchOnce));
  const instead = new Map(sheets.flatMap(({ name }, index) => (findCpr(name) === null ? [] : [[name, PRIVACY_TEXTS.sheetNumber(index + 1)]])));
  const found: readonly FoundPersonalData[] = [
    ...sheets.flatMap((sheet) => scanSheet(sheet, search)),
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

function scanSheet(sheet: FoundSheet, search: Search): readonly FoundPersonalData[] {
  const found: FoundPersonalData[] = search(sheet.name).map((one) => ({ ...one, sheet: sheet.name }));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const split = mayBegin(cell) ? splitFrom(sheet, row, column) : null;
      const here = [...inCell(cell, search), ...ofCpr(split)];
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

/** The surest that is split over two, three or four cells from this one on, beside each other or under each other. */
function splitFrom(sheet: FoundSheet, row: number, column: number): Certainty | null {
  const beside = pieces((step) => sheet.rows.get(row)?.get(column + step));
  const under = pieces((step) => sheet.rows.get(row + step)?.get(column));
  return surest([beside, under].flatMap((values) => runsFrom(values).map(inPieces)));
}

/** The values of at most four cells in a row, as long as they may be parts of a number. */
function pieces(cellAt: (step: number) => FoundCell | undefined): readonly Piece[] {
  const found: Piece[] = [];
  while (found.length < MOST_PIECES) {
    const { value = null, formula = null } = cellAt(found.length) ?? {};
    if (formula !== null || (typeof value !== "number" && !(typeof value === "string" && isPiece(value)))) return found;
    found.push(value);
  }
  return found;
}

/** The first two of the values, the first three and so on. */
function runsFrom([first, second, ...more]: readonly Piece[]): readonly Run[] {
  if (first === undefined || second === undefined) return [];
  return [[first, second], ...more.map((_, index): Run => [first, second, ...more.slice(0, index + 1)])];
}

/**
 * Cells with typed numbers are taken for one only where the check digit is right: counts stand beside each other too. Three
 * or four such cells are then only possible.
 */
function inPieces(values: Run): Certainty | null {
  const typedAsText = values.every((value) => typeof value === "string");
  const [first, second] = values;
  const inTwo = values.length === 2 ? findSplitCpr(sixDigits(first), fourDigits(second)) : null;
  const found = inTwo ?? (values.length > 2 || typedAsText ? findCprInPieces(values.map(String)) : null);
  if (found === null || (!typedAsText && found !== "certain")) return null;
  return typedAsText || values.length === 2 ? "likely" : "possible";
}

/** Whether a number that is split over cells may begin here; few cells are as short. */
function mayBegin({ value }: FoundCell): boolean {
  return typeof value === "number" || (typeof value === "string" && value.length <= LONGEST_PIECE && DIGIT.test(value) && isPiece(value));
}

function sixDigits(value: Piece): string {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? String(value).padStart(6, "0") : String(value);
}

function fourDigits(value: Piece): string {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? String(value).padStart(4, "0") : String(value);
}
