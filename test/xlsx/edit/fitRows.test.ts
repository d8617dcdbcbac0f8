import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { edit, edited } from "../support/edited.ts";
import { oneSheet } from "../support/oneSheet.ts";
import { partText, xlsxOf } from "../support/zippedParts.ts";

/** Cell formats: 0 plain, 1 broken into lines, 2 broken into lines at 22 points, 3 on one line at 22 points. */
const STYLES = {
  relations: { styles: "styles.xml" },
  more: {
    "xl/styles.xml":
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font><font><sz val="22"/></font></fonts>' +
      '<cellStyleXfs><xf fontId="1"><alignment wrapText="1"/></xf></cellStyleXfs>' +
      '<cellXfs><xf fontId="0"/><xf fontId="0"><alignment wrapText="1"/></xf><xf fontId="1"><alignment vertical="top" wrapText="true"/></xf><xf fontId="1"/></cellXfs></styleSheet>',
  },
};
const SHEET = "xl/worksheets/sheet1.xml";

/** Column A holds 50 letters of 11 points on a line, B 12, C is hidden. */
const COLUMNS = '<cols><col min="1" max="1" width="47"/><col min="2" max="2" width="12.8"/><col min="3" max="3" width="47" hidden="1"/></cols>';

function book(rows: string, more: { readonly before?: string; readonly after?: string; readonly sharedStrings?: string } = {}): Uint8Array {
  const { before = "", after = "", ...shared } = more;
  return xlsxOf({ sheets: [{ name: "Ark1", xml: `${before}${COLUMNS}<sheetData>${rows}</sheetData>${after}` }], ...STYLES, ...shared });
}

/** The height that stands in the file for a row, in points; undefined: the sheet's default. */
function heightOf(bytes: Uint8Array, row: number): number | undefined {
  const tag = new RegExp(`<row r="${row}"[^>]*>`).exec(partText(bytes, SHEET))?.[0];
  const height = / ht="([^"]*)"/.exec(tag ?? "")?.[1];
  return height === undefined ? undefined : Number(height);
}

const TWO_LINES = "x".repeat(51);

describe("A row in which a text changes", () => {
  const row = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>';

  it("grows with the text that is typed", () => {
    expect(heightOf(edited(book(row), [edit("value", "A1", TWO_LINES)]), 1)).toBe(30);
    expect(heightOf(edited(book(row), [edit("value", "A1", "en\nto\ntre")]), 1)).toBe(45);
  });

  it("grows with the text that a formula comes to", () => {
    const formula = '<row r="1" ht="15"><c r="A1" s="1" t="str"><f>D9</f><v></v></c></row>';
    expect(heightOf(edited(book(formula), [edit("cached", "A1", TWO_LINES)]), 1)).toBe(30);
  });

  it("becomes lower again when the text goes", () => {
    const high = edited(book(row), [edit("value", "A1", TWO_LINES)]);
    expect(heightOf(edited(high, [edit("value", "A1", null)]), 1)).toBe(15);
  });

  it("gives room to the longest of all its texts, also to those that stay", () => {
    const shared = { sharedStrings: `<si><t>${"y".repeat(120)}</t></si>` };
    const longNeighbour = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>';
    expect(heightOf(edited(book(longNeighbour, shared), [edit("value", "B1", "kort")]), 1)).toBe(45);
  });

  it("goes by the size of the letters and the width of the column", () => {
    expect(heightOf(edited(book('<row r="1"><c r="A1" s="2"/></row>'), [edit("value", "A1", "x".repeat(26))]), 1)).toBe(60);
    expect(heightOf(edited(book(row), [edit("value", "B1", "x".repeat(25))]), 1)).toBe(45);
  });

  it("needs one line for a text that is not broken inside its cell, and for a number", () => {
    expect(heightOf(edited(book('<row r="1"><c r="A1" s="3"/></row>'), [edit("value", "A1", `${"x".repeat(300)}\ny`)]), 1)).toBe(30);
    expect(heightOf(edited(book(row), [edit("value", "B1", 1 / 3)]), 1)).toBeUndefined();
  });

  it("has the looks of its column where the cell was not there", () => {
    const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: '<cols><col min="1" max="1" width="47" style="1"/></cols><sheetData/>' }], ...STYLES });
    expect(heightOf(edited(bytes, [edit("value", "A7", TWO_LINES)]), 7)).toBe(30);
  });

  it("is never lower than the sheet's other rows", () => {
    const before = '<sheetFormatPr defaultRowHeight="20"/>';
    expect(heightOf(edited(book('<row r="1" ht="60"><c r="A1" s="1"/></row>', { before }), [edit("value", "A1", "kort")]), 1)).toBe(20);
    expect(heightOf(edited(book(row, { before }), [edit("value", "A1", "kort")]), 1)).toBeUndefined();
  });

  it("is never higher than Excel allows", () => {
    expect(heightOf(edited(book(row), [edit("value", "A1", "x\n".repeat(100))]), 1)).toBe(409);
  });
});

describe("A row keeps its height", () => {
  it("when somebody chose it", () => {
    const chosen = '<row r="1" ht="18" customHeight="1"><c r="A1" s="1"/></row><row r="2" ht="18" customHeight="false"><c r="A2" s="1"/></row>';
    const after = edited(book(chosen), [edit("value", "A1", TWO_LINES), edit("value", "A2", TWO_LINES)]);
    expect([heightOf(after, 1), heightOf(after, 2)]).toEqual([18, 30]);
  });

  it("when nothing in it has changed", () => {
    const rows = '<row r="1" ht="99"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">kort</t></is></c></row><row r="2" ht="99"><c r="A2"/></row>';
    const after = edited(book(rows), [edit("value", "A1", "kort"), edit("value", "A3", "ny")]);
    expect([heightOf(after, 1), heightOf(after, 2)]).toEqual([99, 99]);
  });

  it("when a text stands in merged cells or in a hidden column, as in Excel", () => {
    const row = '<row r="1"><c r="A1" s="1"/><c r="B1"/><c r="C1" s="1"/></row>';
    const merged = book(row, { after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' });
    expect(heightOf(edited(merged, [edit("value", "A1", TWO_LINES), edit("value", "C1", TWO_LINES)]), 1)).toBeUndefined();
  });
});

describe("A workbook of ours", () => {
  it("has the same heights whether a text stood in it from the start or was typed later", async () => {
    const table = (name: string, texts: readonly (string | null)[]): Uint8Array | Promise<Uint8Array> => {
      const columns = [{ header: "Tekst", width: 30, meaning: "text" }, { header: "Note", width: 20, meaning: "note" }] as const;
      const rows = [texts.map((value) => ({ value }))];
      return writeXlsx(oneSheet({ title: "Ark1", tables: [{ name, row: 1, column: 1, columns, rows, key: [], filter: false }] }));
    };
    const texts = ["Sagen var ikke oplyst, da kommunen traf afgørelse, og der blev ikke indhentet mere.", "Se akt 12, side 3, og det brev, som borgeren skrev i maj."];
    const fromTheStart = await table("sag_a", texts);
    const typed = edited(await table("sag_a", [null, null]), [edit("value", "A2", texts[0] ?? null), edit("value", "B2", texts[1] ?? null)]);
    expect(heightOf(typed, 2)).toBeGreaterThan(30);
    expect(heightOf(typed, 2)).toBe(heightOf(fromTheStart, 2));
  });

  it("gets new table rows that show their texts", async () => {
    const columns = [{ header: "Tekst", width: 47, meaning: "text" }] as const;
    const plan = oneSheet({ title: "Ark1", tables: [{ name: "sag_a", row: 1, column: 1, columns, rows: [[{ value: "kort" }]], key: [], filter: false }] });
    const after = edited(await writeXlsx(plan), [], [{ table: "sag_a", rows: [[{ value: TWO_LINES }], [{ value: "kort" }]] }]);
    expect([heightOf(after, 2), heightOf(after, 3), heightOf(after, 4)]).toEqual([undefined, 30, undefined]);
  });
});
