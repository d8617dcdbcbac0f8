import type { FoundCell, FoundSheet, WorkbookContent } from "../../../../src/workbook/content.ts";
import { rowOf, withSheet } from "../../support/handle.ts";

/** The row taken out of its table, and the rows under it moved up, as Excel does it. */
export function withoutRow(content: WorkbookContent, table: string, ...key: readonly string[]): WorkbookContent {
  const gone = rowOf(content, table, ...key).row;
  return withSheet(content, table, (sheet) => {
    const { row, rowCount } = sheet.tables.find((one) => one.name === table) ?? { row: 0, rowCount: 0 };
    const moved = [...sheet.rows].flatMap(([number, cells]): readonly [number, ReadonlyMap<number, FoundCell>][] => {
      if (number === gone) return [];
      return [[number > gone && number <= row + rowCount ? number - 1 : number, cells]];
    });
    return { ...sheet, rows: new Map(moved), tables: sheet.tables.map((one) => (one.name === table ? { ...one, rowCount: rowCount - 1 } : one)) };
  });
}

/** A copy of a row under the table's last. */
export function withCopy(content: WorkbookContent, table: string, ...key: readonly string[]): WorkbookContent {
  const from = rowOf(content, table, ...key).row;
  return withSheet(content, table, (sheet): FoundSheet => {
    const found = sheet.tables.find((one) => one.name === table);
    const below = found === undefined ? 0 : found.row + found.rowCount + 1;
    const rules = sheet.validations.map((one) => ({ ...one, ranges: `${one.ranges} ${one.ranges.replace(/\d+$/, String(below))}` }));
    return {
      ...sheet,
      validations: rules,
      rows: new Map(sheet.rows).set(below, sheet.rows.get(from) ?? new Map<number, FoundCell>()),
      tables: sheet.tables.map((one) => (one === found ? { ...one, rowCount: one.rowCount + 1 } : one)),
    };
  });
}
