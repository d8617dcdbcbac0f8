import { cellAddress } from "../../workbook/cellAddress.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import { Refused } from "../package/refused.ts";
import { legalText } from "../../workbook/legalText.ts";

/** Excel's longest text in a cell, in UTF-16 units; it repairs a file with a longer one by cutting it off. */
const LONGEST_TEXT = 32_767;

export function refuseLongText(value: CellValue, sheet: string, row: number, column: number): void {
  if (typeof value !== "string" || legalText(value).length <= LONGEST_TEXT) return;
  throw new Refused({ kind: "text-too-long", sheet, cell: cellAddress(row, column) });
}
