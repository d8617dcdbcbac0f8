import { cellAddress } from "../../workbook/cellAddress.ts";
import { LAST_ROW, rangeText } from "../../workbook/cellRange.ts";
import type { TableGrowth } from "../../workbook/content.ts";
import { fileRefusal } from "../../workbook/fileRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { PlannedContent } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { rangeOn } from "../write/excelRange.ts";
import { typedValue } from "../write/typedText.ts";

/** A table that is to grow, and what stands where its new rows are to be. */
export interface GrowingTable {
  readonly growth: TableGrowth;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly under: Excel.Range;
}

/** Loads what must be known before the table grows. Nothing is loaded of a table that is not there. */
export function lookAtTable(workbook: Excel.Workbook, growth: TableGrowth): GrowingTable {
  const table = workbook.tables.getItemOrNullObject(growth.table);
  table.load("name,showTotals,worksheet/name");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const under = range.getLastRow().getOffsetRange(1, 0).getResizedRange(growth.rows.length - 1, 0);
  under.load("formulas,rowIndex,columnIndex");
  return { growth, table, range, under };
}

/** The steps by which the table grows, or why it cannot: it is gone, it shows totals, or something stands under it. */
export function growthSteps({ growth, table, range, under }: GrowingTable): Result<readonly Step[]> {
  if (table.isNullObject) return { ok: false, problem: fileRefusal({ kind: "table-missing", table: growth.table }) };
  const sheet = table.worksheet.name;
  if (table.showTotals) return { ok: false, problem: fileRefusal({ kind: "totals-row", table: table.name, sheet }) };
  const [down, right] = firstFilled(under.formulas);
  if (down >= 0) {
    return { ok: false, problem: fileRefusal({ kind: "occupied", sheet, cell: cellAddress(under.rowIndex + down + 1, under.columnIndex + right + 1) }) };
  }
  const top = range.rowIndex + 1;
  const left = range.columnIndex + 1;
  const place = { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
  if (place.bottom + growth.rows.length > LAST_ROW) return { ok: false, problem: fileRefusal({ kind: "no-room", table: table.name, sheet }) };
  return { ok: true, value: [growStep(sheet, growth, place)] };
}

function firstFilled(cells: readonly (readonly unknown[])[]): readonly [number, number] {
  const down = cells.findIndex((row) => row.some((cell) => cell !== ""));
  return [down, cells[down]?.findIndex((cell) => cell !== "") ?? -1];
}

/** The new rows take over looks, locks, lists and conditional formats with the last row itself, and then their own contents. */
function growStep(sheet: string, { table, rows }: TableGrowth, place: { top: number; left: number; bottom: number; right: number }): Step {
  const width = place.right - place.left + 1;
  const contents = rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => writtenContent(row[column] ?? { value: null }, `${sheet}!${cellAddress(place.bottom + 1 + index, place.left + column)}`)),
  );
  const grown = { ...place, bottom: place.bottom + rows.length };
  return step(6, contents, (book) => {
    book.workbook.tables.getItem(table).resize(rangeText(grown));
    const added = rangeOn(book, sheet, { ...grown, top: place.bottom + 1 });
    added.copyFrom(rangeOn(book, sheet, { ...place, top: place.bottom }), "All");
    added.formulas = contents;
  });
}

function writtenContent({ value, formula }: PlannedContent, where: string): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  return typedValue(value, where) ?? "";
}
