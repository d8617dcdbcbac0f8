import { startHost } from "../../src/workbench/node/startHost.ts";

/** Writes into A1 of a new sheet and reads it back in a second batch. */
async function written(value: unknown, numberFormat = "General") {
  const { Excel } = startHost();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
    const read = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    return { value: (read.values as unknown[][])[0]?.[0], formula: (read.formulas as unknown[][])[0]?.[0], type: (read.valueTypes as unknown[][])[0]?.[0], format: (read.numberFormat as unknown[][])[0]?.[0] };
  });
}

describe("a value written to a cell", () => {
  it("keeps a number, a truth value and a text", async () => {
    expect(await written(1.5)).toMatchObject({ value: 1.5, type: "Double" });
    expect(await written(true)).toMatchObject({ value: true, type: "Boolean" });
    expect(await written("Mangel")).toMatchObject({ value: "Mangel", type: "String" });
  });

  it("becomes a number when its text looks like one", async () => {
    expect(await written("12")).toMatchObject({ value: 12, type: "Double" });
    expect(await written("25%")).toMatchObject({ value: 0.25, format: "0%" });
  });

  it("becomes a date when its text looks like one", async () => {
    expect(await written("2026-03-14")).toMatchObject({ value: 46095, format: "m/d/yyyy" });
  });

  it("loses a leading apostrophe and stays text", async () => {
    expect(await written("'=1+1")).toMatchObject({ value: "=1+1", formula: "=1+1", type: "String" });
    expect(await written("'- god sag")).toMatchObject({ value: "- god sag", type: "String" });
  });

  it("stays text in a cell formatted as text", async () => {
    expect(await written("12", "@")).toMatchObject({ value: "12", type: "String" });
    expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1", type: "String" });
  });
});
