import { Refused } from "../../../src/xlsx/package/refused.ts";
import { sharedFormulaAllowance, type BookContext } from "../../../src/xlsx/read/bookContext.ts";
import { foundCell, type RawCell } from "../../../src/xlsx/read/foundCell.ts";
import { NO_STYLES } from "../../../src/xlsx/read/readStyles.ts";

const BOOK: BookContext = {
  sharedStrings: ["nul", "en", "to", "", "fire", "fem", "seks", "syv", "otte", "ni", "ti"],
  styles: NO_STYLES, date1904: false, cells: sharedFormulaAllowance(), formulaCharacters: sharedFormulaAllowance(), tableParts: new Set(),
};

function read(type: string, value: string | null, more: Partial<RawCell> = {}, book = BOOK) {
  return foundCell({ type, style: 0, value, inline: "", formula: null, ...more }, book, "xl/worksheets/sheet1.xml");
}

const valueOf = (type: string, value: string, book = BOOK) => read(type, value, {}, book)?.value;

describe("A number in a file", () => {
  it.each<[string, number]>([
    ["0", 0], ["12", 12], ["+7", 7], ["-0.25", -0.25], ["12.", 12], [".5", 0.5], [".25", 0.25], ["1e3", 1000], ["1E+12", 1e12], ["25e-12", 25e-12], [" 44927 ", 44927],
  ])("is read: %s", (text, number) => expect(read("n", text)).toEqual({ kind: "number", value: number, formula: null }));

  it.each(["x12", "12x", "1,5", ".", "e3", "1e", "0x1F", "0x10", "0b1", "NaN", "Infinity", "1e999", "-", "--1", "1 2"])("is damage where it is none: %s", (text) => {
    expect(() => read("n", text)).toThrow(Refused);
  });
});

describe("A date in a file", () => {
  it.each<[string, number]>([
    ["2026-09-01", 46266], [" 2026-09-01 ", 46266], ["2026-09-01T12:00", 46266.5], ["2026-09-01T06:00:00", 46266.25], ["2026-09-01T18:00:00.000Z", 46266.75], ["2026-09-01Z", 46266], ["1900-03-01", 61],
  ])("is the serial number of its day: %s", (text, serial) => expect(read("d", text)).toEqual({ kind: "number", value: serial, formula: null, date: true }));

  it("counts from 1904 where the workbook does", () => expect(valueOf("d", "2026-09-01", { ...BOOK, date1904: true })).toBe(46266 - 1462));

  it.each(["2026-02-30", "1899-12-31", "01-09-2026", "2026-09-01 efter", "2026-09-01T25:00", "2026-09-01T12:00:00.abc", "T12:00", "x2026-09-01", "i morgen"])("is damage where there is no such day: %s", (text) => {
    expect(() => read("d", text)).toThrow(Refused);
  });
});

describe("Yes and no in a file", () => {
  it.each([["1", true], ["true", true], ["0", false], ["false", false], [" 1 ", true]])("%s", (text, value) => expect(read("b", text)).toEqual({ kind: "boolean", value, formula: null }));

  it.each(["2", "ja", "TRUE", "10"])("is damage in other words: %s", (text) => expect(() => read("b", text)).toThrow(Refused));
});

describe("A text in a file", () => {
  it("is the shared one of its number", () => expect(["0", "10", " 1 "].map((index) => valueOf("s", index))).toEqual(["nul", "ti", "en"]));

  it.each(["11", "-1", "1.0", "1a", "a1", "1e1"])("is damage where there is no shared one: %s", (index) => expect(() => read("s", index)).toThrow(Refused));

  it("without a sign is blank, but where a formula has it", () => {
    expect([read("s", "3"), read("str", ""), read("inlineStr", null)]).toEqual([null, null, null]);
    expect(read("str", "", { formula: "A1" })).toEqual({ kind: "text", value: "", formula: "A1" });
  });

  it("of blanks alone is one where it is typed, and a blank cell where a number should be", () => {
    expect([read("inlineStr", null, { inline: "  " })?.value, valueOf("str", "  "), read("n", "  ")]).toEqual(["  ", "  ", null]);
  });
});

it("An error in a file is its name", () => expect(read("e", " #N/A ")).toEqual({ kind: "error", value: "#N/A", formula: null }));

it("A formula without a value was never calculated", () => {
  expect([read("n", null, { formula: "A1" }), read("n", " ", { formula: "A1" })]).toEqual(Array(2).fill({ kind: "uncalculated", value: null, formula: "A1" }));
});

it("A cell of another kind is damage", () => expect(() => read("x", "1")).toThrow(Refused));
