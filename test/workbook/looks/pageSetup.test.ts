import { pageSetup } from "../../../src/workbook/looks/pageSetup.ts";
import type { ColumnPlan, SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import { bareSheet } from "../../xlsx/support/oneSheet.ts";

const column = (header: string, width: number, more: Partial<ColumnPlan> = {}): ColumnPlan => ({ header, width, meaning: "text", ...more });

function sheetOf(columns: readonly ColumnPlan[], frozen = 0, table: Partial<TablePlan> = {}): SheetPlan {
  const rows = Array.from({ length: 4 }, () => columns.map(() => ({ value: null })));
  const one: TablePlan = { name: "sag_prøve", row: 5, column: 1, columns, rows, key: [], filter: false, ...table };
  return bareSheet({ tables: [one], freeze: { rows: 5, columns: frozen }, print: { orientation: "landscape", titleRows: [5, 5], breaksAfter: [] } });
}

describe("a printed sheet", () => {
  it("is one page wide as long as its letters can be read", () => {
    expect(pageSetup(sheetOf([column("Sag", 18), column("Tekst", 200)]))).toMatchObject({ pagesAcross: 1, titleColumns: null });
    expect(pageSetup(sheetOf([column("Sag", 18), column("Tekst", 201)]))).toMatchObject({ pagesAcross: 2, titleColumns: null });
  });

  it("has the columns that stay in view on each of several pages, which leaves less room for the others", () => {
    const columns = [column("Sag", 18), column("a", 100), column("b", 100), column("c", 100), column("d", 101)];
    expect(pageSetup(sheetOf(columns, 1))).toMatchObject({ pagesAcross: 3, titleColumns: "A:A" });
  });

  it("counts no hidden column", () => {
    expect(pageSetup(sheetOf([column("Sag", 18), column("Tekst", 200), column("Nøgle", 90, { hidden: true })])).pagesAcross).toBe(1);
  });

  it("ends with the last row that holds something where places wait for text, and with the last column that is shown", () => {
    const columns = [column("Id", 10), column("Tekst", 60), column("Nøgle", 20, { hidden: true })];
    expect(pageSetup(sheetOf(columns)).printAreas).toEqual([]);
    expect(pageSetup(sheetOf(columns, 0, { places: 3 })).printAreas).toEqual(["A:B"]);
  });

  it("has nothing to leave out where it has no table", () => {
    const bare = bareSheet({ cells: [{ row: 1, column: 1, value: "Forside", meaning: "title" }], print: { orientation: "portrait", titleRows: null, breaksAfter: [], extent: "head" } });
    expect(pageSetup(bare).printAreas).toEqual([]);
  });

  it("is printed in the stretches that it is told to", () => {
    const sheet = sheetOf([column("Tal", 20), column("Værdi", 40)]);
    expect(pageSetup({ ...sheet, print: { ...sheet.print, stretches: [[1, 10], [31, 40]] } }).printAreas).toEqual(["A1:B10", "A31:B40"]);
  });
});
