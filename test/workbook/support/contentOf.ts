import { cellAddress } from "../../../src/workbook/cellAddress.ts";
import type { FoundCell, FoundSheet, FoundTable, FoundValidation, WorkbookContent } from "../../../src/workbook/content.ts";
import { bounded, dropdown, type CellRule } from "../../../src/workbook/looks/cellRules.ts";
import { valueIn } from "../../../src/workbook/rowEdits.ts";
import type { CellValue, PlannedContent, SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";

/** A planned workbook as it would be found again, without a file between: every formula shows the value of the plan. */
export function contentOf(plan: WorkbookPlan, date1904 = false): WorkbookContent {
  return { sheets: plan.sheets.map((sheet) => sheetOf(sheet, date1904)), names: plan.names, date1904 };
}

function sheetOf(plan: SheetPlan, date1904: boolean): FoundSheet {
  const rows = new Map<number, Map<number, FoundCell>>();
  const unlocked = new Set<string>();
  const put = (row: number, column: number, content: PlannedContent, value: CellValue, open: boolean): void => {
    if (open) unlocked.add(`${row},${column}`);
    const cell = cellOf(value, content.formula);
    if (cell !== undefined) rows.set(row, (rows.get(row) ?? new Map<number, FoundCell>()).set(column, cell));
  };
  for (const cell of plan.cells) put(cell.row, cell.column, cell, cell.value, cell.unlocked === true);
  for (const table of plan.tables) {
    table.columns.forEach((column, index) => { put(table.row, table.column + index, { value: column.header }, column.header, false); });
    table.rows.forEach((contents, down) => {
      contents.forEach((content, index) => {
        const column = table.columns[index];
        if (column === undefined) throw new Error(`${table.name} has a row that is longer than its header.`);
        const open = content.unlocked ?? column.unlocked ?? false;
        put(table.row + 1 + down, table.column + index, content, valueIn(content, column, date1904), open);
      });
    });
  }
  return {
    name: plan.title,
    visibility: plan.visibility,
    protected: plan.protected,
    tables: plan.tables.map(tableOf),
    validations: plan.tables.flatMap(validationsOf),
    conditionalFormats: plan.conditionalFormats.map(({ range, formula }) => ({ ranges: range, formula })),
    rows,
    isUnlocked: (row, column) => unlocked.has(`${row},${column}`),
  };
}

function tableOf({ name, row, column, columns, rows }: TablePlan): FoundTable {
  return { name, row, column, headers: columns.map((one) => one.header), rowCount: rows.length };
}

/** A rule for each cell that has a dropdown or bounds: its own or its column's. */
function validationsOf({ row, column, columns, rows }: TablePlan): readonly FoundValidation[] {
  return rows.flatMap((contents, down) =>
    columns.flatMap(({ list: ofColumn }, index) => {
      const { list = ofColumn, bounds } = contents[index] ?? {};
      const ranges = cellAddress(row + 1 + down, column + index);
      return [...(list ? [{ ...validationOf(dropdown(list)), ranges }] : []), ...(bounds ? [{ ...validationOf(bounded(bounds)), ranges }] : [])];
    }),
  );
}

export function validationOf({ list, bounds }: CellRule): Omit<FoundValidation, "ranges"> {
  if (bounds === null) return { type: "list", formula1: list ?? "" };
  return { type: "decimal", formula1: String(bounds.least), formula2: String(bounds.most) };
}

/** A typed empty text is a blank cell; a formula that shows nothing is a cell. */
export function cellOf(value: CellValue, formula?: string): FoundCell | undefined {
  if (formula !== undefined) return { kind: kindOf(value), value, formula };
  return value === null || value === "" ? undefined : { kind: kindOf(value), value, formula: null };
}

function kindOf(value: CellValue): FoundCell["kind"] {
  if (value === null) return "uncalculated";
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
}
