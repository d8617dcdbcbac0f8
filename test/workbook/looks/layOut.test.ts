import type { SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import { columnWidths } from "../../../src/workbook/looks/columnWidths.ts";
import { layOut } from "../../../src/workbook/looks/layOut.ts";
import type { LaidCell } from "../../../src/workbook/looks/layOut.ts";
import { bareSheet } from "../../xlsx/support/oneSheet.ts";

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

it("a column's formula stands in every row that brings none of its own", () => {
  const columns = [{ header: "Sag", width: 10, meaning: "key" }, { header: "Status", width: 10, meaning: "computed", formula: "1+1" }] as const;
  const sheet = bareSheet({ tables: [{ ...LABELLED, columns, rows: [[{ value: "SAG-01" }, { value: 2 }], [{ value: "SAG-02" }, { value: 3, formula: "1+2" }]] }] });
  expect([at(sheet, 4, 3)?.content.formula, at(sheet, 5, 3)?.content.formula]).toEqual(["1+1", "1+2"]);
});

it("a row that says less than its table has columns is blank in the others", () => {
  const sheet = bareSheet({ tables: [{ ...LABELLED, rows: [[{ value: "SAG-01" }]] }] });
  expect(at(sheet, 4, 3)).toMatchObject({ content: { value: null }, look: { meaning: "answer", unlocked: true } });
});

it("an answer cell that is locked on a protected sheet does not invite to type", () => {
  const locked = at(bareSheet({ tables: [LABELLED], protected: true }), 5, 3);
  expect(locked?.look.meaning).toBe("text");
  expect(at(bareSheet({ tables: [LABELLED], protected: true }), 4, 3)?.look.meaning).toBe("answer");
  expect(at(bareSheet({ tables: [LABELLED] }), 5, 3)?.look.meaning).toBe("answer");
});

it("the last rows, which wait for text, are bare: their looks are a conditional format's", () => {
  const sheet = bareSheet({ tables: [{ ...LABELLED, places: 1 }] });
  expect([at(sheet, 4, 3)?.look.bare, at(sheet, 5, 3)?.look.bare]).toEqual([undefined, true]);
});

it("a heading over a narrow column is read upwards, on one line", () => {
  const columns = [{ header: "Juridisk materiale", width: 4, meaning: "computed", upright: true }] as const;
  const sheet = bareSheet({ tables: [{ ...LABELLED, columns, rows: [[{ value: "+" }]] }] });
  expect(at(sheet, 3, 2)?.look).toMatchObject({ upright: true, wrap: false });
  expect(columnWidths(sheet).get(2)).toBe(4);
});

describe("a heading's colour", () => {
  const widths = new Map([[1, 10], [2, 10], [3, 10], [4, 10]]);

  it("runs on to the sheet's last column", () => {
    const sheet = bareSheet({ columnWidths: widths, cells: [{ row: 1, column: 1, value: "▲ Styrker", meaning: "strengthHeading" }] });
    expect([2, 3, 4].map((column) => at(sheet, 1, column)?.look.meaning)).toEqual(Array(3).fill("strengthHeading"));
    expect(at(sheet, 1, 5)).toBeUndefined();
  });

  it("stops at a table, and at its labels, but runs over a table without labels", () => {
    const heading = { row: 2, column: 1, value: "▲ Styrker", meaning: "strengthHeading" } as const;
    const ground = (table: TablePlan): readonly (string | undefined)[] =>
      [1, 2, 3].map((column) => at(bareSheet({ tables: [table], cells: [heading] }), 2, column)?.look.meaning);
    expect(ground(LABELLED)).toEqual(["strengthHeading", "tableHeader", "tableHeader"]);
    const bare = { ...LABELLED, columns: LABELLED.columns.map(({ label: _, ...column }) => column) };
    expect(ground(bare)).toEqual(["strengthHeading", "strengthHeading", "strengthHeading"]);
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
  /** Columns of 40 and 30 characters: 42 letters have room in the first alone, 75 in both. */
  function isBroken(length: number, parts: { readonly meaning?: "purpose" | "subheading" | "note" | "title" | "input"; readonly formula?: string; readonly neighbour?: true }): boolean | undefined {
    const { meaning = "note", neighbour, ...rest } = parts;
    const beside = neighbour === undefined ? [] : [{ row: 1, column: 2, value: "x", meaning: "text" } as const];
    const cells = [{ row: 1, column: 1, value: "x".repeat(length), meaning, ...rest }, ...beside];
    return at(bareSheet({ columnWidths: new Map([[1, 40], [2, 30]]), cells }), 1, 1)?.look.wrap;
  }

  it("runs on over free places as long as it has room there", () => {
    expect(isBroken(75, { meaning: "purpose" })).toBe(false);
    expect(isBroken(76, { meaning: "purpose" })).toBe(true);
  });

  it("is broken where its neighbour is in the way", () => {
    expect(isBroken(42, { meaning: "purpose", neighbour: true })).toBe(false);
    expect(isBroken(43, { meaning: "purpose", neighbour: true })).toBe(true);
    expect(isBroken(43, { meaning: "subheading", neighbour: true })).toBe(true);
  });

  it("is broken where a formula's text could become longer than it has room", () => {
    expect(isBroken(1, { formula: "A2" })).toBe(false);
    expect(isBroken(1, { formula: "A2", neighbour: true })).toBe(true);
    const wide = [{ row: 1, column: 1, value: "x", formula: "A2", meaning: "text" }] as const;
    expect(at(bareSheet({ columnWidths: new Map([[1, 200]]), cells: wide }), 1, 1)?.look.wrap).toBe(true);
  });

  it("is broken in cells to type in, and never in a title", () => {
    expect(isBroken(1, { meaning: "input" })).toBe(true);
    expect(isBroken(300, { meaning: "title" })).toBe(false);
  });

  it("is broken where it has lines of its own", () => {
    const cells = [{ row: 1, column: 1, value: "en\nto", meaning: "note" }] as const;
    expect(at(bareSheet({ columnWidths: new Map([[1, 40]]), cells }), 1, 1)?.look.wrap).toBe(true);
  });

  it("is never broken where it is a number", () => {
    const cells = [{ row: 1, column: 1, value: 20, meaning: "note" }, { row: 1, column: 2, value: "x", meaning: "text" }] as const;
    expect(at(bareSheet({ columnWidths: new Map([[1, 10]]), cells }), 1, 1)?.look.wrap).toBe(false);
  });

  it("is never a tower of letters in a narrow column", () => {
    const cells = [{ row: 1, column: 1, value: "x".repeat(300), meaning: "label" }] as const;
    expect(at(bareSheet({ columnWidths: new Map([[1, 3]]), cells }), 1, 1)?.look.wrap).toBe(false);
  });
});

describe("a column", () => {
  it("is as wide as the widest of the tables under each other, whatever the sheet says", () => {
    const wider = { ...LABELLED, name: "sag_anden", row: 10, columns: LABELLED.columns.map((column) => ({ ...column, width: 15 })) };
    const sheet = bareSheet({ tables: [LABELLED, wider], columnWidths: new Map([[2, 99], [9, 7]]) });
    expect(columnWidths(sheet)).toEqual(new Map([[2, 15], [9, 7], [3, 20]]));
  });

  it("is at least as wide as the longest word of its heading", () => {
    const columns = [{ header: "S.helhed", label: "Samlet helhedsvurdering", width: 8, meaning: "answer" }] as const;
    const sheet = bareSheet({ tables: [{ ...LABELLED, columns, rows: [[{ value: null }]] }] });
    expect(columnWidths(sheet)).toEqual(new Map([[2, 18]]));
  });
});
