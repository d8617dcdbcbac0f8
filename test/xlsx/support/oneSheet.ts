import type { SheetPlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";

const BARE_SHEET: SheetPlan = {
  title: "Ark",
  visibility: "visible",
  cells: [],
  tables: [],
  conditionalFormats: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  freeze: { rows: 0, columns: 0 },
  protected: false,
  print: { orientation: "portrait", titleRows: null, breaksAfter: [] },
  tab: "front",
};

/** A sheet of which only the named parts are planned. */
export function bareSheet(parts: Partial<SheetPlan>): SheetPlan {
  return { ...BARE_SHEET, ...parts };
}

/** A workbook of one such sheet. */
export function oneSheet(parts: Partial<SheetPlan>): WorkbookPlan {
  return { title: "Prøve", sheets: [bareSheet(parts)], names: [] };
}
