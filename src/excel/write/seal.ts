import { layOut, type LaidCell } from "../../workbook/looks/layOut.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import type { SealPlan, WorkbookPlan } from "../../workbook/workbookPlan.ts";

/** The value that the seal's cell gets at last. Throws RangeError when the plan has no such cell. */
export function sealValue(plan: WorkbookPlan, seal: SealPlan): CellValue {
  const sheet = plan.sheets.find((one) => one.title === seal.sheet);
  const cell = sheet && [...layOut(sheet)].find(({ row, column }) => row === seal.row && column === seal.column);
  if (cell === undefined) throw new RangeError(`The plan has no cell (${seal.row}, ${seal.column}) on ${seal.sheet} for its seal`);
  return cell.content.value;
}

/** The sheet's cells as they stand until the workbook is sealed. */
export function unsealed(cells: readonly LaidCell[], sheet: string, seal: SealPlan | undefined): readonly LaidCell[] {
  if (seal?.sheet !== sheet) return cells;
  return cells.map((cell) => (cell.row === seal.row && cell.column === seal.column ? { ...cell, content: { value: null } } : cell));
}
