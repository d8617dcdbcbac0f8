import fc from "fast-check";
import { cellAddress } from "../../src/workbook/cellAddress.ts";
import { intersection, parseCell, parseRange, rangeText } from "../../src/workbook/cellRange.ts";

describe("An address", () => {
  it("is read with and without dollar signs", () => {
    expect(parseCell("C7")).toEqual({ row: 7, column: 3 });
    expect(parseCell("$AA$10")).toEqual({ row: 10, column: 27 });
    expect(parseCell("XFD1048576")).toEqual({ row: 1_048_576, column: 16_384 });
  });

  it.each(["", "C", "7", "c7", "C0", "XFE1", "A1048577", "C7 ", "C7:D8"])("is not %j", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it("reads as what cellAddress writes, for every cell of a sheet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
        expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
      }),
      { numRuns: 300 },
    );
  });
});

describe("A range", () => {
  it.each(["C7", "C7:E9"])("reads and writes as %s", (text) => {
    const range = parseRange(text);
    expect(range && rangeText(range)).toBe(text);
  });

  it.each(["", "C7:", "E9:C7", "C7:E9:F1", "A:C"])("is not %j", (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it("shares with another the cells that both have", () => {
    const cells = { top: 6, left: 3, bottom: 25, right: 5 };
    expect(intersection(cells, { top: 25, left: 5, bottom: 30, right: 9 })).toEqual({ top: 25, left: 5, bottom: 25, right: 5 });
    expect(intersection(cells, { top: 26, left: 3, bottom: 30, right: 5 })).toBeNull();
  });
});
