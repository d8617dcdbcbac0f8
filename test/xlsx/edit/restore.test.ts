import type { Restoration } from "../../../src/workbook/content.ts";
import { bounded, dropdown } from "../../../src/workbook/looks/cellRules.ts";
import { editXlsx } from "../../../src/xlsx/edit/editXlsx.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { cellOf } from "../support/edited.ts";
import { partText, xlsxOf, type BookParts } from "../support/zippedParts.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const RULE = { name: "sag_valg_L", promptTitle: "Hjemmel", prompt: "Er der <hjemmel> & \"ret\"?", error: "Vælg på listen." };

/** A file whose first sheet "Ark1" holds this, beside a sheet of somebody else's. */
function fileOf(xml: string, rest: Partial<BookParts> = {}): Uint8Array {
  return xlsxOf({ sheets: [{ name: "Ark1", xml }, { name: "Fremmed", xml: "<sheetData/>" }], ...rest });
}

function restored(bytes: Uint8Array, ...restorations: readonly Restoration[]): Uint8Array {
  const result = editXlsx(bytes, { cells: [], growth: [], restorations });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function sheetOf(bytes: Uint8Array) {
  const result = readXlsx(bytes);
  const sheet = result.ok ? result.value.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("A formula that is brought back", () => {
  const formula = (address: { row: number; column: number }, text: string): Restoration => ({ kind: "formula", sheet: "Ark1", ...address, formula: text, value: 3 });

  it("stands with its value in place of what was typed, and the cell looks as before", () => {
    const bytes = restored(fileOf('<sheetData><row r="1"><c r="A1" s="4" t="inlineStr"><is><t>hov</t></is></c><c r="B1"><v>7</v></c></row></sheetData>'), formula({ row: 1, column: 1 }, "B1<4"));
    expect(partText(bytes, SHEET)).toContain('<row r="1"><c r="A1" s="4"><f>B1&lt;4</f><v>3</v></c><c r="B1"><v>7</v></c></row>');
    expect(partText(bytes, "xl/worksheets/sheet2.xml")).toBe(partText(fileOf("<sheetData/>"), "xl/worksheets/sheet2.xml"));
  });

  it("stands in a cell that was not there", () => {
    expect(cellOf(restored(fileOf("<sheetData/>"), formula({ row: 2, column: 3 }, "1+2")), "C2")).toEqual({ kind: "number", value: 3, formula: "1+2" });
  });

  it("in the cell that others share theirs from leaves the others their own", () => {
    const shared = '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';
    const bytes = restored(fileOf(shared), formula({ row: 1, column: 1 }, "B1*3"));
    expect(cellOf(bytes, "A1")?.formula).toBe("B1*3");
    expect(cellOf(bytes, "A2")?.formula).toBe("B2*2");
  });
});

describe("A heading that gets its name back", () => {
  const table = 'name="tbl" displayName="tbl" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Navn &amp; by"/><tableColumn id="2" name="Dobbelt"><calculatedColumnFormula>tbl[[#This Row],[Navn &amp; by]]*2</calculatedColumnFormula></tableColumn></tableColumns>';
  const cells = '<sheetData><row r="1"><c r="A1" t="str"><v>Navn &amp; by</v></c><c r="B1" t="str"><v>Dobbelt</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>tbl[[#This Row],[Navn &amp; by]]*2</f><v>2</v></c></row></sheetData>';
  const foreign = '<sheetData><row r="1"><c r="A1"><f>SUM(tbl[Navn &amp; by])&amp;"tbl[Navn &amp; by]"</f><v>1</v></c><c r="B1"><f>andet[Navn &amp; by]</f><v>1</v></c></row></sheetData>';
  const bytes = () =>
    restored(
      xlsxOf({ sheets: [{ name: "Ark1", xml: cells, tables: [table] }, { name: "Fremmed", xml: foreign }] }),
      { kind: "heading", sheet: "Ark1", table: "tbl", row: 1, column: 1, from: "Navn & by", to: "Titel" },
    );

  it("stands in the table and in its cell, and the table's own formulas speak of it", () => {
    expect(sheetOf(bytes()).tables[0]?.headers).toEqual(["Titel", "Dobbelt"]);
    expect(cellOf(bytes(), "A1")?.value).toBe("Titel");
    expect(cellOf(bytes(), "B2")?.formula).toBe("tbl[[#This Row],[Titel]]*2");
    expect(partText(bytes(), "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>tbl[[#This Row],[Titel]]*2</calculatedColumnFormula>");
  });

  it("takes a stranger's formula along, and neither what it has in quotes nor another table's column", () => {
    expect(partText(bytes(), "xl/worksheets/sheet2.xml")).toContain('<f>SUM(tbl[Titel])&amp;"tbl[Navn &amp; by]"</f><v>1</v></c><c r="B1"><f>andet[Navn &amp; by]</f>');
  });
});

describe("A defined name that is brought back", () => {
  const name: Restoration = { kind: "name", name: "sag_maal", refersTo: "'Ark1'!$A$1" };
  const namesIn = (bytes: Uint8Array) => /<definedNames>.*<\/definedNames>/.exec(partText(bytes, BOOK))?.[0];

  it("stands after the sheets where the file had no names", () => {
    expect(namesIn(restored(fileOf("<sheetData/>"), name))).toBe("<definedNames><definedName name=\"sag_maal\">'Ark1'!$A$1</definedName></definedNames>");
    expect(partText(restored(fileOf("<sheetData/>", { after: '<calcPr calcId="1"/>' }), name), BOOK)).toContain('</definedNames><calcPr calcId="1"/>');
  });

  it("stands after the others, which stay to the letter", () => {
    const after = '<definedNames><definedName name="egen">1</definedName></definedNames>';
    expect(namesIn(restored(fileOf("<sheetData/>", { after }), name))).toBe('<definedNames><definedName name="egen">1</definedName><definedName name="sag_maal">\'Ark1\'!$A$1</definedName></definedNames>');
  });

  it("is set right where it stands, whatever its capitals; a sheet's own of the same word stays", () => {
    const after = '<definedNames><definedName name="sag_maal" localSheetId="0">1</definedName><definedName name="SAG_maal" hidden="1">#REF!</definedName></definedNames>';
    expect(namesIn(restored(fileOf("<sheetData/>", { after }), name))).toBe(after.replace("#REF!", "'Ark1'!$A$1"));
  });
});

describe("A dropdown that is brought back", () => {
  const list = (ranges: string): Restoration => ({ kind: "rule", sheet: "Ark1", ranges, rule: dropdown(RULE) });

  it("stands where the format wants it, and reads back", () => {
    const bytes = restored(fileOf("<sheetData/><conditionalFormatting sqref=\"A1\"/><pageMargins/>"), list("C6:C25 E6"));
    expect(partText(bytes, SHEET)).toMatch(/<conditionalFormatting sqref="A1"\/><dataValidations><dataValidation type="list" .*<\/dataValidations><pageMargins\/>/);
    expect(partText(bytes, SHEET)).toContain('prompt="Er der &lt;hjemmel&gt; &amp; &quot;ret&quot;?"');
    expect(sheetOf(bytes).validations).toEqual([{ type: "list", ranges: "C6:C25 E6", formula1: "sag_valg_L" }]);
  });

  it("takes its cells, and no others, from the rules that they were under", () => {
    const rules = '<dataValidations count="2"><dataValidation type="whole" sqref="B5:D7"><formula1>1</formula1></dataValidation><dataValidation type="list" sqref="C6"><formula1>egen</formula1></dataValidation></dataValidations>';
    const bytes = restored(fileOf(`<sheetData/>${rules}`), list("C6"));
    expect(sheetOf(bytes).validations).toEqual([
      { type: "whole", ranges: "B5:D5 B7:D7 B6 D6", formula1: "1" },
      { type: "list", ranges: "C6", formula1: "sag_valg_L" },
    ]);
    expect(partText(bytes, SHEET)).toContain("<dataValidations><dataValidation");
  });
});

describe("A conditional format that is brought back", () => {
  const format: Restoration = { kind: "format", sheet: "Ark1", format: { range: "C6:D8", formula: 'C6="<nej>"', look: "missing" } };
  const styles = (looks: string) => ({ relations: { styles: "styles.xml" }, more: { [STYLES]: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/></cellXfs>${looks}<tableStyles/></styleSheet>` } });
  const own = '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1=1</formula></cfRule></conditionalFormatting><pageMargins/>';

  it("stands under the others, with looks that come after the file's own, and reads back", () => {
    const bytes = restored(fileOf(own, styles('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>')), format);
    expect(partText(bytes, SHEET)).toMatch(/<\/conditionalFormatting><conditionalFormatting sqref="C6:D8"><cfRule type="expression" dxfId="1" priority="8">.*<pageMargins\/>/);
    expect(partText(bytes, STYLES)).toMatch(/<dxfs count="2"><dxf><font><b\/><\/font><\/dxf><dxf><font><color rgb="FF[0-9A-F]{6}"\/><\/font>.*<\/dxf><\/dxfs><tableStyles\/>/);
    expect(sheetOf(bytes).conditionalFormats).toEqual([{ ranges: "A1", formula: "A1=1" }, { ranges: "C6:D8", formula: 'C6="<nej>"' }]);
  });

  it.each(["", "<dxfs/>", '<dxfs count="0"></dxfs>'])("brings its looks where the file has none: %p", (looks) => {
    const bytes = restored(fileOf(own, styles(looks)), format);
    expect(partText(bytes, SHEET)).toContain('dxfId="0"');
    expect(partText(bytes, STYLES)).toMatch(/<\/cellXfs><dxfs count="1"><dxf>.*<\/dxf><\/dxfs><tableStyles\/>/);
  });

  it("shares looks that are there already", () => {
    const once = restored(fileOf(own, styles("")), format);
    expect(partText(restored(once, format), STYLES)).toBe(partText(once, STYLES));
  });
});

it("What a number lies between is brought back, and reads back", () => {
  const rule = bounded({ least: 0.6, most: 0.8, promptTitle: "Mål", prompt: "Fra 60 % til 80 %.", error: "Skriv fx 75 %." });
  const bytes = restored(fileOf('<sheetData/><dataValidations><dataValidation type="decimal" sqref="B6"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>'), { kind: "rule", sheet: "Ark1", ranges: "B6", rule });
  expect(sheetOf(bytes).validations).toEqual([{ type: "decimal", ranges: "B6", formula1: "0.6", formula2: "0.8" }]);
});

describe("A sheet's protection", () => {
  const protection: Restoration = { kind: "protection", sheet: "Ark1" };

  it("stands after the cells", () => {
    const bytes = restored(fileOf("<sheetData/><pageMargins/>"), protection);
    expect(partText(bytes, SHEET)).toMatch(/<sheetData\/><sheetProtection sheet="1"[^>]*\/><pageMargins\/>/);
    expect(sheetOf(bytes).protected).toBe(true);
  });

  it("that was only switched off is switched on as it was", () => {
    expect(partText(restored(fileOf('<sheetData/><sheetProtection sheet="0" sort="0"/>'), protection), SHEET)).toContain('<sheetProtection sheet="1" sort="0"/>');
  });
});

it("A hidden sheet is shown, and no other", () => {
  const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>", state: "veryHidden" }, { name: "Skjult", xml: "<sheetData/>", state: "hidden" }] });
  const result = readXlsx(restored(bytes, { kind: "visibility", sheet: "Ark1", visibility: "visible" }));
  expect(result.ok && result.value.sheets.map((one) => one.visibility)).toEqual(["visible", "hidden"]);
});

it("A sheet that is hidden again is neither the one that the file opens at nor chosen together with it", () => {
  const view = (chosen: string) => `<sheetViews><sheetView ${chosen}workbookViewId="0"/></sheetViews><sheetData/>`;
  const sheets = [{ name: "Forside", xml: view(""), state: "hidden" }, { name: "Ark1", xml: view('tabSelected="1" ') }, { name: "Ark2", xml: view("") }];
  const bytes = restored(xlsxOf({ sheets, before: '<bookViews><workbookView activeTab="1"/></bookViews>' }), { kind: "visibility", sheet: "Ark1", visibility: "veryHidden" });
  const result = readXlsx(bytes);
  expect(result.ok && result.value.sheets.map((one) => one.visibility)).toEqual(["hidden", "veryHidden", "visible"]);
  expect(partText(bytes, BOOK)).toContain('<workbookView activeTab="2"/>');
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain('<sheetView workbookViewId="0"/>');
});

it("Cells that are locked again look as before and share their format", () => {
  const formats = '<xf numFmtId="9"><protection locked="0"/></xf>';
  const bytes = restored(fileOf('<sheetData><row r="1"><c r="A1" s="0"><v>7</v></c><c r="B1" s="0"/></row></sheetData>', { cellFormats: formats }), { kind: "lock", sheet: "Ark1", ranges: "A1:B1", locked: true });
  expect(partText(bytes, STYLES)).toContain('<xf numFmtId="9" applyProtection="1"><protection locked="1"/></xf></cellXfs>');
  expect([1, 2].map((column) => sheetOf(bytes).isUnlocked(1, column))).toEqual([false, false]);
});

describe("Cells that are unlocked", () => {
  const formats = '<xf numFmtId="0"/><xf numFmtId="9"><alignment wrapText="1"/><protection locked="1"/></xf>';
  const file = (row: string) => fileOf(`<sheetData>${row}</sheetData>`, { cellFormats: formats });
  const unlocked: Restoration = { kind: "lock", sheet: "Ark1", ranges: "A1:B1", locked: false };

  it("keep what stands in them and their looks, in formats beside the others; their neighbours stay locked", () => {
    const bytes = restored(file('<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1"/><c r="C1" s="1"/></row>'), unlocked);
    expect(partText(bytes, SHEET)).toContain('<c r="A1" s="2"><v>7</v></c><c r="B1" s="3"/><c r="C1" s="1"/>');
    expect(partText(bytes, STYLES)).toContain('<xf numFmtId="9" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>');
    expect([1, 2, 3].map((column) => sheetOf(bytes).isUnlocked(1, column))).toEqual([true, true, false]);
  });

  it("come to be where they were not there", () => {
    const bytes = restored(file(""), unlocked);
    expect([1, 2, 3].map((column) => sheetOf(bytes).isUnlocked(1, column))).toEqual([true, true, false]);
  });

  it("share a format that is there already", () => {
    const once = restored(file('<row r="1"><c r="A1"/><c r="B1"/></row>'), unlocked);
    expect(partText(once, STYLES).match(/<xf /g)).toHaveLength(3);
    expect(restored(once, unlocked)).toEqual(once);
  });
});

it("Nothing is half done: a sheet that is not there refuses the whole", () => {
  const result = editXlsx(fileOf("<sheetData/>"), { cells: [], growth: [], restorations: [{ kind: "protection", sheet: "Ark1" }, { kind: "protection", sheet: "Væk" }] });
  expect(result).toMatchObject({ ok: false, problem: { code: "sheet-missing", sheet: "Væk" } });
});

describe("What is printed of a sheet", () => {
  const printed = (bytes: Uint8Array): Uint8Array => {
    const result = editXlsx(bytes, { cells: [], growth: [], prints: [{ sheet: "Ark1", areas: ["A1:K40", "A90:K120"] }] });
    if (!result.ok) throw new Error(result.problem.message);
    return result.value;
  };
  const WANTED = '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Ark1\'!$A$1:$K$40,\'Ark1\'!$A$90:$K$120</definedName>';

  it("is set where nothing was", () => {
    expect(partText(printed(fileOf("<sheetData/>")), BOOK)).toContain(`<definedNames>${WANTED}</definedNames>`);
  });

  it("is set in place of what was printed before, and leaves another sheet's print alone", () => {
    const other = '<definedName name="_xlnm.Print_Area" localSheetId="1">Fremmed!$A$1</definedName>';
    const before = `<definedNames>${other}<definedName name="_xlnm.Print_Area" localSheetId="0">Ark1!$A$1</definedName></definedNames>`;
    expect(partText(printed(fileOf("<sheetData/>", { after: before })), BOOK)).toContain(`${other}${WANTED}`);
  });

  it("is refused for a sheet that is gone", () => {
    expect(editXlsx(fileOf("<sheetData/>"), { cells: [], growth: [], prints: [{ sheet: "Væk", areas: ["A1:B2"] }] })).toMatchObject({ ok: false, problem: { code: "sheet-missing" } });
  });
});

describe("A range that is a table again", () => {
  const cells = '<sheetData><row r="5"><c r="A5" t="str"><v>Id</v></c><c r="B5" t="str"><v>Navn &amp; by</v></c></row><row r="6"><c r="A6"><v>1</v></c><c r="B6"><f>A6*2</f><v>2</v></c></row></sheetData>';
  const back: Restoration = {
    kind: "table", sheet: "Ark1", table: "sag_prøve", row: 5, column: 1, rowCount: 1, filter: true,
    columns: [{ header: "Id" }, { header: "Navn & by", formula: "sag_prøve[[#This Row],[Id]]*2" }],
  };

  it("is one where the sheet had no other, with the formula that new rows get", () => {
    const bytes = restored(fileOf(cells), back);
    expect(sheetOf(bytes).tables).toEqual([{ name: "sag_prøve", row: 5, column: 1, headers: ["Id", "Navn & by"], rowCount: 1 }]);
    expect(partText(bytes, "xl/tables/table1.xml")).toContain("<calculatedColumnFormula>sag_prøve[[#This Row],[Id]]*2</calculatedColumnFormula>");
    expect(partText(bytes, "[Content_Types].xml")).toContain('PartName="/xl/tables/table1.xml"');
    expect(cellOf(bytes, "B6")).toEqual({ kind: "number", value: 2, formula: "A6*2" });
  });

  it("stands beside the sheet's other tables, with a number of its own", () => {
    const other = 'name="tbl" displayName="tbl" ref="D1:D2"><tableColumns count="1"><tableColumn id="1" name="Andet"/></tableColumns>';
    const bytes = restored(xlsxOf({ sheets: [{ name: "Ark1", xml: cells, tables: [other] }, { name: "Fremmed", xml: "<sheetData/>" }] }), back);
    expect(sheetOf(bytes).tables.map(({ name }) => name)).toEqual(["tbl", "sag_prøve"]);
    expect(partText(bytes, "xl/tables/table2.xml")).toContain('id="2" name="sag_prøve"');
  });

  it("takes the place of the sheet's own filter over it, and leaves one beside it", () => {
    const filtered = (ref: string) => restored(fileOf(`${cells}<autoFilter ref="${ref}"/>`), back);
    expect(partText(filtered("A5:B6"), SHEET)).not.toContain("<autoFilter");
    expect(partText(filtered("F5:G6"), SHEET)).toContain('<autoFilter ref="F5:G6"/>');
  });
});
