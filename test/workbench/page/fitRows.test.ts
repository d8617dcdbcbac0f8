import { FitRows } from "../../../src/workbench/page/grid/fitRows.ts";
import { Axis } from "../../../src/workbench/page/grid/axis.ts";
import { Book } from "../../../src/workbench/model/book.ts";
import { PLAIN, type CellStyle } from "../../../src/workbench/model/style.ts";

/** Every letter is 7 pixels wide; the column has room for ten of them. */
const COLUMNS = new Axis(3, () => 76);

function heightWith(text: string, style: Partial<CellStyle> = { wrapText: true }): number {
  const book = new Book(() => undefined);
  const sheet = book.sheets[0]!;
  Object.assign(sheet.cells.at(0, 1), { value: text, style: { ...PLAIN, ...style } });
  return new FitRows((words) => words.length * 7).heightOf(book, sheet, 0, COLUMNS, 20);
}

/** Of 11 points, 1.22 apart, with 2 pixels round them. */
const lines = (count: number): number => Math.ceil(count * 11 * (96 / 72) * 1.22) + 2;

it.each([
  ["one line", "kort", 1],
  ["two lines, broken between words", "Ingen mangel", 2],
  ["a line for each that is typed", "en\nto\ntre", 3],
  ["a line for each ten letters of a word that is wider than the column", "sagsfremstillingen", 2],
  ["three lines, where a long word begins a new one", "Se sagsfremstillingen", 3],
])("a row fits %s", (_what, text, count) => {
  expect(heightWith(text)).toBe(Math.max(20, lines(count)));
});

it("a row whose words are not broken into lines has one, as high as its letters", () => {
  expect(heightWith("Ingen mangel af betydning", { wrapText: false })).toBe(20);
  expect(heightWith("Titel", { fontSize: 20 })).toBe(Math.ceil(20 * (96 / 72) * 1.22) + 2);
});
