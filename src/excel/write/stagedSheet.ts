import { layOut, type LaidCell } from "../../workbook/looks/layOut.ts";
import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { unfinishedTitle } from "../../workbook/unfinishedTitle.ts";
import { unsealed } from "./seal.ts";

/** A sheet while it is being made, under a title that says so. */
export interface StagedSheet {
  /** What the sheet is called for now. */
  readonly title: string;
  readonly plan: SheetPlan;
  /** Everything that stands in it before the workbook is sealed. */
  readonly cells: readonly LaidCell[];
}

export function stagedSheets(plan: WorkbookPlan): readonly StagedSheet[] {
  return plan.sheets.map((sheet, index) => ({
    title: unfinishedTitle(index + 1, sheet.title),
    plan: sheet,
    cells: unsealed([...layOut(sheet)], sheet.title, plan.seal),
  }));
}
