import fc from "fast-check";
import { rangeText } from "../../../src/workbook/cellRange.ts";
import { rectangles, type Place } from "../../../src/excel/write/rectangles.ts";

function made(rows: readonly string[]): readonly string[] {
  const places = rows.flatMap((row, down) => Array.from(row).flatMap((value, right) => (value === "." ? [] : [{ row: down + 1, column: right + 1, value }])));
  return rectangles(places, (value) => value).map(({ range, value }) => `${value} ${rangeText(range)}`);
}

it("takes a table's body as one rectangle and its header as another", () => {
  expect(made(["hhh", "bbb", "bbb"])).toEqual(["h A1:C1", "b A2:C3"]);
});

it("parts columns that look different", () => {
  expect(made(["kaa", "kaa", "kaa"])).toEqual(["k A1:A3", "a B1:C3"]);
});

it("parts rows with something between them, and cells that stand alone", () => {
  expect(made(["a.", "..", "a.", ".a"])).toEqual(["a A1", "a A3", "a B4"]);
});

it("covers every place once, with its own value", () => {
  const row = fc.array(fc.constantFrom("a", "b", "."), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const places: Place<string>[] = rows.flatMap((cells, down) =>
        cells.flatMap((value, right) => (value === "." ? [] : [{ row: down + 1, column: right + 1, value }])),
      );
      const covered = rectangles(places, (value) => value).flatMap(({ range, value }) => {
        const cells: string[] = [];
        for (let at = range.top; at <= range.bottom; at += 1) {
          for (let column = range.left; column <= range.right; column += 1) cells.push(`${at},${column},${value}`);
        }
        return cells;
      });
      expect(covered.sort()).toEqual(places.map(({ row: at, column, value }) => `${at},${column},${value}`).sort());
    }),
  );
});
