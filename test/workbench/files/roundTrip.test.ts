import { formatArea } from "../../../src/workbench/model/address.ts";
import type { Book } from "../../../src/workbench/model/book.ts";
import { openXlsx } from "../../../src/workbench/files/openXlsx.ts";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx.ts";
import type { FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import type { PlannedCell } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { EVERY_FEATURE } from "../../xlsx/support/everyFeature.ts";

async function contentOf(file: Uint8Array): Promise<WorkbookContent> {
  const read = await xlsxPort.read(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** Everything of a sheet that people and programs rely on, as plain data. */
function dump(sheet: FoundSheet) {
  const { rows, name, visibility, protected: isProtected, tables, validations, conditionalFormats } = sheet;
  const cells = [...rows].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, ...cell, unlocked: sheet.isUnlocked(row, column) })));
  return {
    name,
    visibility,
    isProtected,
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    tables: tables.map(({ name: table, row, column, headers, rowCount }) => ({ table, row, column, headers, rowCount })),
    validations: validations.flatMap(({ type, ranges, formula1, formula2 = "" }) => ranges.split(" ").map((range) => `${type} ${range} ${formula1} ${formula2}`)).sort(),
    conditionalFormats: (conditionalFormats ?? []).flatMap(({ ranges, formula }) => ranges.split(" ").map((range) => `${range} ${formula}`)).sort(),
  };
}

const TARGET: PlannedCell = { row: 3, column: 1, value: 0.75, meaning: "input", bounds: { least: 0.6, most: 0.8, promptTitle: "Mål", prompt: "Fra 60 % til 80 %.", error: "Skriv et tal fra 60 % til 80 %." } };
const PLAN: WorkbookPlan = { ...EVERY_FEATURE, sheets: EVERY_FEATURE.sheets.map((sheet, index) => (index === 0 ? { ...sheet, cells: [...sheet.cells, TARGET] } : sheet)) };

describe("a file that is opened in the page and saved again", () => {
  let before: WorkbookContent;
  let after: WorkbookContent;
  let book: Book;
  beforeAll(async () => {
    const written = await xlsxPort.carryOut(PLAN);
    if (!written.ok) throw new Error(written.problem.message);
    before = await contentOf(written.value);
    book = await openXlsx(written.value, "alt.xlsx");
    after = await contentOf(await saveXlsx(book));
  });

  it("says the same to our own reader: values, formulas, locks, tables, lists, bounds, conditional formats", () => {
    expect(after.sheets.map(dump)).toEqual(before.sheets.map(dump));
  });

  it("keeps its names", () => {
    const names = ({ names: all }: WorkbookContent) => all.filter(({ name }) => !name.startsWith("_xlnm")).map(({ name, refersTo }) => `${name} ${refersTo}`).sort();
    expect(names(after)).toEqual(names(before));
  });

  it("shows what stays in view, how wide columns are, and where charts are", async () => {
    const again = await openXlsx(await saveXlsx(book), "alt.xlsx");
    const looks = ({ sheets }: Book) =>
      sheets.map(({ name, frozen, columnWidths, charts }) => ({
        name,
        frozen,
        widths: [...columnWidths].map(([column, width]) => [column, Math.round(width)]),
        charts: charts.map(({ chartType, series, settings }) => ({
          chartType,
          title: settings.get("title.text"),
          series: series.map(({ name: of, values, categories }) => [of, values && formatArea(values.area), categories && formatArea(categories.area)]),
        })),
      }));
    expect(looks(again)).toEqual(looks(book));
  });
});
