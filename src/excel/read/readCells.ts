import type { ReadDepth, Result } from "../../workbook/port.ts";
import { isLogTable } from "../../workbook/tables/logTable.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { sendSteps } from "../session/sendSteps.ts";
import type { Step } from "../session/step.ts";
import { bytesOfSheet, bytesOfTable, bytesPerRow, LARGEST_ANSWER } from "./answerSize.ts";
import type { RequestBook } from "../session/requestBook.ts";
import type { SheetStructure, TableStructure } from "./structure.ts";

const READING = { repeatable: true, patience: 30_000, most: LARGEST_ANSWER };

/** Some rows of a sheet, as Excel gives them. Rows and columns count from 0. */
export interface Band {
  readonly sheet: string;
  readonly range: Excel.Range;
  /** Null where formulas were not asked for. */
  readonly formulas: () => readonly (readonly unknown[])[] | null;
  /** Null where locks were not asked for. */
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Where a table lies. Rows and columns count from 0. */
export interface TablePlace {
  readonly sheet: string;
  readonly table: TableStructure;
  readonly range: Excel.Range;
}

type Bands = Map<string, Band>;

export interface ReadCells {
  readonly bands: readonly Band[];
  readonly places: readonly TablePlace[];
}

/**
 * The cells of the sheets that are in use, and where their tables lie, in as few answers as Excel can give. A sheet that is too large for one is measured
 * first and then read some rows at a time, so that requests grow with the workbook and not faster. Of the log "values" has each
 * block's last row, by which it goes on.
 */
export async function readCells(session: ExcelSession, sheets: readonly SheetStructure[], depth: ReadDepth): Promise<Result<ReadCells>> {
  // By what they are of, so that a request which is tried again takes its own place.
  const bands: Bands = new Map();
  const places = new Map<string, TablePlace>();
  const measures = new Map<SheetStructure, Excel.Range>();
  const steps = sheets.flatMap((sheet): readonly Step[] => {
    const find = (book: RequestBook, table: TableStructure): Excel.Range => {
      const range = book.sheet(sheet.name).tables.getItem(table.name).getRange();
      places.set(table.name, { sheet: sheet.name, table, range: range.load("rowIndex,columnIndex") });
      return range;
    };
    if (depth === "values" && sheet.tables.some(({ name }) => isLogTable(name))) return sheet.tables.map((table) => tableStep(sheet, table, find, bands));
    const bytes = bytesOfSheet(sheet, depth);
    // Without a table nobody knows how much stands there.
    const isLarge = bytes > LARGEST_ANSWER || sheet.tables.length === 0;
    const run = (book: RequestBook): void => {
      for (const table of sheet.tables) find(book, table);
      const used = book.sheet(sheet.name).getUsedRange(depth === "values");
      if (isLarge) measures.set(sheet, used.load("rowIndex,columnIndex,rowCount,columnCount"));
      else bands.set(sheet.name, loadBand(sheet, used, depth));
    };
    return [{ bytes: isLarge ? 0 : bytes, run }];
  });
  const sent = await sendSteps(session, steps, READING);
  if (!sent.ok) return sent;
  const more = [...measures].flatMap(([sheet, used]) => rowsOf(sheet, used, depth, bands));
  const rest = await sendSteps(session, more, READING);
  return rest.ok ? { ok: true, value: { bands: [...bands.values()], places: [...places.values()] } } : rest;
}

/** Of the sheet with the log its tables alone, and of the log the last rows: it grows with every answer, and who answers waits. */
function tableStep(sheet: SheetStructure, table: TableStructure, find: (book: RequestBook, table: TableStructure) => Excel.Range, bands: Bands): Step {
  const rows = isLogTable(table.name) ? "last" : "all";
  return {
    bytes: bytesOfTable(table, rows, "values"),
    run: (book) => {
      const range = find(book, table);
      bands.set(`${sheet.name} ${table.name}`, loadBand(sheet, rows === "last" ? range.getLastRow() : range, "values"));
    },
  };
}

function rowsOf(sheet: SheetStructure, used: Excel.Range, depth: ReadDepth, bands: Bands): readonly Step[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const together = Math.max(1, Math.floor(LARGEST_ANSWER / bytesPerRow(columnCount, depth)));
  return Array.from({ length: Math.ceil(rowCount / together) }, (_, index) => {
    const first = rowIndex + index * together;
    const rows = Math.min(together, rowIndex + rowCount - first);
    return {
      bytes: rows * bytesPerRow(columnCount, depth),
      run: (book: RequestBook) => {
        const range = book.sheet(sheet.name).getRangeByIndexes(first, columnIndex, rows, columnCount);
        bands.set(`${sheet.name} ${first}`, loadBand(sheet, range, depth));
      },
    };
  });
}

/** Locks are asked for where they count: on a sheet that is not protected every cell can be typed in. */
function loadBand({ name, protected: isProtected }: SheetStructure, range: Excel.Range, depth: ReadDepth): Band {
  range.load(depth === "values" ? "values,rowIndex,columnIndex" : "values,formulas,rowIndex,columnIndex");
  const locks = depth === "everything" && isProtected ? range.getCellProperties({ format: { protection: true } }) : null;
  return { sheet: name, range, formulas: () => (depth === "values" ? null : range.formulas), locks };
}
