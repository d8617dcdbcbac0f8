/** What tells the cells of a table apart: its headers and its first column. */
export interface TableEdges {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly headers: Excel.Range;
  readonly keys: Excel.Range;
}

/** Asks for the edges; of a table that is not there nothing comes, and `table.isNullObject` says so. */
export function loadEdges(workbook: Excel.Workbook, name: string): TableEdges {
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  return {
    name,
    table,
    sheet: table.worksheet.load("id"),
    headers: table.getHeaderRowRange().load("values,columnIndex"),
    keys: table.columns.getItemAt(0).getDataBodyRange().load("values,rowIndex"),
  };
}

/** A line of cells as texts. */
export function textsOf({ values }: Excel.Range): readonly string[] {
  return (values as readonly (readonly unknown[])[]).flat().map(String);
}
