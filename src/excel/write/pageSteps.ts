import { cellAddress, columnLetters } from "../../workbook/cellAddress.ts";
import { columnWidths, hiddenColumns } from "../../workbook/looks/columnWidths.ts";
import { TAB_COLOURS } from "../../workbook/looks/look.ts";
import { FOOTER, MARGINS, pageSetup } from "../../workbook/looks/pageSetup.ts";
import { rangeText } from "../../workbook/cellRange.ts";
import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import { step, type Step } from "../session/step.ts";
import { colourCode } from "./excelRange.ts";
import type { StagedSheet } from "./stagedSheet.ts";

/** A digit of the default font is 7 pixels wide, and a pixel three quarters of a point, at every size of screen. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PER_INCH = 72;
/** Excel's own limit, in characters. */
const WIDEST_COLUMN = 255;

/** What is not in cells: widths and heights, what stays in view, the tab, and how the sheet is printed. */
export function pageSteps(sheet: StagedSheet): readonly Step[] {
  return [...sizeSteps(sheet), viewStep(sheet), printStep(sheet)];
}

function sizeSteps({ title, plan, cells }: StagedSheet): readonly Step[] {
  const widths = [...columnWidths(plan)].map(([column, width]) => {
    const letters = columnLetters(column);
    const points = Math.min(width, WIDEST_COLUMN) * POINTS_PER_CHARACTER;
    return step(3, null, (book) => {
      book.sheet(title).getRange(`${letters}:${letters}`).format.columnWidth = points;
    });
  });
  const hidden = [...hiddenColumns(plan)].map((column) =>
    step(3, null, (book) => {
      book.sheet(title).getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
    }),
  );
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 1);
  // Excel fits rows to their texts itself, and goes on fitting them; only a height that is planned is set.
  const fitted = step(3, null, (book) => book.sheet(title).getRange(`1:${bottom}`).format.autofitRows());
  const heights = [...plan.rowHeights].map(([row, height]) =>
    step(3, null, (book) => {
      book.sheet(title).getRange(`${row}:${row}`).format.rowHeight = height;
    }),
  );
  return [...widths, ...hidden, fitted, ...heights];
}

function viewStep({ title, plan }: StagedSheet): Step {
  const { rows, columns } = plan.freeze;
  return step(5, null, (book) => {
    const sheet = book.sheet(title);
    sheet.showGridlines = false;
    sheet.tabColor = colourCode(TAB_COLOURS[plan.tab]);
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeText({ top: 1, left: 1, bottom: rows, right: columns }));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  });
}

function printStep({ title, plan }: StagedSheet): Step {
  return step(20 + 2 * plan.print.breaksAfter.length, null, (book) => setPrint(book.sheet(title), plan));
}

/** What is printed, each area from a page of its own on. */
export function setPrintAreas(sheet: Excel.Worksheet, areas: readonly string[]): void {
  sheet.pageLayout.setPrintArea(sheet.getRanges(areas.join(",")));
}

function setMargins(page: Excel.PageLayout): void {
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.headerMargin = MARGINS.header * POINTS_PER_INCH;
  page.footerMargin = MARGINS.footer * POINTS_PER_INCH;
}

function setPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { orientation, titleRows, breaksAfter } = plan.print;
  const { pagesAcross, titleColumns, printAreas } = pageSetup(plan);
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  // The whole object: its members cannot be set one by one.
  page.zoom = { horizontalFitToPages: pagesAcross };
  setMargins(page);
  if (titleRows !== null) page.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  if (titleColumns !== null) page.setPrintTitleColumns(titleColumns.replace(/(\w+):(\w+)/, "$$$1:$$$2"));
  if (printAreas.length > 0) setPrintAreas(sheet, printAreas);
  page.headersFooters.defaultForAllPages.leftFooter = FOOTER.left;
  page.headersFooters.defaultForAllPages.rightFooter = FOOTER.right;
  for (const row of breaksAfter) sheet.horizontalPageBreaks.add(cellAddress(row + 1, 1));
}
