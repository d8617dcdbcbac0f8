import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import type { FoundSheet, TableGrowth } from "../../../src/workbook/content.ts";
import { cellOf, edit, edited } from "../support/edited.ts";
import { partText, xlsxOf, type BookParts } from "../support/zippedParts.ts";

const COLUMNS = '<tableColumns count="2"><tableColumn id="1" name="Sag"/><tableColumn id="2" name="Mangel"><calculatedColumnFormula>sag_sager[[#This Row],[Sag]]</calculatedColumnFormula></tableColumn></tableColumns>';
const TABLE = `displayName="sag_sager" ref="B3:C5" q="x"><autoFilter ref="B3:C5"/>${COLUMNS}`;
const ROWS =
  '<row r="3"><c r="B3" t="str"><v>Sag</v></c><c r="C3" t="str"><v>Mangel</v></c></row><row r="4"><c r="B4" s="1"/><c r="C4" s="2"/></row>' +
  '<row r="5" ht="30" customHeight="1" hidden="1"><c r="B5" s="3"><v>1</v></c><c r="C5" s="4"><f>B5</f><v>1</v></c></row>';

function bookWith(rows: string, more: { readonly rest?: string; readonly tables?: readonly string[]; readonly book?: Partial<BookParts> } = {}): Uint8Array {
  const xml = `<dimension ref="B3:C5"/><sheetData>${rows}</sheetData>${more.rest ?? ""}`;
  return xlsxOf({ sheets: [{ name: "Ark1", xml, tables: more.tables ?? [TABLE] }], ...more.book });
}

const GROWTH: TableGrowth = { table: "sag_sager", rows: [[{ value: "SAG-02" }, { value: true, formula: 'B6<>"&"' }], [{ value: null }, { value: "", formula: "B7" }]] };

function sheetOf(bytes: Uint8Array): FoundSheet {
  const result = readXlsx(bytes);
  const sheet = result.ok ? result.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function refusal(bytes: Uint8Array, growth: TableGrowth = GROWTH): unknown {
  const result = editXlsx(bytes, { cells: [], growth: [growth] });
  return result.ok ? "done" : result.problem;
}

describe("A table that gets two rows", () => {
  const after = edited(bookWith(`${ROWS}<row r="9"><c r="A9"/></row>`), [], [GROWTH]);

  it("has them under its last row", () => {
    expect(sheetOf(after).tables).toEqual([{ name: "sag_sager", row: 3, column: 2, headers: ["Sag", "Mangel"], rowCount: 4 }]);
    expect(cellOf(after, "B6")?.value).toBe("SAG-02");
    expect(cellOf(after, "C6")).toEqual({ kind: "boolean", value: true, formula: 'B6<>"&"' });
    expect(cellOf(after, "B7")).toBeUndefined();
    expect(cellOf(after, "C7")).toEqual({ kind: "text", value: "", formula: "B7" });
  });

  it("gives them the looks and the height of the last row, but does not hide them", () => {
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain(
      '<row r="6" ht="30" customHeight="1"><c r="B6" s="3" t="inlineStr"><is><t xml:space="preserve">SAG-02</t></is></c><c r="C6" s="4" t="b"><f>B6&lt;&gt;"&amp;"</f><v>1</v></c></row>' +
        '<row r="7" ht="30" customHeight="1"><c r="B7" s="3"/><c r="C7" s="4" t="str"><f>B7</f><v></v></c></row><row r="9">',
    );
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<dimension ref="B3:C7"/>');
  });

  it("lets Excel choose the height of the new rows where nobody chose that of the last one", () => {
    const rows = ROWS.replace(' customHeight="1"', "");
    expect(partText(edited(bookWith(rows), [], [GROWTH]), "xl/worksheets/sheet1.xml")).toContain('<row r="6"><c r="B6"');
  });

  it("takes its filter along, and keeps the rest of its part", () => {
    expect(partText(after, "xl/tables/table1.xml")).toContain(`displayName="sag_sager" ref="B3:C7" q="x"><autoFilter ref="B3:C7"/>${COLUMNS}`);
  });

  it("can be typed into in the same edit", () => {
    expect(cellOf(edited(bookWith(ROWS), [edit("value", "B7", "SAG-03"), edit("cached", "C7", true)], [GROWTH]), "B7")?.value).toBe("SAG-03");
  });

  it("can grow again", () => {
    expect(sheetOf(edited(after, [], [GROWTH, { ...GROWTH, table: "SAG_SAGER" }])).tables[0]?.rowCount).toBe(8);
  });

  it("does not change when it gets none", () => {
    const bytes = bookWith(ROWS);
    expect(edited(bytes, [], [{ table: "sag_sager", rows: [] }])).toBe(bytes);
  });

  it("keeps what stands beside it in the rows that it grows into", () => {
    const beside = edited(bookWith(`${ROWS}<row r="6" spans="1:4" ht="15"><c r="A6"><v>1</v></c><c r="B6" s="9"/><c r="D6"><v>2</v></c></row>`), [], [GROWTH]);
    expect(partText(beside, "xl/worksheets/sheet1.xml")).toMatch(/<row r="6" ht="15"><c r="A6"><v>1<\/v><\/c><c r="B6" s="3" t="inlineStr">.*<c r="C6" s="4".*<c r="D6"><v>2<\/v><\/c><\/row>/);
  });

  it("has no use for the calculation chain, which does not know its new formulas", () => {
    const book = { more: { "xl/calcChain.xml": "<calcChain/>" }, relations: { calcChain: "calcChain.xml" } };
    expect(partText(edited(bookWith(ROWS, { book }), [], [GROWTH]), "xl/calcChain.xml")).toBe("");
  });
});

describe("Rules on a table that grows", () => {
  it("come along with the new rows, in the old and the extended form", () => {
    const ns = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const rest =
      '<conditionalFormatting sqref="A4:C5"><cfRule type="expression" priority="1"><formula>B4="x"</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="B4:B5"><formula1>sag_valg</formula1></dataValidation><dataValidation sqref="B4 E5" type="list"><formula1>x</formula1></dataValidation></dataValidations>' +
      `<extLst><ext ${ns}><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>L!$A$1</xm:f></x14:formula1><xm:sqref>C4:C5</xm:sqref></x14:dataValidation></x14:dataValidations>` +
      "<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type=\"expression\"><xm:f>C4</xm:f></x14:cfRule><xm:sqref>C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
    const sheet = sheetOf(edited(bookWith(ROWS, { rest }), [], [GROWTH]));
    expect(sheet.validations.map(({ ranges }) => ranges)).toEqual(["B4:B7", "B4 E5", "C4:C7"]);
    expect(sheet.conditionalFormats?.map(({ ranges }) => ranges)).toEqual(["A4:C5 B6:C7", "C5:C7"]);
  });

  it("leave the new cells open that are open in the last row", () => {
    const cellFormats = `${"<xf/>".repeat(3)}<xf><protection locked="0"/></xf><xf/>`;
    const sheet = sheetOf(edited(bookWith(ROWS, { book: { cellFormats } }), [], [GROWTH]));
    expect([sheet.isUnlocked(7, 2), sheet.isUnlocked(7, 3)]).toEqual([true, false]);
  });
});

describe("A table that cannot grow", () => {
  it("has something under it: the first occupied cell is named, and nothing is changed", () => {
    expect(refusal(bookWith(`${ROWS}<row r="7"><c r="A7"><v>1</v></c><c r="C7"><f>1</f></c></row>`))).toMatchObject({ code: "occupied", sheet: "Ark1", cell: "C7" });
    expect(refusal(bookWith(`${ROWS}<row r="6"><c r="B6" s="4"/><c r="D6"><v>1</v></c></row><row r="8"><c r="B8"><v>1</v></c></row>`))).toBe("done");
  });

  it("has another table or merged cells under it", () => {
    const below = 'displayName="sag_plan" ref="C7:D9"><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns>';
    expect(refusal(bookWith(ROWS, { tables: [below, TABLE] }))).toMatchObject({ code: "occupied", cell: "C7" });
    expect(refusal(bookWith(ROWS, { rest: '<mergeCells><mergeCell ref="A6:B9"/></mergeCells>' }))).toMatchObject({ code: "occupied", cell: "B6" });
  });

  it("has a totals row", () => {
    expect(refusal(bookWith(ROWS, { tables: [TABLE.replace(' q="x"', ' totalsRowCount="1"')] }))).toMatchObject({ code: "totals-row", sheet: "Ark1" });
  });

  it("is not in the workbook", () => {
    expect(refusal(bookWith(ROWS), { ...GROWTH, table: "sag_andet" })).toMatchObject({ code: "table-missing" });
  });

  it("stands at the end of the sheet", () => {
    const table = TABLE.replaceAll("B3:C5", "B1048574:C1048576");
    expect(refusal(bookWith("", { tables: [table] }))).toMatchObject({ code: "no-room", sheet: "Ark1" });
  });

  it("would get a text that no cell can hold", () => {
    const growth: TableGrowth = { table: "sag_sager", rows: [[{ value: "a".repeat(32_768) }]] };
    expect(refusal(bookWith(ROWS), growth)).toMatchObject({ code: "text-too-long", sheet: "Ark1", cell: "B6" });
  });
});
