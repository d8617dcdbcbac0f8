import { Workbook, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../model/address.ts";
import { cellArea, LAST_COLUMN, LAST_ROW } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import { isError, type Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/table.ts";
import { fileFormula } from "./fileFormula.ts";
import { writeCharts } from "./writeCharts.ts";
import { writeRules } from "./writeRules.ts";
import { fileStyle } from "./fileStyle.ts";

const WHOLE = { ...cellArea(0, 0), bottom: LAST_ROW, right: LAST_COLUMN };
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The book as an .xlsx file: what `openXlsx` reads, in the same words. Formula cells carry their last values. */
export async function saveXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  for (const sheet of book.sheets) await writeSheet(workbook, sheet);
  for (const { name, formula } of book.names) workbook.definedNames.addFormula(name, formula.slice(1));
  for (const sheet of book.sheets) {
    const worksheet = workbook.getWorksheet(sheet.name);
    if (worksheet) writeCharts(worksheet, sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function writeSheet(workbook: Workbook, sheet: Sheet): Promise<void> {
  const { rows, columns } = sheet.frozen;
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    properties: sheet.tabColor === "" ? {} : { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } },
    views: [{ showGridLines: sheet.showGridlines, ...(rows + columns > 0 ? { state: "frozen", xSplit: columns, ySplit: rows } : {}) }],
  });
  for (const table of sheet.tables) writeTable(worksheet, table);
  for (const { row, column, cell } of sheet.cells.inArea(WHOLE)) {
    const target = worksheet.getCell(row + 1, column + 1);
    const link = sheet.links.at(row, column)?.documentReference;
    target.value = fileValue(sheet, row, column, cell, link === undefined ? {} : { hyperlink: `#${link}` });
    target.style = fileStyle(cell.style);
  }
  for (const [column, points] of sheet.columnWidths) worksheet.getColumn(column + 1).width = (points / 0.75 - 5) / 7;
  for (const [row, points] of sheet.rowHeights) worksheet.getRow(row + 1).height = points;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const row of sheet.hiddenRows) worksheet.getRow(row + 1).hidden = true;
  writeRules(worksheet, sheet);
  if (sheet.protection) await worksheet.protect("", { selectLockedCells: true, selectUnlockedCells: true });
}

/** Buttons for filters are always there: without them the library writes tables that Excel drops. */
function writeTable(worksheet: Worksheet, table: Table): void {
  worksheet.addTable({
    name: table.name,
    ref: formatArea(cellArea(table.area.top, table.area.left)),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: { theme: (table.style === "" ? "TableStyleLight1" : table.style), showRowStripes: table.showBandedRows },
    columns: table.columns.map(({ name }) => ({ name, totalsRowLabel: "" })),
    rows: Array.from({ length: table.area.bottom - table.area.top - (table.showTotals ? 1 : 0) }, () => []),
  });
}

function plainValue({ value }: Cell): string | number | boolean | { error: "#N/A" } {
  return isError(value) ? { error: value.error as "#N/A" } : value;
}

function fileValue(sheet: Sheet, row: number, column: number, cell: Cell, link: { readonly hyperlink?: string }): CellValue {
  const written = plainValue(cell);
  if (cell.formula !== null) return { formula: fileFormula(sheet, row, column, cell.formula), result: written, ...link };
  if (link.hyperlink !== undefined) return { text: isError(cell.value) ? cell.value.error : String(cell.value), hyperlink: link.hyperlink };
  return cell.value === "" ? null : written;
}
