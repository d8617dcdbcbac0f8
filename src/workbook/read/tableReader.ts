import type { Problem } from "../../review/problem.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import type { WorkbookContent } from "../content.ts";
import { findTable, isBlank, type FoundRow, type FoundRows } from "./foundRows.ts";
import { rowReader, type RowReader } from "./rowReader.ts";

/** What readers of tables share: the workbook, and where problems go. */
export interface ReadingDesk {
  readonly content: WorkbookContent;
  readonly problems: Problem[];
}

/** A row that somebody has filled in, with its reader. */
export interface FilledRow {
  readonly row: FoundRow;
  readonly read: RowReader;
}

/**
 * The rows of a table that hold something under one of the headers; a row that is blank under all of them is no row. A
 * table or a column that is gone is reported once, and read as blank.
 */
export function filledRows(desk: ReadingDesk, table: string, headers: readonly string[]): readonly FilledRow[] {
  const found = tableOrReport(desk, table, headers);
  if (found === undefined) return [];
  return found.rows
    .filter((row) => headers.some((header) => !isBlank(row.cell(header))))
    .map((row) => ({ row, read: rowReader(row, desk.content.date1904, desk.problems) }));
}

/** The table, after reporting it or those of its columns that are gone. */
export function tableOrReport({ content, problems }: ReadingDesk, table: string, headers: readonly string[]): FoundRows | undefined {
  const found = findTable(content, table);
  if (found === undefined) {
    problems.push({ code: "missing-table", message: READING_TEXTS.missingTable(table) });
    return undefined;
  }
  for (const header of headers.filter((one) => !found.hasColumn(one))) {
    problems.push({ code: "missing-column", sheet: found.sheet.name, message: READING_TEXTS.missingColumn(table, header) });
  }
  return found;
}
