import fc from "fast-check";
import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { cellOf, edit, edited } from "../support/edited.ts";
import { partText, worksheet, xlsxOf, xlsxWithRows } from "../support/zippedParts.ts";

const SHEET = "xl/worksheets/sheet1.xml";

/** XML inside the sheet after the edits. */
function rowsAfter(rows: string, ...cells: Parameters<typeof edited>[1]): string {
  const xml = partText(edited(xlsxWithRows(rows), cells), SHEET);
  return xml.slice(worksheet("<sheetData>").indexOf("<sheetData>") + "<sheetData>".length, -"</sheetData></worksheet>".length);
}

const text = (words: string): string => `<is><t xml:space="preserve">${words}</t></is>`;

describe("A value that is typed into a cell", () => {
  it("keeps the cell's looks and everything round it", () => {
    expect(rowsAfter('<row r="1" x="y" ><c r="A1" s="4" t="s"><v>0</v></c> <c r="B1"><v>1</v></c></row><!-- x -->', edit("value", "A1", "Ja"))).toBe(
      `<row r="1" x="y" ><c r="A1" s="4" t="inlineStr">${text("Ja")}</c> <c r="B1"><v>1</v></c></row><!-- x -->`,
    );
  });

  it.each([
    ["Ja", `t="inlineStr">${text("Ja")}</c>`],
    [3.5, "><v>3.5</v></c>"],
    [true, 't="b"><v>1</v></c>'],
    [false, 't="b"><v>0</v></c>'],
  ])("is written by its kind: %s", (value, xml) => {
    expect(rowsAfter('<row r="1"><c r="A1"/></row>', edit("value", "A1", value))).toBe(`<row r="1"><c r="A1"${xml.startsWith(">") ? "" : " "}${xml}</row>`);
  });

  it("makes the cell blank by null, and keeps its looks", () => {
    expect(rowsAfter('<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>', edit("value", "A1", null))).toBe('<row r="1"><c r="A1" s="4"></c></row>');
  });

  it("takes the formula out, and what was said of its result, but not what another program keeps in the cell", () => {
    const cell = '<c r="A1" s="2" cm="1" vm="2" q="x" t="str"><f t="array" ref="A1">B1</f><v>x</v><extLst><ext uri="{1}"/></extLst></c>';
    expect(rowsAfter(`<row r="1">${cell}</row>`, edit("value", "A1", 7))).toBe('<row r="1"><c r="A1" s="2" q="x"><v>7</v><extLst><ext uri="{1}"/></extLst></c></row>');
  });

  it("counts last when a cell is typed into twice, and before a calculated value", () => {
    expect(rowsAfter('<row r="1"><c r="A1"><f>B1</f></c></row>', edit("cached", "A1", 1), edit("value", "A1", 2), edit("value", "A1", 3), edit("cached", "A1", 4))).toBe(
      '<row r="1"><c r="A1"><v>3</v></c></row>',
    );
  });
});

describe("A cell that is not in the file", () => {
  it("comes to stand in its place in the row, with the row's looks or else the column's", () => {
    const xml = '<cols><col min="3" max="4" width="9" style="7"/></cols><sheetData><row r="1" spans="1:2"><c r="A1"/><c r="E1"/></row><row r="2" s="5" customFormat="1"/><row r="3" s="5"></row><row r="4" customFormat="1"/></sheetData>';
    const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml }] });
    const after = edited(bytes, ["F1", "C1", "B1", "C2", "C3", "C4"].map((address) => edit("value", address, 1)));
    const cell = (address: string, style = ""): string => `<c r="${address}"${style}><v>1</v></c>`;
    expect(partText(after, SHEET)).toContain(
      `<row r="1"><c r="A1"/>${cell("B1")}${cell("C1", ' s="7"')}<c r="E1"/>${cell("F1")}</row>` +
        `<row r="2" s="5" customFormat="1">${cell("C2", ' s="5"')}</row><row r="3" s="5">${cell("C3", ' s="7"')}</row><row r="4" customFormat="1">${cell("C4", ' s="0"')}</row>`,
    );
  });

  it("comes with its row, in the row's place", () => {
    const after = rowsAfter('<row r="2"/><row r="5"><c r="A5"/></row>', edit("value", "B7", 7), edit("value", "A1", 1), edit("value", "C4", 4), edit("value", "A3", 3));
    const row = (address: string, value: number): string => `<row r="${value}"><c r="${address}"><v>${value}</v></c></row>`;
    expect(after).toBe(`${row("A1", 1)}<row r="2"/>${row("A3", 3)}${row("C4", 4)}<row r="5"><c r="A5"/></row>${row("B7", 7)}`);
  });

  it.each(["<sheetData/>", "<sheetData></sheetData>"])("comes also into a sheet without rows: %s", (xml) => {
    const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: `<dimension ref="A1"/>${xml}<pageMargins left="1"/>` }] });
    expect(partText(edited(bytes, [edit("value", "C4", 1), edit("value", "B2", 2)]), SHEET)).toBe(
      worksheet('<dimension ref="A1:C4"/><sheetData><row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="C4"><v>1</v></c></row></sheetData><pageMargins left="1"/>'),
    );
  });

  it("does not come to be for a blank or for a calculated value", () => {
    const bytes = xlsxWithRows('<row r="1"/>');
    expect(edited(bytes, [edit("value", "A1", null), edit("value", "B9", ""), edit("cached", "C9", 1)])).toBe(bytes);
  });

  it("does not push others aside where the file leaves addresses out", () => {
    expect(rowsAfter('<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row><c/></row>', edit("value", "B1", 2))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row><row r="2"><c r="A2"/></row>',
    );
  });

  it("is written with the file's own prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`;
    const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: "" }], more: { [SHEET]: sheet } });
    const after = edited(bytes, [edit("value", "A1", "Ja"), edit("value", "A2", 1)]);
    expect([cellOf(after, "A1")?.value, cellOf(after, "A2")?.value]).toEqual(["Ja", 1]);
  });
});

describe("A text that is typed", () => {
  it.each(["=1+1", "+45 12", "-fortrudt", "@navn", "'citat", "\ttab", " blank ", "to\nlinjer", "<b>&amp;</b>", ']]>"', "_x000D_", "_x005F_x000D_", "_x0041_x0042_", "æøå 😀", "e\u0301"])(
    "reads back as it was typed: %j",
    (words) => {
      const cell = cellOf(edited(xlsxWithRows('<row r="1"/>'), [edit("value", "A1", words)]), "A1");
      expect(cell).toEqual({ kind: "text", value: words, formula: null });
    },
  );

  it.each([
    ["a\r\nb\rc", "a\nb\nc"],
    ["a\u0000\u0001\u001Fb", "ab"],
    ["a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    ["a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD"],
  ])("holds nothing that XML cannot: %j becomes %j", (words, read) => {
    expect(cellOf(edited(xlsxWithRows('<row r="1"/>'), [edit("value", "A1", words)]), "A1")?.value).toBe(read);
  });

  it("has 32,767 characters at the most", () => {
    const bytes = xlsxWithRows('<row r="1"/>');
    const longest = "æ".repeat(32_767);
    expect(cellOf(edited(bytes, [edit("value", "A1", longest)]), "A1")?.value).toBe(longest);
    const result = editXlsx(bytes, { cells: [edit("value", "B3", `${longest}x`)], growth: [] });
    expect(result).toMatchObject({ ok: false, problem: { code: "text-too-long", sheet: "Ark1", cell: "B3" } });
  });

  it("reads back as it was typed, whatever it is", () => {
    const bytes = xlsxWithRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { sharedStrings: "<si><t>x</t></si>" });
    const words = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !/\p{Cc}|\uFDD0|\uFFFE|\uFFFF/u.test(one));
    fc.assert(
      fc.property(words, (one) => {
        expect(cellOf(edited(bytes, [edit("value", "A1", one)]), "A1")?.value).toBe(one);
      }),
      { numRuns: 200 },
    );
  });
});

describe("An edit that cannot be made", () => {
  it("is refused with the sheet that is missing", () => {
    const result = editXlsx(xlsxWithRows(""), { cells: [edit("value", "A1", 1), edit("value", "A1", 1, "Ark2")], growth: [] });
    expect(result).toMatchObject({ ok: false, problem: { code: "sheet-missing", sheet: "Ark2" } });
  });

  it("is a mistake in the program when no sheet has the cell, or no cell the number", () => {
    const cell = { kind: "value", sheet: "Ark1", row: 0, column: 1, value: 1 } as const;
    expect(() => editXlsx(xlsxWithRows(""), { cells: [cell], growth: [] })).toThrow(RangeError);
    expect(() => editXlsx(xlsxWithRows(""), { cells: [edit("value", "A1", NaN)], growth: [] })).toThrow(RangeError);
  });
});
