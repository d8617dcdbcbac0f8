import { cellAddress } from "../../workbook/cellAddress.ts";
import { intersection } from "../../workbook/cellRange.ts";
import { cellText } from "./cellText.ts";
import type { LintedBook, LintedSheet, LintedTable, LintFinding } from "./lintedBook.ts";

/** What is wrong with tables. Excel repairs such a file by taking the table, its dropdowns and its formulas away. */
export function* lintTables(book: LintedBook): Generator<LintFinding> {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  yield* twice(tables, "duplicate-table-name", (table) => table.name.toLowerCase());
  yield* twice(tables, "duplicate-table-id", (table) => table.id);
  for (const sheet of book.sheets) {
    yield* lintOverlaps(sheet.tables);
    const texts = new Map(sheet.cells.map((cell) => [cell.address, cellText(cell, book.sharedStrings)]));
    for (const table of sheet.tables) yield* lintHeaders(table, texts);
  }
}

function* twice(tables: readonly LintedTable[], rule: string, keyOf: (table: LintedTable) => string): Generator<LintFinding> {
  const seen = new Set<string>();
  for (const table of tables) {
    const key = keyOf(table);
    if (seen.has(key)) yield { rule, part: table.part, message: `"${key}" is another table's already` };
    seen.add(key);
  }
}

function* lintOverlaps(tables: LintedSheet["tables"]): Generator<LintFinding> {
  for (const [index, { range, name, part }] of tables.entries()) {
    const other = tables.slice(0, index).find((one) => range !== null && one.range !== null && intersection(one.range, range));
    if (other !== undefined) yield { rule: "tables-overlap", part, message: `${name} and ${other.name} share cells` };
  }
}

function* lintHeaders(table: LintedTable, texts: ReadonlyMap<string, string>): Generator<LintFinding> {
  const { range, part } = table;
  const width = range === null ? 0 : range.right - range.left + 1;
  if (range === null || width !== table.columns.length) {
    yield { rule: "table-size", part, message: `${table.ref} is not ${table.columns.length} columns wide` };
    return;
  }
  const seen = new Set<string>();
  for (const [index, { name }] of table.columns.entries()) {
    const address = cellAddress(range.top, range.left + index);
    if (seen.has(name.toLowerCase())) yield { rule: "duplicate-column", part, message: `${table.name} has "${name}" twice` };
    else if (texts.get(address) !== name) yield { rule: "header-differs", part, message: `${address} does not say "${name}"` };
    seen.add(name.toLowerCase());
  }
}
