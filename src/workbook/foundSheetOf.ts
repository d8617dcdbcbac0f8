import type { FoundSheet, WorkbookContent } from "./content.ts";
import { findTable } from "./read/foundRows.ts";
import type { SheetPlan } from "./sheetPlan.ts";

/** The sheet that holds the plan's first table where it was planned; what stands outside tables is known by its place alone. */
export function foundSheetOf(content: WorkbookContent, { tables: [anchor] }: SheetPlan): FoundSheet | undefined {
  const found = anchor && findTable(content, anchor.name);
  return found?.table.row === anchor?.row && found?.table.column === anchor?.column ? found?.sheet : undefined;
}
