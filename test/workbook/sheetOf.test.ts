import { sheetOf } from "../../src/workbook/sheets/sheetOf.ts";
import type { TablePlan } from "../../src/workbook/sheetPlan.ts";

const ROWS: TablePlan = {
  name: "sag_prøve", row: 5, column: 1, key: ["Id"], filter: false,
  columns: [{ header: "Id", width: 8, meaning: "key" }, { header: "Tekst", width: 60, meaning: "input" }, { header: "Nøgle", width: 8, meaning: "computed", hidden: true }],
  rows: [[{ value: "K1" }, { value: "Årsrapport" }, { value: "" }], [{ value: null }, { value: null }, { value: "" }], [{ value: null }, { value: null }, { value: "" }]],
};

describe("The places of a table that nobody has written in", () => {
  const looks = (table: TablePlan) => sheetOf("sources", { tab: "evidence", tables: [table] }).conditionalFormats;

  it("look as places by a rule of their own, up to the last column that is shown", () => {
    expect(looks({ ...ROWS, places: 2 })).toEqual([{ range: "A7:B8", formula: "LEN(A7)>=0", look: "place" }]);
  });

  it("need no rule where there are none", () => {
    expect([looks({ ...ROWS, places: 0 }), looks(ROWS)]).toEqual([[], []]);
  });
});
