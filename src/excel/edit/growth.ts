import { cellAddress } from "../../workbook/cellAddress.ts";
import { LAST_ROW } from "../../workbook/cellRange.ts";
import type { TableGrowth } from "../../workbook/content.ts";
import { fileRefusal } from "../../workbook/fileRefusal.ts";
import type { Result } from "../../workbook/port.ts";
import type { CellValue, PlannedContent } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { typedValue } from "../write/typedText.ts";

/** A table that is to grow, and what stands where its new rows are to be. */
export interface GrowingTable {
  readonly growth: TableGrowth;
  readonly table: Excel.Table;
  /** Its last row. */
  readonly last: Excel.Range;
  readonly under: Excel.Range;
}

/** Loads what must be known before the table grows. Nothing is loaded of a table that is not there. */
export function lookAtTable(workbook: Excel.Workbook, growth: TableGrowth): GrowingTable {
  const table = workbook.tables.getItemOrNullObject(growth.table);
  table.load("name,showTotals,worksheet/name");
  const last = table.getRange().getLastRow();
  const under = last.getOffsetRange(1, 0).getResizedRange(growth.rows.length - 1, 0);
  last.load("values,formulas,rowIndex");
  under.load("values,formulas,rowIndex,columnIndex");
  return { growth, table, last, under };
}

/** The steps by which the table grows, or why it cannot: it is gone, it shows totals, or something stands under it. */
export function growthSteps(growing: GrowingTable): Result<readonly Step[]> {
  const { growth, table, last, under } = growing;
  if (table.isNullObject) return { ok: false, problem: fileRefusal({ kind: "table-missing", table: growth.table }) };
  const sheet = table.worksheet.name;
  if (table.showTotals) return { ok: false, problem: fileRefusal({ kind: "totals-row", table: table.name, sheet }) };
  // Row numbers are counted from 0, and the last row from 1.
  if (last.rowIndex + growth.rows.length >= LAST_ROW) return { ok: false, problem: fileRefusal({ kind: "no-room", table: table.name, sheet }) };
  const contents = writtenRows(growing);
  const [down, right] = firstForeign(growing, contents);
  if (down >= 0) {
    return { ok: false, problem: fileRefusal({ kind: "occupied", sheet, cell: cellAddress(under.rowIndex + down + 1, under.columnIndex + right + 1) }) };
  }
  return { ok: true, value: [growStep(growth.table, contents)] };
}

type Written = readonly (readonly (string | number | boolean)[])[];

function writtenRows({ growth, last, under, table }: GrowingTable): Written {
  const width = last.formulas[0]?.length ?? 0;
  return growth.rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => writtenContent(row[column] ?? { value: null }, `${table.worksheet.name}!${cellAddress(under.rowIndex + 1 + index, under.columnIndex + 1 + column)}`)),
  );
}

function writtenContent({ value, formula }: PlannedContent, where: string): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  return typedValue(value, where) ?? "";
}

/** Where something stands that is neither what is to stand there nor a copy of the last row: those an earlier try has left. */
function firstForeign({ growth, last, under }: GrowingTable, contents: Written): readonly [number, number] {
  const isForeign = (down: number, right: number): boolean => {
    const stands = under.values[down]?.[right] as CellValue;
    const isLive = under.formulas[down]?.[right] !== stands;
    if (stands === "" && !isLive) return false;
    if (isLive) return !String(contents[down]?.[right]).startsWith("=");
    return stands !== growth.rows[down]?.[right]?.value && stands !== last.values[0]?.[right];
  };
  const down = under.values.findIndex((row, index) => row.some((_, right) => isForeign(index, right)));
  return [down, under.values[down]?.findIndex((_, right) => isForeign(down, right)) ?? -1];
}

/**
 * The new rows take over looks, locks, lists and conditional formats with the last row itself, then get their own contents, and
 * only then belong to the table: where that breaks off, nothing is counted twice, and doing it again goes on. All by where the
 * table ends in that very request, since others may let it grow too.
 */
function growStep(name: string, contents: Written): Step {
  return step(10, contents, ({ workbook }) => {
    const table = workbook.tables.getItem(name);
    const last = table.getRange().getLastRow();
    const added = last.getOffsetRange(1, 0).getResizedRange(contents.length - 1, 0);
    added.copyFrom(last, "All");
    added.formulas = contents.map((row) => [...row]);
    // Excel may have let the table grow by itself.
    table.resize(table.getRange().getBoundingRect(added));
  });
}
