import { keyOfPlanned } from "../../src/workbook/tableKey.ts";
import type { CellValue, TablePlan } from "../../src/workbook/sheetPlan.ts";

const table = (blankMeans?: CellValue): TablePlan => ({
  name: "sag_prøve", row: 5, column: 1, rows: [], key: ["Runde", "Respondent"], filter: false,
  columns: [{ header: "Runde", width: 8, meaning: "input", ...(blankMeans !== undefined && { blankMeans }) }, { header: "Respondent", width: 8, meaning: "key" }],
});
const key = (plan: TablePlan, ...values: readonly CellValue[]) => keyOfPlanned(plan, values.map((value) => ({ value })));

describe("A row's key", () => {
  it("is the same whatever the capitals, and none where nothing is written", () => {
    expect(key(table(), 1, "r1")).toBe(key(table(), 1, "R1"));
    expect(key(table(), null, "")).toBeNull();
  });

  it("takes a blank cell for what it stands for, and for nothing where it stands for nothing", () => {
    expect(key(table(1), null, "R1")).toBe(key(table(1), 1, "R1"));
    expect(key(table(), null, "R1")).not.toBe(key(table(), 1, "R1"));
  });
});
