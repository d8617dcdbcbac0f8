import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { partsOf, xlsxOf, xlsxWithRows, zipped, type BookParts, type SheetParts } from "../support/zippedParts.ts";

function contentOf(book: BookParts): WorkbookContent {
  const result = readXlsx(xlsxOf(book));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function sheetWith(xml: string, more: Partial<BookParts & SheetParts> = {}): WorkbookContent["sheets"][number] {
  const sheet = contentOf({ ...more, sheets: [{ name: "Ark1", xml, ...(more.tables ? { tables: more.tables } : {}) }] }).sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const COLUMNS = '<tableColumns count="2"><tableColumn id="1" name="Sag"/><tableColumn id="2" name="R.oplysning"/></tableColumns>';

describe("The workbook", () => {
  it("has its sheets in the workbook's order, with their visibility", () => {
    const { sheets } = contentOf({
      sheets: [
        { name: "Forside &amp; mål", xml: "<sheetData/>" },
        { name: "Lister", xml: "<sheetData/>", state: "hidden" },
        { name: "_sagslup", xml: "<sheetData/>", state: "veryHidden" },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Forside & mål", "visible"], ["Lister", "hidden"], ["_sagslup", "veryHidden"]]);
  });

  it("has its defined names with what they refer to", () => {
    const after = '<definedNames> <definedName name="sag_valg_L">Lister!$A$5:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Ark1!$A$1</definedName> </definedNames>';
    expect(contentOf({ sheets: [{ name: "Ark1", xml: "" }], after }).names).toEqual([
      { name: "sag_valg_L", refersTo: "Lister!$A$5:$A$9" },
      { name: "_xlnm.Print_Area", refersTo: "Ark1!$A$1" },
    ]);
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="false"/>', false],
    ["", false],
  ])("counts dates from 1904 or 1900: %s", (before, date1904) => {
    expect(contentOf({ sheets: [{ name: "Ark1", xml: "" }], before }).date1904).toBe(date1904);
  });

  it("is read alike in strict form and with prefixes of its own", () => {
    const strict = Object.entries(partsOf({ sheets: [{ name: "Ark1", xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }] })).map(([path, xml]) => [
      path,
      xml
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]);
    const parts = Object.fromEntries(strict) as Record<string, string>;
    const sheet = (parts["xl/worksheets/sheet1.xml"] ?? "").replace("xmlns=", "xmlns:x=").replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:");
    const result = readXlsx(zipped({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
    expect(result.ok && result.value.sheets[0]?.rows.get(1)?.get(1)?.value).toBe(7);
  });

  it("may have a sheet with a chart alone, which has no cells", () => {
    const parts = partsOf({ sheets: [{ name: "Figur", xml: "" }] });
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("/worksheet\"", "/chartsheet\"");
    const result = readXlsx(zipped({ ...parts, "xl/_rels/workbook.xml.rels": relations, "xl/worksheets/sheet1.xml": "<chartsheet/>" }));
    expect(result.ok && result.value.sheets[0]).toMatchObject({ name: "Figur", protected: false, tables: [] });
  });

  it.each<[string, (workbook: string) => string]>([
    ["no sheet", (workbook) => workbook.replace(/<sheet .*?\/>/, "")],
    ["a sheet without a name", (workbook) => workbook.replace('name="Ark1"', 'name=""')],
    ["a sheet that leads nowhere", (workbook) => workbook.replace("rId1", "rId9")],
    ["a sheet without a lead", (workbook) => workbook.replace('r:id="rId1"', "")],
  ])("is damaged when it has %s", (_, change) => {
    const parts = partsOf({ sheets: [{ name: "Ark1", xml: "" }] });
    expect(readXlsx(zipped({ ...parts, "xl/workbook.xml": change(parts["xl/workbook.xml"] ?? "") }))).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining("workbook.xml") as string } });
  });

  it("is damaged when two sheets have one name or one part", () => {
    const parts = partsOf({ sheets: [{ name: "Ark1", xml: "" }, { name: "Ark2", xml: "" }] });
    const workbook = parts["xl/workbook.xml"] ?? "";
    for (const doubled of [workbook.replace("Ark2", "ARK1"), workbook.replace("rId2", "rId1")]) {
      expect(readXlsx(zipped({ ...parts, "xl/workbook.xml": doubled }))).toMatchObject({ ok: false, problem: { code: "damaged" } });
    }
  });
});

describe("A sheet", () => {
  it.each([
    ['<sheetProtection sheet="1"/>', true],
    ['<sheetProtection sheet="true" objects="1"/>', true],
    ['<sheetProtection sheet="false"/>', false],
    ["", false],
  ])("is protected or not: %s", (xml, isProtected) => {
    expect(sheetWith(`<sheetData/>${xml}`).protected).toBe(isProtected);
  });

  it("has its tables wherever they were moved, with the headers of the table and without the totals row", () => {
    const tables = [
      `name="Tabel1" displayName="sag_juridisk" ref="C5:D8">${COLUMNS}`,
      `displayName="sag_sager" ref="F2:G5" totalsRowCount="1">${COLUMNS}`,
      `displayName="sag_uden" ref="I2:J5" headerRowCount="0">${COLUMNS}`,
      `displayName="sag_linje" ref="L2:L3"><tableColumns><tableColumn id="1" name="to_x000a_linjer"/></tableColumns>`,
    ];
    expect(sheetWith("<sheetData/>", { tables }).tables).toEqual([
      { name: "sag_juridisk", row: 5, column: 3, headers: ["Sag", "R.oplysning"], rowCount: 3 },
      { name: "sag_sager", row: 2, column: 6, headers: ["Sag", "R.oplysning"], rowCount: 2 },
      { name: "sag_uden", row: 1, column: 9, headers: ["Sag", "R.oplysning"], rowCount: 4 },
      { name: "sag_linje", row: 2, column: 12, headers: ["to\nlinjer"], rowCount: 1 },
    ]);
  });

  it("is damaged when it claims a table that another sheet has", () => {
    const parts = partsOf({ sheets: [{ name: "Ark1", xml: "", tables: [`displayName="sag_sager" ref="C5:D8">${COLUMNS}`] }, { name: "Ark2", xml: "" }] });
    const relations = "xl/worksheets/_rels/sheet1.xml.rels";
    const shared = zipped({ ...parts, [relations.replace("sheet1", "sheet2")]: parts[relations] ?? "" });
    expect(readXlsx(shared)).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining("sheet2.xml") as string } });
  });

  it("is damaged when it has a table of the same name as another sheet's: a hidden one could be read in place of what everybody sees", () => {
    const tables = [`displayName="sag_sager" ref="C5:D8">${COLUMNS}`];
    const others = tables.map((table) => table.replace("sag_sager", "SAG_Sager"));
    const twice = xlsxOf({ sheets: [{ name: "Skjult", xml: "", state: "veryHidden", tables }, { name: "Sager", xml: "", tables: others }] });
    expect(readXlsx(twice)).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining("table2.xml") as string } });
  });

  it("may have two tables whose names are alike in capitals only, by a letter that has none", () => {
    const sheets = ["straße", "strasse"].map((name) => ({ name, xml: "", tables: [`displayName="${name}" ref="C5:D8">${COLUMNS}`] }));
    const result = readXlsx(xlsxOf({ sheets }));
    expect(result.ok && result.value.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(["straße", "strasse"]);
  });

  it("is damaged when a table's columns do not fill its range", () => {
    const tables = [`displayName="sag_juridisk" ref="C5:E8">${COLUMNS}`];
    expect(readXlsx(xlsxOf({ sheets: [{ name: "Ark1", xml: "", tables }] }))).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });
});

describe("Rules on a sheet", () => {
  const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

  it("are dropdowns, in the old and the extended form", () => {
    const old = '<dataValidations><dataValidation type="list" sqref="C6:C25 E6"><formula1>sag_valg_L</formula1><formula2>0</formula2></dataValidation></dataValidations>';
    const extended = `<extLst><ext ${X14}><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lister!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D6:D25</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(sheetWith(`<sheetData/>${old}${extended}`).validations).toEqual([
      { type: "list", ranges: "C6:C25 E6", formula1: "sag_valg_L" },
      { type: "list", ranges: "D6:D25", formula1: "Lister!$A$1:$A$3" },
    ]);
  });

  it("are numbers between two bounds, or beyond one, in the old and the extended form", () => {
    const old = '<dataValidations><dataValidation type="whole" sqref=" B3:B9 "><formula1>0</formula1><formula2>40</formula2></dataValidation><dataValidation type="decimal" sqref="C3"><formula1>1</formula1></dataValidation></dataValidations>';
    const extended = `<extLst><ext ${X14}><x14:dataValidations><x14:dataValidation type="whole"><x14:formula1><xm:f>1</xm:f></x14:formula1><x14:formula2><xm:f>9</xm:f></x14:formula2><xm:sqref>D6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(sheetWith(`<sheetData/>${old}${extended}`).validations).toEqual([
      { type: "whole", ranges: "B3:B9", formula1: "0", formula2: "40" },
      { type: "decimal", ranges: "C3", formula1: "1" },
      { type: "whole", ranges: "D6", formula1: "1", formula2: "9" },
    ]);
  });

  it("say little where little stands: a prompt alone, and a format without a formula", () => {
    const bare = '<conditionalFormatting sqref=" A1 "><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><dataValidations><dataValidation prompt="Vælg" sqref="A1"/></dataValidations>';
    const { validations, conditionalFormats } = sheetWith(`<sheetData/>${bare}`);
    expect([validations, conditionalFormats]).toEqual([[{ type: "none", ranges: "A1", formula1: "" }], [{ ranges: "A1", formula: "" }]]);
  });

  it("are conditional formats, each rule by itself, in the old and the extended form", () => {
    const old =
      '<conditionalFormatting sqref="C6:J25"><cfRule type="expression" priority="1"><formula>C6=&quot;ja&quot;</formula></cfRule>' +
      '<cfRule type="cellIs" priority="2"><formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>';
    const extended = `<extLst><ext ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>Lister!A1=C6</xm:f></x14:cfRule><xm:sqref>C6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(sheetWith(`<sheetData/>${old}${extended}`).conditionalFormats).toEqual([
      { ranges: "C6:J25", formula: 'C6="ja"' },
      { ranges: "C6:J25", formula: "1" },
      { ranges: "C6", formula: "Lister!A1=C6" },
    ]);
  });
});

describe("What can be typed in when the sheet is protected", () => {
  it.each(["0", "false"])("is a cell whose format is not locked, written %s", (locked) => {
    const cellFormats = `<xf/><xf><protection locked="${locked}"/></xf><xf><protection hidden="1"/></xf><xf><protection locked="true"/></xf>`;
    const sheet = sheetWith('<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"><v>1</v></c><c r="C1" s="1"/><c r="D1" s="2"/><c r="E1" s="3"/></row></sheetData>', { cellFormats });
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet.isUnlocked(1, column))).toEqual([false, true, true, false, false, false]);
  });

  it("is, where there is no cell, what the row's format says, otherwise the column's", () => {
    const cellFormats = '<xf/><xf><protection locked="0"/></xf>';
    const sheet = sheetWith(
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData>' +
        '<row r="2" s="1" customFormat="1"><c r="A2" s="0"/></row><row r="3" s="1"/><row r="4" s="0" customFormat="true"/><row r="5"><c r="B5" s="0"/></row><row r="6" customFormat="1"/></sheetData>',
      { cellFormats },
    );
    const unlocked = (row: number): readonly boolean[] => [1, 2, 3, 4].map((column) => sheet.isUnlocked(row, column));
    expect(unlocked(1)).toEqual([false, true, true, false]);
    expect(unlocked(2)).toEqual([false, true, true, true]);
    expect(unlocked(3)).toEqual([false, true, true, false]);
    expect(unlocked(4)).toEqual([false, false, false, false]);
    expect(unlocked(5)).toEqual([false, false, true, false]);
    expect(unlocked(6)).toEqual([false, false, false, false]);
  });

  it("is the cell itself, and none in another row and column: each of them is remembered by a number of its own", () => {
    const sheet = sheetWith('<sheetData><row r="32770"><c r="A32770" s="1"/></row></sheetData>', { cellFormats: '<xf/><xf><protection locked="0"/></xf>' });
    expect([sheet.isUnlocked(32_770, 1), sheet.isUnlocked(16_385, 2), sheet.isUnlocked(1, 16_384)]).toEqual([true, false, false]);
  });

  const withColumns = (cols: string) => readXlsx(xlsxOf({ sheets: [{ name: "Ark1", xml: `<cols>${cols}</cols><sheetData/>` }] }));

  it("may have groups of columns that overlap, as openpyxl writes them when a column within a group is hidden", () => {
    expect(withColumns('<col min="2" max="3" style="0"/><col min="3" max="3" hidden="1" style="0"/>')).toMatchObject({ ok: true });
  });

  it("is damaged when its root is another, in another namespace or in none: it would read as blank", () => {
    const parts = partsOf({ sheets: [{ name: "Ark1", xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }] });
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    for (const other of [sheet.replaceAll("worksheet", "worksheets"), sheet.replace(/xmlns="[^"]*"/, 'xmlns="urn:andet"'), sheet.replace(/ xmlns="[^"]*"/, "")]) {
      expect(readXlsx(zipped({ ...parts, "xl/worksheets/sheet1.xml": other }))).toMatchObject({ ok: false, problem: { code: "damaged" } });
    }
  });

  it("may name the last column, and gives columns without looks none", () => {
    expect(withColumns('<col min="16384" max="16384" style="0"/>')).toMatchObject({ ok: true });
    const cellFormats = '<xf><protection locked="0"/></xf>';
    expect(sheetWith('<cols><col min="2" max="2" width="9"/></cols><sheetData/>', { cellFormats }).isUnlocked(1, 2)).toBe(true);
  });

  it("is not what a format for conditions or for styles says", () => {
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs><xf/></cellXfs><dxfs><dxf><protection locked="0"/></dxf></dxfs></styleSheet>';
    expect(sheetWith("<sheetData/>", { cellFormats: "", more: { "xl/styles.xml": styles } }).isUnlocked(1, 1)).toBe(false);
  });

  it.each([["twice from one column on", '<col min="2" max="3"/><col min="2" max="4"/>'], ["to a column before it", '<col min="5" max="3"/>'], ["beyond the last column", '<col min="2" max="16385"/>']])("is damaged when a group of columns goes %s", (_, cols) => {
    expect(withColumns(cols)).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });

  it("is damaged when groups of columns go back, or overlap without end", () => {
    expect(withColumns('<col min="1.5" max="3" style="0"/>')).toMatchObject({ ok: false, problem: { code: "damaged" } });
    expect(withColumns('<col min="5" max="9" style="0"/><col min="4" max="10" style="0"/>')).toMatchObject({ ok: false, problem: { code: "damaged" } });
    const endless = [1, 2, 3].map((first) => `<col min="${first}" max="16384" style="0"/>`).join("");
    expect(withColumns(endless)).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });
});

describe("A large analysis", () => {
  it("with 60,000 rows of notes is read", () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="0" t="inlineStr"><is><t>SAG-${index}</t></is></c><c r="B${index + 1}"/></row>`);
    expect(readXlsx(xlsxWithRows(rows.join(""))).ok).toBe(true);
  });
});
