import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import { columnWidths, hiddenColumns } from "../../workbook/looks/columnWidths.ts";
import { fittedHeights } from "../../workbook/looks/fittedHeights.ts";
import { TAB_COLOURS } from "../../workbook/looks/look.ts";
import { FOOTER, MARGINS, pageSetup } from "../../workbook/looks/pageSetup.ts";
import { argb, conditionalStyle } from "./cellStyle.ts";
import { rowRange } from "../../workbook/rowRange.ts";
import { writeCells } from "./writeCells.ts";
import type { StyleBook } from "./writeCells.ts";
import { writeTable } from "./writeTable.ts";
import { writeValidations } from "./writeValidations.ts";

const A4 = 9;
/** Excel's own limit. */
const WIDEST_COLUMN = 255;

/** Adds the sheet to the workbook. Throws TextTooLong. */
export async function writeSheet(workbook: Workbook, sheet: SheetPlan, styles: StyleBook): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.title, {
    state: sheet.visibility,
    properties: { tabColor: argb(TAB_COLOURS[sheet.tab]) },
  });
  for (const table of sheet.tables) writeTable(worksheet, table);
  writeCells(worksheet, sheet, styles);
  writeValidations(worksheet, sheet);
  writeConditionalFormats(worksheet, sheet);
  setSizes(worksheet, sheet);
  quietTextColumns(worksheet, sheet);
  setView(worksheet, sheet);
  setPrint(worksheet, sheet);
  if (sheet.protected) await protect(worksheet);
}

function writeConditionalFormats(worksheet: Worksheet, sheet: SheetPlan): void {
  for (const [index, { range, formula, look }] of sheet.conditionalFormats.entries()) {
    worksheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: "expression", formulae: [formula], priority: index + 1, style: conditionalStyle(look) }],
    });
  }
}

function setSizes(worksheet: Worksheet, sheet: SheetPlan): void {
  for (const [column, width] of columnWidths(sheet)) {
    worksheet.getColumn(column).width = Math.min(width, WIDEST_COLUMN);
  }
  for (const column of hiddenColumns(sheet)) worksheet.getColumn(column).hidden = true;
  for (const [row, height] of fittedHeights(sheet)) {
    worksheet.getRow(row).height = height;
    // Not "custom": Excel goes on fitting the row to what is typed.
    worksheet.getRow(row).customHeight = false;
  }
  for (const [row, height] of sheet.rowHeights) {
    worksheet.getRow(row).height = height;
    worksheet.getRow(row).customHeight = true;
  }
}

/** A case called "7" is meant as text: no green corner that calls it a mistake. All in one element: the SDK takes ten at most. */
function quietTextColumns(worksheet: Worksheet, sheet: SheetPlan): void {
  const ranges = sheet.tables.flatMap(({ row, column, columns, rows }) =>
    columns.flatMap(({ format }, index) => (format === "text" ? [rowRange(column + index, row + 1, row + rows.length)] : [])),
  );
  if (ranges.length > 0) worksheet.ignoredErrors.push({ ref: ranges.join(" "), numberStoredAsText: true });
}

function setView(worksheet: Worksheet, sheet: SheetPlan): void {
  const { rows, columns } = sheet.freeze;
  const common = { activeCell: "A1", showGridLines: false };
  worksheet.views =
    rows + columns === 0
      ? [{ state: "normal", ...common }]
      : [{ state: "frozen", ySplit: rows, xSplit: columns, ...common }];
}

function setPrint(worksheet: Worksheet, sheet: SheetPlan): void {
  const { orientation, titleRows, breaksAfter } = sheet.print;
  const { pagesAcross, titleColumns, printAreas } = pageSetup(sheet);
  // Height 0: as many pages down as it takes.
  Object.assign(worksheet.pageSetup, {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: pagesAcross,
    fitToHeight: 0,
    margins: MARGINS,
  });
  if (titleRows !== null) worksheet.pageSetup.printTitlesRow = titleRows.join(":");
  if (titleColumns !== null) worksheet.pageSetup.printTitlesColumn = titleColumns;
  // The library's own sign between areas.
  if (printAreas.length > 0) worksheet.pageSetup.printArea = printAreas.join("&&");
  for (const row of breaksAfter) worksheet.getRow(row).addPageBreak();
  worksheet.headerFooter.oddFooter = `&L${FOOTER.left}&R${FOOTER.right}`;
}

/** Without a password: it keeps formulas from slips, not from people. */
async function protect(worksheet: Worksheet): Promise<void> {
  await worksheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}
