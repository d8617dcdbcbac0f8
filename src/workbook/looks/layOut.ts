import type { ColumnPlan, Meaning, PlannedCell, PlannedContent, SheetPlan, TablePlan } from "../sheetPlan.ts";
import { floorPlan } from "./floorPlan.ts";
import type { FloorPlan } from "./floorPlan.ts";
import { labelRow } from "./labelRow.ts";
import { BANDS, MEANING_LOOKS } from "./look.ts";
import type { CellLook } from "./cellFormat.ts";
import { lettersIn } from "./textWidth.ts";

/** A cell with everything that stands in it and how it looks; blank ones too, where their looks or locks matter. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly look: CellLook;
  /** Target inside the workbook, "'Juridisk gennemgang'!A1". */
  readonly link?: string;
}

const BLANK: PlannedContent = { value: null };

/** Meanings on one line, however long. */
const ONE_LINE: ReadonlySet<Meaning> = new Set<Meaning>(["title", ...BANDS]);
/** Meanings whose text runs on over the free places to its right when it has room there. */
const RUNS_ON: ReadonlySet<Meaning> = new Set<Meaning>(["purpose", "subheading", "label", "text", "note"]);
/** Meanings that invite to type. On a protected sheet a locked cell must not. */
const TYPED: ReadonlySet<Meaning> = new Set<Meaning>(["answer", "input"]);
/** In a narrower column, in characters, a broken text would be a tower of letters. */
const NARROWEST_FOR_LINES = 9;
/** A computed cell in a narrower column, in characters, holds a symbol or a count, which an indent would leave no room. */
const NARROWEST_FOR_INDENT = 5;
/**
 * A formula's text can become longer, and a program that recalculates does not fit the row to it: it runs on where there are
 * free places beside it and this many letters have room.
 */
const LIVE_TEXT = 60;

/** Every cell of the sheet, each place once: a planned cell wins over a table's label. */
export function* layOut(sheet: SheetPlan): Generator<LaidCell> {
  const floor = floorPlan(sheet);
  const planned = new Set(sheet.cells.map(({ row, column }) => `${row},${column}`));
  for (const cell of sheet.cells) {
    yield laidPlannedCell(cell, floor);
    if (BANDS.has(cell.meaning) || cell.meaning === "paragraph") yield* bandBeside(cell, floor);
  }
  for (const table of sheet.tables) {
    for (const cell of layOutTable(table, sheet.protected)) {
      if (!planned.has(`${cell.row},${cell.column}`)) yield cell;
    }
  }
}

function laidPlannedCell(cell: PlannedCell, floor: FloorPlan): LaidCell {
  const { row, column, meaning, format, unlocked, link, upright } = cell;
  const look = { meaning, format: format ?? "general", unlocked: unlocked ?? false, ruled: false, link: link !== undefined };
  const turned = upright === true ? { wrap: false, upright } : { wrap: isBroken(cell, floor) };
  return { row, column, content: cell, look: { ...look, ...turned, ...centring(meaning, floor.width(column)) }, ...(link === undefined ? {} : { link }) };
}

function centring(meaning: Meaning, width: number): Pick<CellLook, "centred"> {
  return meaning === "computed" && width < NARROWEST_FOR_INDENT ? { centred: true } : {};
}

/** Whether the text is broken into lines inside its cell. */
function isBroken({ row, column, meaning, value, formula, runsOn }: PlannedCell, floor: FloorPlan): boolean {
  const width = floor.width(column);
  if (runsOn === true || ONE_LINE.has(meaning) || width < NARROWEST_FOR_LINES) return false;
  if (!RUNS_ON.has(meaning) || (typeof value === "string" && value.includes("\n"))) return true;
  const free = floor.freeBeside(row, column);
  if (formula !== undefined && free.length === 0) return true;
  const length = typeof value === "string" ? value.length : 0;
  const wanted = formula === undefined ? length : Math.max(length, LIVE_TEXT);
  const room = free.reduce((sum, next) => sum + floor.width(next), width);
  return wanted > lettersIn(room, MEANING_LOOKS[meaning].size);
}

/** The ground of a heading, or of a longer text, runs on to the right. */
function* bandBeside({ row, column, meaning }: PlannedCell, floor: FloorPlan): Generator<LaidCell> {
  for (const next of floor.freeBeside(row, column)) yield laidHeader(row, next, null, meaning, false);
}

function* layOutTable(table: TablePlan, isProtected: boolean): Generator<LaidCell> {
  const labels = labelRow(table);
  for (const [index, column] of table.columns.entries()) {
    const at = table.column + index;
    if (labels !== null) yield laidHeader(labels, at, column.label ?? null, "tableHeader", true);
    const small = labels !== null && column.label !== undefined;
    const header = laidHeader(table.row, at, column.header, small ? "itemId" : "tableHeader", column.upright !== true);
    yield column.upright === true ? { ...header, look: { ...header.look, upright: true } } : header;
  }
  const firstPlace = table.rows.length - (table.places ?? 0);
  // One object for all cells that look alike: adapters make a style once for each.
  const written = table.columns.map((column) => bodyLook(BLANK, column, isProtected));
  const waiting = written.map((look): CellLook => ({ ...look, bare: true }));
  for (const [index, contents] of table.rows.entries()) {
    const looks = index < firstPlace ? written : waiting;
    for (const [offset, column] of table.columns.entries()) {
      const content = inColumn(contents[offset] ?? BLANK, column);
      const common = looks[offset];
      const look = common === undefined || hasOwnLook(content) ? { ...common, ...bodyLook(content, column, isProtected) } : common;
      yield { row: table.row + 1 + index, column: table.column + offset, content, look };
    }
  }
}

function hasOwnLook({ meaning, format, unlocked }: PlannedContent): boolean {
  return meaning !== undefined || format !== undefined || unlocked !== undefined;
}

function laidHeader(row: number, column: number, value: string | null, meaning: Meaning, wrap: boolean): LaidCell {
  const look: CellLook = { meaning, format: "general", unlocked: false, ruled: false, link: false, wrap };
  return { row, column, content: { value }, look };
}

/** A content's own formula wins over the column's. */
function inColumn(content: PlannedContent, column: ColumnPlan): PlannedContent {
  if (content.formula !== undefined || column.formula === undefined) return content;
  return { ...content, formula: column.formula };
}

function bodyLook(content: PlannedContent, column: ColumnPlan, isProtected: boolean): CellLook {
  const unlocked = content.unlocked ?? column.unlocked ?? false;
  const meaning = content.meaning ?? column.meaning;
  return {
    meaning: isProtected && !unlocked && TYPED.has(meaning) ? "text" : meaning,
    format: content.format ?? column.format ?? "general",
    unlocked,
    ruled: true,
    link: false,
    wrap: true,
    ...centring(meaning, column.width),
  };
}
