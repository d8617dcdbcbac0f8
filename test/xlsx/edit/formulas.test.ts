import { cellOf, edit, edited } from "../support/edited.ts";
import { partText, xlsxOf, xlsxWithRows, zipped, partsOf } from "../support/zippedParts.ts";
import { readZipDirectory } from "../../../src/xlsx/package/zipDirectory.ts";

const SHEET = "xl/worksheets/sheet1.xml";

/** The cell A1 after it got the calculated value. */
function recalculated(cell: string, value: Parameters<typeof edit>[2]): string {
  const xml = partText(edited(xlsxWithRows(`<row r="1">${cell}</row>`), [edit("cached", "A1", value)]), SHEET);
  return /<c .*<\/c>|<c [^>]*\/>/.exec(xml)?.[0] ?? "";
}

describe("A calculated value", () => {
  const FORMULA = '<f aca="false">IF(B1&lt;1,"",  B1)</f>';

  it.each([
    ["ja", 't="str"', "<v>ja</v>"],
    [2, "", "<v>2</v>"],
    [true, 't="b"', "<v>1</v>"],
    ["#N/A", 't="e"', "<v>#N/A</v>"],
    ["", 't="str"', "<v></v>"],
    [null, 't="str"', "<v></v>"],
    ["a_x000D_ <b", 't="str"', "<v>a_x005F_x000D_ &lt;b</v>"],
  ])("is written beside the formula, which stays to the letter: %j", (value, type, v) => {
    expect(recalculated(`<c r="A1" s="3">${FORMULA}<v>9</v></c>`, value)).toBe(`<c r="A1" s="3"${type && ` ${type}`}>${FORMULA}${v}</c>`);
  });

  it("replaces the old one in its place, whatever kind that was", () => {
    expect(recalculated(`<c t="e" r="A1">${FORMULA}<v>#REF!</v><extLst/></c>`, "ja")).toBe(`<c t="str" r="A1">${FORMULA}<v>ja</v><extLst/></c>`);
    expect(recalculated(`<c t="str" r="A1">${FORMULA}</c>`, 1)).toBe(`<c r="A1">${FORMULA}<v>1</v></c>`);
  });

  it("leaves a cell alone where a person has typed over the formula", () => {
    const bytes = xlsxWithRows('<row r="1"><c r="A1"><v>9</v></c></row>');
    expect(edited(bytes, [edit("cached", "A1", 1)])).toBe(bytes);
  });

  it("that is there already changes nothing", () => {
    const bytes = xlsxWithRows(`<row r="1"><c r="A1" t="str">${FORMULA}<v>ja</v></c></row>`);
    expect(edited(bytes, [edit("cached", "A1", "ja")])).toBe(bytes);
  });

  it("may be given to a cell that shares another's formula", () => {
    const bytes = xlsxWithRows('<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">A2</f></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>');
    expect(cellOf(edited(bytes, [edit("cached", "B1", 5)]), "B1")).toEqual({ kind: "number", value: 5, formula: "B2" });
  });
});

describe("Typing over the cell that others share a formula from", () => {
  const SHARED =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"&lt;"</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" s="3" t="str"><f t="shared" si="0"/><v>x</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  it("leaves the others with the formula as their own, and their values", () => {
    const after = edited(xlsxWithRows(SHARED), [edit("value", "A1", "Ja"), edit("cached", "A3", 4)]);
    expect(cellOf(after, "A1")).toEqual({ kind: "text", value: "Ja", formula: null });
    expect(cellOf(after, "A2")).toEqual({ kind: "text", value: "x", formula: 'B2&"<"' });
    expect(cellOf(after, "A3")).toEqual({ kind: "number", value: 4, formula: 'B3&"<"' });
    expect(partText(after, SHEET)).toContain('<c r="A2" s="3" t="str"><f>B2&amp;"&lt;"</f><v>x</v></c>');
  });

  it("may be done for all of them", () => {
    const after = edited(xlsxWithRows(SHARED), ["A1", "A2", "A3"].map((address) => edit("value", address, 1)));
    expect(partText(after, SHEET)).not.toContain("<f");
  });

  it("is not the same as typing over one of the others", () => {
    const after = edited(xlsxWithRows(SHARED), [edit("value", "A2", 2)]);
    expect(cellOf(after, "A2")?.formula).toBeNull();
    expect(partText(after, SHEET)).toContain('<f t="shared" ref="A1:A3" si="0">');
    expect(cellOf(after, "A3")?.formula).toBe('B3&"<"');
  });
});

describe("The calculation chain", () => {
  const CHAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
  const bytes = xlsxOf({
    sheets: [{ name: "Ark1", xml: '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c></row></sheetData>' }],
    more: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
    relations: { calcChain: "calcChain.xml" },
    types: { "xl/calcChain.xml": CHAIN },
  });
  const names = (file: Uint8Array): readonly string[] => readZipDirectory(file).map(({ name }) => name);

  it("goes with all that names it when a formula goes, since Excel repairs a file whose chain is wrong", () => {
    const after = edited(bytes, [edit("value", "A1", 2)]);
    expect(names(after)).not.toContain("xl/calcChain.xml");
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) expect(partText(after, part)).not.toContain("calcChain");
    expect(cellOf(after, "A1")?.value).toBe(2);
  });

  it("stays when the formulas stay", () => {
    expect(names(edited(bytes, [edit("cached", "A1", 2), edit("value", "B1", 2)]))).toContain("xl/calcChain.xml");
  });
});

describe("The rest of the file", () => {
  const parts = partsOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>" }, { name: "Andet", xml: '<sheetData><row r="1"/></sheetData>' }] });
  const bytes = zipped({ ...parts, "xl/media/billede.png": Uint8Array.from([0x89, 0x50, 0, 255]), "docProps/app.xml": "<ikke velformet" });
  const packed = (file: Uint8Array): Record<string, readonly number[]> => Object.fromEntries(readZipDirectory(file).map((entry) => [entry.name, [...entry.packed]]));

  it("keeps the packed bytes of every part but the sheet that is named", () => {
    const { [SHEET]: before, ...others } = packed(bytes);
    const { [SHEET]: after, ...same } = packed(edited(bytes, [edit("value", "A1", 1)]));
    expect(same).toEqual(others);
    expect(after).not.toEqual(before);
  });

  it("is the same after the same edits once more", () => {
    const edits = [edit("value", "A1", "Ja"), edit("value", "C3", 1), edit("value", "B2", null)];
    const once = edited(bytes, edits);
    expect(edited(once, edits)).toEqual(once);
  });
});
