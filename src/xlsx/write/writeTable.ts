import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../workbook/cellAddress.ts";
import type { ColumnPlan, TablePlan } from "../../workbook/sheetPlan.ts";
import { legalText } from "../../workbook/legalText.ts";
import { literal } from "./literal.ts";

/** Makes the range a table. What stands in its cells is written by writeCells; filter buttons are taken off in sealPackage. */
export function writeTable(worksheet: Worksheet, table: TablePlan): void {
  if (table.rows.length === 0) throw new RangeError(`Table ${table.name} has no row; Excel needs one under the header`);
  worksheet.addTable({
    name: table.name,
    ref: cellAddress(table.row, table.column),
    headerRow: true,
    totalsRow: false,
    // Cells carry their own fills, because LibreOffice and previews show no table style.
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map(tableColumn),
    rows: table.rows.map(() => []),
  });
}

function tableColumn(column: ColumnPlan): TableColumnProperties {
  return {
    name: literal(legalText(column.header)),
    // Left out, the library labels a totals row that is not there.
    totalsRowLabel: "",
    ...(column.formula === undefined ? {} : { calculatedColumnFormula: column.formula }),
  };
}
