import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import { rangeText } from "../../workbook/cellRange.ts";
import { step, type Step } from "../session/step.ts";

/** Makes ranges tables, over headers and typed cells that stand already. */
export function tableSteps(title: string, plan: SheetPlan): readonly Step[] {
  return plan.tables.map((table) => tableStep(title, { ...table, table: table.name, rows: table.rows.length }));
}

interface TableRange {
  readonly table: string;
  /** Of the header, and how many rows are under it. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly unknown[];
  readonly filter: boolean;
}

/** Makes one range a table. */
export function tableStep(title: string, { table: name, row, column, rows, columns, filter }: TableRange): Step {
  const address = rangeText({ top: row, left: column, bottom: row + rows, right: column + columns.length - 1 });
  return step(6, name, (book) => {
    const table = book.sheet(title).tables.add(address, true);
    table.name = name;
    // Cells carry their own fills, as in files, where no other program shows a table's style.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = filter;
  });
}
