import type { CellEdit, LogAppend, TableGrowth, WorkbookEdits } from "../content.ts";

/** Rows of the log as edits like any other: into the blank row that a block begins with, then under the table's last one. */
export function logEdits({ table, sheet, row, column, filled, size, rows }: LogAppend): WorkbookEdits {
  const free = size - filled;
  const cells = rows.slice(0, free).flatMap((texts, down) =>
    texts.map((value, right): CellEdit => ({ kind: "value", sheet, row: row + 1 + filled + down, column: column + right, value: value === "" ? null : value })),
  );
  const growth: TableGrowth = { table, rows: rows.slice(free).map((texts) => texts.map((value) => ({ value: value === "" ? null : value }))) };
  return { cells, growth: growth.rows.length === 0 ? [] : [growth] };
}
