import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { bodyArea, type Table, type TableColumn } from "../model/table.ts";
import { guard } from "./protect.ts";

/**
 * Shows the rows of a table in which every filtered column shows one of its words, and hides the others. Source: texts of
 * Filter.applyValuesFilter and Table.clearFilters.
 *
 * @param filter words to show; null: all
 */
export function filterColumn(book: Book, sheet: Sheet, table: Table, column: TableColumn, filter: readonly string[] | null): void {
  guard.option(book, sheet, "allowAutoFilter");
  column.filter = filter === null ? null : { filterOn: "Values", values: filter };
  hideRows(book, sheet, table);
}

export function clearFilters(book: Book, sheet: Sheet, table: Table): void {
  guard.option(book, sheet, "allowAutoFilter");
  for (const column of table.columns) column.filter = null;
  hideRows(book, sheet, table);
}

function hideRows(book: Book, sheet: Sheet, table: Table): void {
  book.calculated();
  const body = bodyArea(table);
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = table.columns.every(({ filter }, index) => {
      const words = filter?.["values"];
      const value = sheet.cells.find(row, table.area.left + index)?.value ?? "";
      return !Array.isArray(words) || words.map((word) => String(word).toLowerCase()).includes((typeof value === "object" ? value.error : String(value)).toLowerCase());
    });
    if (shown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  book.tell({ kind: "sheetChanged", sheet });
}
