import { Book } from "../../../src/workbench/model/book.ts";
import { errorValue, type Cell } from "../../../src/workbench/model/cell.ts";
import { Sheet } from "../../../src/workbench/model/sheet.ts";
import type { Table } from "../../../src/workbench/model/table.ts";
import type { CellValue, PlannedContent, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";

/** A formula cell of a plan, and what the core says that it comes to. */
export interface Expected {
  readonly cell: Cell;
  readonly place: string;
  readonly formula: string;
  readonly value: CellValue;
}

/** Lays a plan's contents into a book, without the values of its formulas. */
export function bookOf(plan: WorkbookPlan, book: Book): readonly Expected[] {
  const expected: Expected[] = [];
  book.sheets.length = 0;
  for (const planned of plan.sheets) {
    const sheet = new Sheet(book.newSheetId(), planned.title);
    book.sheets.push(sheet);
    const lay = (row: number, column: number, { value, formula }: PlannedContent) => {
      if (value === null && formula === undefined) return;
      const cell = sheet.cells.at(row - 1, column - 1);
      cell.value = value ?? "";
      if (formula === undefined) return;
      Object.assign(cell, { formula: `=${formula}`, value: errorValue("#N/A") });
      expected.push({ cell, place: `${sheet.name} r${row}c${column}`, formula, value });
    };
    for (const cell of planned.cells) lay(cell.row, cell.column, cell);
    for (const table of planned.tables) {
      sheet.tables.push(tableOf(table, book));
      table.columns.forEach(({ header, label }, index) => {
        if (label !== undefined) lay(table.row - 1, table.column + index, { value: label });
        lay(table.row, table.column + index, { value: header });
      });
      table.rows.forEach((row, rowIndex) => {
        row.forEach((content, index) => {
          const formula = content.formula ?? table.columns[index]?.formula;
          lay(table.row + 1 + rowIndex, table.column + index, formula === undefined ? content : { ...content, formula });
        });
      });
    }
  }
  for (const { name, refersTo } of plan.names) book.names.push({ name, formula: `=${refersTo}`, comment: "", visible: true, sheet: null });
  book.stale = true;
  return expected;
}

function tableOf({ name, row, column, columns, rows }: TablePlan, book: Book): Table {
  return {
    id: String(book.newId()), name, area: { top: row - 1, left: column - 1, bottom: row - 1 + rows.length, right: column + columns.length - 2 },
    columns: columns.map(({ header }, index) => ({ id: index + 1, name: header, filter: null })),
    showHeaders: true, showTotals: false, showFilterButton: true, style: "", showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
  };
}
