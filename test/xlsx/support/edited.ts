import type { CellEdit, FoundCell, TableGrowth } from "../../../src/workbook/content.ts";
import type { CellValue } from "../../../src/workbook/sheetPlan.ts";
import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { parseCell } from "../../../src/workbook/cellRange.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";

/** An edit of the sheet "Ark1". */
export function edit(kind: CellEdit["kind"], address: string, value: CellValue, sheet = "Ark1"): CellEdit {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`No address: ${address}`);
  return { kind, sheet, ...cell, value };
}

export function edited(bytes: Uint8Array, cells: readonly CellEdit[], growth: readonly TableGrowth[] = []): Uint8Array {
  const result = editXlsx(bytes, { cells, growth });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** A cell of the first sheet. */
export function cellOf(bytes: Uint8Array, address: string): FoundCell | undefined {
  const result = readXlsx(bytes);
  const cell = parseCell(address);
  if (!result.ok || cell === null) throw new Error(result.ok ? address : result.problem.message);
  return result.value.sheets[0]?.rows.get(cell.row)?.get(cell.column);
}
