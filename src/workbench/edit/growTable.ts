import { intersection, rowCount, type Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import { blankCell, isBlank, type Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyArea, type Table } from "../model/table.ts";

/**
 * A table takes in what is written right under it. Source: page "Coauthoring in Excel add-ins" ("it auto-expands").
 *
 * ASSUMED [growth-unprotected]: A table does not grow on a protected sheet, over another table, or where it has a totals row.
 * ASSUMED [growth-copies]: New rows look like the last one, and columns with one formula throughout go on with it.
 */
export function growTables(book: Book, sheet: Sheet, written: Area): void {
  if (sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const under = { ...table.area, top: table.area.bottom + 1, bottom: written.bottom };
    const begins = written.top === table.area.bottom + 1 && written.left >= table.area.left && written.right <= table.area.right;
    if (!begins || table.showTotals || !holdsSomething(sheet, written) || sheet.tables.some((one) => one !== table && intersection(one.area, under))) continue;
    const last = bodyArea(table).bottom;
    table.area = { ...table.area, bottom: written.bottom };
    continueRows(sheet, table, last, written.bottom);
    book.tell({ kind: "sheetChanged", sheet });
  }
}

function holdsSomething(sheet: Sheet, area: Area): boolean {
  return [...sheet.cells.inArea(area)].some(({ cell }) => !isBlank(cell));
}

/** Gives rows under `row` the looks, dropdowns and calculated columns of a table. */
export function continueRows(sheet: Sheet, table: Table, row: number, until: number): void {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const above = sheet.cells.find(row, column) ?? blankCell();
    const formula = columnFormula(sheet, table, column, row);
    const validation = sheet.validations.at(row, column);
    for (let next = row + 1; next <= until; next++) {
      const cell: Cell = sheet.cells.at(next, column);
      cell.style = above.style;
      if (formula !== null && isBlank(cell)) cell.formula = formula;
      if (validation) sheet.validations.set({ top: next, bottom: next, left: column, right: column }, validation);
    }
  }
}

/** The formula that every row of a column has, up to a row; null where they differ or hold values. */
function columnFormula(sheet: Sheet, table: Table, column: number, until: number): string | null {
  const body = { ...bodyArea(table), left: column, right: column, bottom: until };
  const formulas = [...sheet.cells.inArea(body)].map(({ cell }) => cell.formula);
  const [first] = formulas;
  return formulas.length === rowCount(body) && first !== undefined && formulas.every((one) => one === first) ? first : null;
}
