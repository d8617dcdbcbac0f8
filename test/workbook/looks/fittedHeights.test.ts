import type { Meaning } from "../../../src/workbook/sheetPlan.ts";
import { fittedHeights } from "../../../src/workbook/looks/fittedHeights.ts";
import { bareSheet } from "../../xlsx/support/oneSheet.ts";

/** The height in points of a row that holds the text in a column of 47 characters: 50 letters go on a line. */
function heightOf(value: string, meaning: Meaning = "text"): number | undefined {
  return fittedHeights(bareSheet({ columnWidths: new Map([[1, 47]]), cells: [{ row: 1, column: 1, value, meaning }] })).get(1);
}

describe("a row", () => {
  it("has Excel's own height for one line", () => {
    expect(heightOf("x".repeat(50))).toBeUndefined();
    expect(heightOf("")).toBeUndefined();
  });

  it("has 15 points for each line", () => {
    expect(heightOf("x".repeat(51))).toBe(30);
    expect(heightOf("en\nto\ntre")).toBe(45);
  });

  it("breaks lines between words", () => {
    const word = "x".repeat(26);
    expect(heightOf(`${word} ${word}`)).toBe(30);
    expect(heightOf(`${word} ${word} ${word}`)).toBe(45);
    expect(heightOf("x".repeat(24) + " " + "x".repeat(25))).toBeUndefined();
  });

  it("goes on after a word that is longer than a line", () => {
    expect(heightOf(`${"x".repeat(100)} ${"y".repeat(50)}`)).toBe(45);
    expect(heightOf(`${"x".repeat(101)} ${"y".repeat(48)}`)).toBe(45);
    expect(heightOf(`${"x".repeat(101)} ${"y".repeat(49)}`)).toBe(60);
  });

  it("is higher for a title, on one line however long", () => {
    expect(heightOf("x".repeat(300), "title")).toBe(28);
  });

  it("is as high as a heading that is read upwards is long", () => {
    const cells = [{ row: 1, column: 1, value: "Juridisk materiale", meaning: "label", upright: true }] as const;
    expect(fittedHeights(bareSheet({ columnWidths: new Map([[1, 4]]), cells })).get(1)).toBe(105);
  });

  it("is not made higher by what stands in a hidden column", () => {
    const columns = [{ header: "Nøgle", width: 5, meaning: "computed", hidden: true }] as const;
    const table = { name: "sag_prøve", row: 1, column: 1, columns, rows: [[{ value: "en tekst på mange linjer" }]], key: [], filter: false };
    expect(fittedHeights(bareSheet({ tables: [table] })).get(2)).toBeUndefined();
  });

  it("is never higher than Excel allows", () => {
    expect(heightOf("x\n".repeat(100))).toBe(409);
  });
});
