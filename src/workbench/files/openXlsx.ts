import { Workbook, type Cell as FileCell, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { calculateBook } from "../calculate/calculateBook.ts";
import { parseArea } from "../model/address.ts";
import { Book } from "../model/book.ts";
import { errorValue, type CellValue } from "../model/cell.ts";
import { Sheet, type SheetVisibility } from "../model/sheet.ts";
import { readCharts } from "./readCharts.ts";
import { readRules } from "./readRules.ts";
import { readStyle } from "./readStyle.ts";

installChartSupport();

/**
 * A book as an .xlsx file holds it: what stands in cells, how they look, and what our sheets use beyond that. Other things
 * (pictures, comments, pivot tables) are left out. Values are the file's own until something is calculated.
 *
 * @throws where the file is no workbook.
 */
export async function openXlsx(file: Uint8Array, name: string): Promise<Book> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const book = new Book(calculateBook);
  book.name = name;
  book.sheets.length = 0;
  for (const worksheet of workbook.worksheets) book.sheets.push(readSheet(worksheet, book));
  for (const { name: defined, ranges } of workbook.definedNames.model) {
    // The library doubles an apostrophe in a sheet's name that the file has doubled already.
    book.names.push({ name: defined, formula: `=${ranges.join(",").replaceAll("''''", "''")}`, comment: "", visible: true, sheet: null });
  }
  for (const [index, worksheet] of workbook.worksheets.entries()) readCharts(worksheet, book, book.sheets[index] as Sheet);
  return book;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function readSheet(worksheet: Worksheet, book: Book): Sheet {
  const sheet = new Sheet(book.newSheetId(), worksheet.name);
  sheet.visibility = VISIBILITY[worksheet.state] ?? "Visible";
  sheet.tabColor = worksheet.properties.tabColor?.argb?.replace(/^FF/, "#") ?? "";
  readCells(worksheet, sheet);
  readSizes(worksheet, sheet);
  readTables(worksheet, sheet, book);
  readRules(worksheet, sheet, book);
  const [view] = worksheet.views;
  sheet.showGridlines = view?.showGridLines !== false;
  if (view?.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  if (worksheet.sheetProtection) sheet.protection = { options: {}, password: null };
  return sheet;
}

function readCells(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (from, columnNumber) => {
      const cell = sheet.cells.at(rowNumber - 1, columnNumber - 1);
      cell.style = readStyle(from);
      const formula = formulaOf(from);
      cell.formula = formula === undefined ? null : `=${formula}`;
      cell.value = readValue(from);
      const link = from.hyperlink?.replace(/^#/, "");
      if (link !== undefined && link !== "") sheet.links.set({ top: rowNumber - 1, bottom: rowNumber - 1, left: columnNumber - 1, right: columnNumber - 1 }, { documentReference: link });
    });
  });
}

/** The library does not tell of a formula where the cell has a link too; its model has it. */
function formulaOf(from: FileCell): string | undefined {
  const { formula } = from.model as { readonly formula?: string };
  return from.formula ? from.formula : formula;
}

/** Dates are serial numbers in cells; rich text is its text. */
function readValue(from: FileCell): CellValue {
  const value: unknown = from.formula ? from.result : from.hyperlink ? from.text : from.value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "object" && value !== null && "error" in value) return errorValue(String(value.error));
  return value === null || value === undefined ? "" : from.text;
}

/** Widths are in characters of the standard font, 7 pixels each and 5 around them, as Excel reckons with Calibri 11. */
function readSizes(worksheet: Worksheet, sheet: Sheet): void {
  for (const [index, column] of worksheet.columns.entries()) {
    if (column.width !== undefined) sheet.columnWidths.set(index, (Math.trunc(column.width * 7) + 5) * 0.75);
    if (column.hidden) sheet.hiddenColumns.add(index);
  }
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (typeof row.height === "number") sheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
  });
}

function readTables(worksheet: Worksheet, sheet: Sheet, book: Book): void {
  for (const { table: found } of worksheet.getTables()) {
    const area = parseArea(found.tableRef ?? "");
    if (area === null) continue;
    sheet.tables.push({
      id: String(book.newId()),
      name: found.name,
      area,
      columns: found.columns.map(({ name }, index) => ({ id: index + 1, name, filter: null })),
      showHeaders: found.headerRow !== false,
      showTotals: found.totalsRow === true,
      showFilterButton: found.autoFilterRef !== undefined,
      style: found.style?.theme ?? "",
      showBandedRows: found.style?.showRowStripes === true,
      showBandedColumns: found.style?.showColumnStripes === true,
      highlightFirstColumn: found.style?.showFirstColumn === true,
      highlightLastColumn: found.style?.showLastColumn === true,
    });
  }
}
