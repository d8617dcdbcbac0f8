import { intersection, rangeText } from "../../workbook/cellRange.ts";
import { parseSheetRange } from "../read/sheetRange.ts";
import type { LintedChart, LintedSheet } from "./lintedBook.ts";
import type { AccessFinding } from "./lintSheetAccess.ts";

/** A drawing must have words for those who cannot see it, and a chart also a title, and its numbers in a table beside it. */
export function* lintDrawings(sheet: LintedSheet): Generator<AccessFinding> {
  for (const { name, altText, chart } of sheet.drawings) {
    if (altText.trim() === "") yield ["drawing-without-alt-text", `"${name}"`];
    if (chart === null) continue;
    if (chart.title.trim() === "") yield ["chart-without-title", chart.part];
    if (!drawsTable(chart, sheet)) yield ["chart-without-table", `${chart.part} draws what stands in no table on "${sheet.name}"`];
  }
}

function drawsTable({ references }: LintedChart, sheet: LintedSheet): boolean {
  const inTable = (reference: string): boolean => {
    const found = parseSheetRange(reference);
    return found?.sheet === sheet.name && sheet.tables.some(({ range }) => {
      const shared = range === null ? null : intersection(range, found.range);
      return shared !== null && rangeText(shared) === rangeText(found.range);
    });
  };
  return references.length > 0 && references.every(inTable);
}
