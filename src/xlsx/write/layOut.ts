import type { ColumnPlan, Meaning, PlannedCell, PlannedContent, SheetPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { BANDS } from "./look.ts";
import type { CellLook } from "./look.ts";

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

/**
 * Widths, in characters, from which running text is broken inside its cell; in a narrower column it runs on over the blank
 * cells to its right. (A purpose in a narrow column A would otherwise be a tower of single words.)
 */
const WRAPS_FROM = new Map<Meaning, number>([
  ["title", Infinity],
  ["heading", Infinity],
  ["strengthHeading", Infinity],
  ["challengeHeading", Infinity],
  ["recommendationHeading", Infinity],
  ["subheading", Infinity],
  ["purpose", 60],
  ["text", 30],
  ["note", 30],
]);

/** Every cell of the sheet, each place once: a planned cell wins over a table's label or a band. */
export function* layOut(sheet: SheetPlan): Generator<LaidCell> {
  const taken = new Set<string>();
  const widths = columnWidths(sheet);
  for (const cell of sheet.cells) {
    taken.add(place(cell.row, cell.column));
    yield laidPlannedCell(cell, widths.get(cell.column));
  }
  for (const table of sheet.tables) {
    for (const cell of layOutTable(table)) {
      if (taken.has(place(cell.row, cell.column))) continue;
      taken.add(place(cell.row, cell.column));
      yield cell;
    }
  }
  yield* layOutBands(sheet, taken, Math.max(0, ...widths.keys()));
}

/** Widths by column number. Where tables stand under each other the widest wins; a table's columns win over the sheet's. */
export function columnWidths(sheet: SheetPlan): ReadonlyMap<number, number> {
  const inTables = new Map<number, number>();
  for (const table of sheet.tables) {
    table.columns.forEach(({ width }, index) => {
      const column = table.column + index;
      inTables.set(column, Math.max(width, inTables.get(column) ?? width));
    });
  }
  return new Map([...sheet.columnWidths, ...inTables]);
}

/** Whether a row of Danish words stands above the table's header row. */
function hasLabels(table: TablePlan): boolean {
  return table.row > 1 && table.columns.some((column) => column.label !== undefined);
}

function place(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function laidPlannedCell(cell: PlannedCell, width: number | undefined): LaidCell {
  const { row, column, meaning, link } = cell;
  const wrap = (width ?? 0) >= (WRAPS_FROM.get(meaning) ?? 0);
  return {
    row,
    column,
    content: cell,
    look: {
      meaning,
      format: cell.format ?? "general",
      unlocked: cell.unlocked ?? false,
      ruled: false,
      link: link !== undefined,
      wrap,
    },
    ...(link === undefined ? {} : { link }),
  };
}

function* layOutTable(table: TablePlan): Generator<LaidCell> {
  const labelled = hasLabels(table);
  for (const [index, column] of table.columns.entries()) {
    const at = table.column + index;
    if (labelled) yield laidHeader(table.row - 1, at, column.label ?? null, "tableHeader");
    const small = labelled && column.label !== undefined;
    yield laidHeader(table.row, at, column.header, small ? "itemId" : "tableHeader");
  }
  for (const [index, contents] of table.rows.entries()) {
    for (const [offset, column] of table.columns.entries()) {
      const content = inColumn(contents[offset] ?? BLANK, column);
      yield { row: table.row + 1 + index, column: table.column + offset, content, look: bodyLook(content, column) };
    }
  }
}

function laidHeader(row: number, column: number, value: string | null, meaning: Meaning, wrap = true): LaidCell {
  const look: CellLook = { meaning, format: "general", unlocked: false, ruled: false, link: false, wrap };
  return { row, column, content: { value }, look };
}

/** A content's own formula wins over the column's. */
function inColumn(content: PlannedContent, column: ColumnPlan): PlannedContent {
  if (content.formula !== undefined || column.formula === undefined) return content;
  return { ...content, formula: column.formula };
}

function bodyLook(content: PlannedContent, column: ColumnPlan): CellLook {
  return {
    meaning: column.meaning,
    format: content.format ?? column.format ?? "general",
    unlocked: content.unlocked ?? column.unlocked ?? false,
    ruled: true,
    link: false,
    wrap: true,
  };
}

function* layOutBands(sheet: SheetPlan, taken: ReadonlySet<string>, lastColumn: number): Generator<LaidCell> {
  for (const { row, column, meaning } of sheet.cells) {
    if (!BANDS.has(meaning)) continue;
    for (let next = column + 1; next <= lastColumn && !taken.has(place(row, next)); next += 1) {
      yield laidHeader(row, next, null, meaning, false);
    }
  }
}
