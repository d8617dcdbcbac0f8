import { tableOfSheet } from "../../src/document/tableOfSheet.ts";
import type { ColumnPlan } from "../../src/workbook/sheetPlan.ts";

const POINT: ColumnPlan = { header: "Punkt", width: 40, meaning: "key" };
const COUNT: ColumnPlan = { header: "n", width: 8, meaning: "computed", format: "integer" };
const SHEET = { name: "sag_prøve", row: 1, column: 1, key: ["Punkt"], filter: false };

describe("a table of a sheet in the document", () => {
  it("has the sheet's headings, each with its share of the width", () => {
    expect(tableOfSheet("Tabel", { ...SHEET, columns: [POINT, COUNT], rows: [] }, [3, 1]).columns).toEqual([
      { heading: "Punkt", share: 3, isCount: false },
      { heading: "n", share: 1, isCount: true },
    ]);
  });

  it("leaves blank what is blank in the sheet, for a blank is never 0", () => {
    const rows = [[{ value: "Sagsoplysning" }, { value: null }], [{ value: "Begrundelse" }, { value: 0 }]];
    expect(tableOfSheet("Tabel", { ...SHEET, columns: [POINT, COUNT], rows }, [3, 1]).rows).toEqual([["Sagsoplysning", ""], ["Begrundelse", "0"]]);
  });
});
