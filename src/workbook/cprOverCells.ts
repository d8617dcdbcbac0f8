import { findCprInPieces, findSplitCpr, isPiece } from "../privacy/findCpr.ts";
import { surest, type Certainty } from "../privacy/personalData.ts";
import type { FoundCell, FoundSheet } from "./content.ts";
import { isoDateOfSerial } from "./excelDate.ts";

/** Cells that a number may be split over: day, month, year and the last four. */
const MOST_PIECES = 4;
/** Characters of a piece, blanks and signs round it included. */
const LONGEST_PIECE = 20;
const DIGIT = /\p{Nd}/u;

/** What stands in a cell that may hold a part of a number. */
interface Piece {
  readonly typed: "text" | "number" | "date";
  /** A date with its day first. */
  readonly value: string | number;
}
type Run = readonly [Piece, Piece, ...Piece[]];

/** The surest CPR number that is split over two, three or four cells from this one on, beside each other or under each other. */
export function cprOverCells(sheet: FoundSheet, row: number, column: number, date1904: boolean): Certainty | null {
  const cells = sheet.rows.get(row);
  if (!mayBegin(cells?.get(column))) return null;
  const beside = pieces((step) => pieceIn(cells?.get(column + step), date1904));
  const under = pieces((step) => pieceIn(sheet.rows.get(row + step)?.get(column), date1904));
  return surest([beside, under].flatMap((found) => runsFrom(found).map(inPieces)));
}

/** Whether a number that is split over cells may begin here; few cells are as short. */
function mayBegin(cell: FoundCell | undefined): boolean {
  const value = cell?.value ?? null;
  return typeof value === "number" || (typeof value === "string" && value.length <= LONGEST_PIECE && DIGIT.test(value) && isPiece(value));
}

function pieceIn(cell: FoundCell | undefined, date1904: boolean): Piece | null {
  const { value = null, formula = null, date = false } = cell ?? {};
  if (formula !== null) return null;
  if (typeof value === "string") return isPiece(value) ? { typed: "text", value } : null;
  if (typeof value !== "number") return null;
  const day = date ? isoDateOfSerial(value, date1904) : null;
  return day === null ? { typed: "number", value } : { typed: "date", value: day.split("-").reverse().join("-") };
}

/** At most four in a row, as long as they may be parts of a number. */
function pieces(at: (step: number) => Piece | null): readonly Piece[] {
  const found: Piece[] = [];
  while (found.length < MOST_PIECES) {
    const piece = at(found.length);
    if (piece === null) return found;
    found.push(piece);
  }
  return found;
}

/** The first two of the pieces, the first three and so on. */
function runsFrom([first, second, ...more]: readonly Piece[]): readonly Run[] {
  if (first === undefined || second === undefined) return [];
  return [[first, second], ...more.map((_, index): Run => [first, second, ...more.slice(0, index + 1)])];
}

/**
 * Cells with typed numbers or dates are taken for one only where the check digit is right: counts stand beside each other too.
 * Three or four such cells are then only possible, and so is a date of this century: a decision's stands beside numbers as well.
 */
function inPieces(run: Run): Certainty | null {
  const [first, second] = run;
  const typedAsText = run.every(({ typed }) => typed === "text");
  const inTwo = run.length === 2 ? findSplitCpr(withZeros(first, 6), withZeros(second, 4)) : null;
  const found = inTwo ?? (run.length > 2 || typedAsText ? findCprInPieces(run.map(({ value }) => String(value))) : null);
  if (found === null || (!typedAsText && found !== "certain")) return null;
  return typedAsText || (run.length === 2 && !isOfNow(first)) ? "likely" : "possible";
}

/** The zeros that a number begins with are lost where it is typed as one. */
function withZeros({ typed, value }: Piece, digits: number): string {
  return typed === "number" ? String(value).padStart(digits, "0") : String(value);
}

function isOfNow({ typed, value }: Piece): boolean {
  return typed === "date" && /-20\d\d$/.test(String(value));
}
