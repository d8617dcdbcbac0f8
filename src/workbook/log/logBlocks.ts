import type { WorkbookContent } from "../content.ts";
import { findTable, isBlank, textOf, type FoundRow, type FoundRows } from "../read/foundRows.ts";
import { LOG_HEADERS, LOG_TABLES, type LogRow } from "../tables/logTable.ts";

/** The part of the log that one person writes. */
export interface LogBlock {
  readonly found: FoundRows;
  /** Rows from the first to the last that holds something. Read for "values", a running program gives the last alone. */
  readonly rows: readonly FoundRow[];
  /** Whose it is: who wrote the last row; "" where nobody has begun. */
  readonly who: string;
  /** Code of the last row; "" where nobody has begun. */
  readonly last: string;
}

/** The blocks that can be read; one whose columns are not ours any more is none. */
export function logBlocks(content: WorkbookContent): readonly LogBlock[] {
  return LOG_TABLES.flatMap((name) => {
    const found = findTable(content, name);
    return found === undefined || !isWhole(found) ? [] : [blockOf(found)];
  });
}

function isWhole({ table: { headers } }: FoundRows): boolean {
  return headers.length === LOG_HEADERS.length && LOG_HEADERS.every((header, index) => headers[index] === header);
}

function blockOf(found: FoundRows): LogBlock {
  let filled = found.rows.length;
  while (filled > 0 && isBlankRow(found.rows[filled - 1])) filled -= 1;
  const last = found.rows[filled - 1];
  return { found, rows: found.rows.slice(0, filled), who: textOf(last?.cell("Hvem")), last: textOf(last?.cell("Kode")) };
}

function isBlankRow(row: FoundRow | undefined): boolean {
  return LOG_HEADERS.every((header) => isBlank(row?.cell(header)));
}

export function logCells(row: FoundRow): LogRow {
  return LOG_HEADERS.map((header) => textOf(row.cell(header))) as readonly string[] as LogRow;
}
