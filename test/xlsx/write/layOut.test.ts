import type { SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import { columnWidths, layOut } from "../../../src/xlsx/write/layOut.ts";
import type { LaidCell } from "../../../src/xlsx/write/layOut.ts";
import { bareSheet } from "../support/oneSheet.ts";

function at(sheet: SheetPlan, row: number, column: number): LaidCell | undefined {
  const found = [...layOut(sheet)].filter((cell) => cell.row === row && cell.column === column);
  if (found.length > 1) throw new Error("one place is laid twice");
  return found[0];
}

const LABELLED: TablePlan = {
  name: "sag_prøve",
  row: 3,
  column: 2,
  columns: [
    { header: "Sag", width: 10, meaning: "key" },
    { header: "R.oplysning", label: "Sagens oplysning", width: 20, meaning: "answer", unlocked: true },
  ],
  rows: [[{ value: "SAG-01" }, { value: null }], [{ value: "SAG-02", format: "text", unlocked: true }, { value: null, unlocked: false }]],
  key: ["Sag"],
  filter: true,
};

describe("a table with labels", () => {
  const sheet = bareSheet({ tables: [LABELLED] });

  it("has the Danish words above its small ids", () => {
    expect(at(sheet, 2, 3)).toMatchObject({ content: { value: "Sagens oplysning" }, look: { meaning: "tableHeader" } });
    expect(at(sheet, 3, 3)).toMatchObject({ content: { value: "R.oplysning" }, look: { meaning: "itemId" } });
  });

  it("has a header in full size, under a blank of its colour, where a column has no label", () => {
    expect(at(sheet, 2, 2)).toMatchObject({ content: { value: null }, look: { meaning: "tableHeader" } });
    expect(at(sheet, 3, 2)).toMatchObject({ content: { value: "Sag" }, look: { meaning: "tableHeader" } });
  });

  it("leaves a planned cell in the row of labels alone", () => {
    const planned = bareSheet({ tables: [LABELLED], cells: [{ row: 2, column: 3, value: "Egne ord", meaning: "label" }] });
    expect(at(planned, 2, 3)).toMatchObject({ content: { value: "Egne ord" }, look: { meaning: "label" } });
  });
});

it("a cell of a table has its column's format and lock unless it brings its own", () => {
  const sheet = bareSheet({ tables: [LABELLED] });
  expect(at(sheet, 4, 2)?.look).toMatchObject({ format: "general", unlocked: false });
  expect(at(sheet, 5, 2)?.look).toMatchObject({ format: "text", unlocked: true });
  expect(at(sheet, 4, 3)?.look).toMatchObject({ unlocked: true });
  expect(at(sheet, 5, 3)?.look).toMatchObject({ unlocked: false });
});

describe("a heading's colour", () => {
  const widths = new Map([[1, 10], [2, 10], [3, 10], [4, 10]]);

  it("runs on to the sheet's last column", () => {
    const sheet = bareSheet({ columnWidths: widths, cells: [{ row: 1, column: 1, value: "▲ Styrker", meaning: "strengthHeading" }] });
    expect([2, 3, 4].map((column) => at(sheet, 1, column)?.look.meaning)).toEqual(Array(3).fill("strengthHeading"));
    expect(at(sheet, 1, 5)).toBeUndefined();
  });

  it("stops at the next planned cell", () => {
    const cells = [
      { row: 1, column: 1, value: "▲ Styrker", meaning: "strengthHeading" },
      { row: 1, column: 3, value: "▼ Udfordringer", meaning: "challengeHeading" },
    ] as const;
    const sheet = bareSheet({ columnWidths: widths, cells });
    expect([1, 2, 3, 4].map((column) => at(sheet, 1, column)?.look.meaning)).toEqual([
      "strengthHeading",
      "strengthHeading",
      "challengeHeading",
      "challengeHeading",
    ]);
  });
});

describe("running text", () => {
  it.each([
    ["purpose", 59, false],
    ["purpose", 60, true],
    ["note", 29, false],
    ["note", 30, true],
    ["title", 255, false],
    ["input", 8, true],
  ] as const)("a %s in a column of %i characters is broken inside its cell: %s", (meaning, width, wrap) => {
    const sheet = bareSheet({ columnWidths: new Map([[1, width]]), cells: [{ row: 1, column: 1, value: "Tekst", meaning }] });
    expect(at(sheet, 1, 1)?.look.wrap).toBe(wrap);
  });
});

it("the widest of the tables under each other says how wide a column is, and tables win over the sheet", () => {
  const wider = { ...LABELLED, name: "sag_anden", row: 10, columns: LABELLED.columns.map((column) => ({ ...column, width: 15 })) };
  const sheet = bareSheet({ tables: [LABELLED, wider], columnWidths: new Map([[2, 99], [9, 7]]) });
  expect(columnWidths(sheet)).toEqual(new Map([[2, 15], [9, 7], [3, 20]]));
});
