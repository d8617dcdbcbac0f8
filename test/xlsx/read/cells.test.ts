import type { FoundCell } from "../../../src/workbook/content.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { xlsxWithRows, type BookParts } from "../support/zippedParts.ts";

/** The cells of the only sheet by address "row,column". */
function cellsIn(rows: string, book: Partial<BookParts> = {}): Record<string, FoundCell> {
  const result = readXlsx(xlsxWithRows(rows, book));
  if (!result.ok) throw new Error(result.problem.message);
  const found: Record<string, FoundCell> = {};
  for (const [row, cells] of result.value.sheets[0]?.rows ?? []) {
    for (const [column, cell] of cells) found[`${row},${column}`] = cell;
  }
  return found;
}

/** The value of the cell A1 with this XML inside the row. */
function valueOf(cell: string, book: Partial<BookParts> = {}): FoundCell["value"] | undefined {
  return cellsIn(`<row r="1">${cell}</row>`, book)["1,1"]?.value;
}

function codeOf(rows: string, book: Partial<BookParts> = {}): string {
  const result = readXlsx(xlsxWithRows(rows, book));
  return result.ok ? "read" : result.problem.code;
}

describe("A typed text", () => {
  it("is the shared string that the cell points to", () => {
    const sharedStrings = "<si><t>Ja</t></si><si><t>Nej</t></si>";
    expect(valueOf('<c r="A1" t="s"><v>1</v></c>', { sharedStrings })).toBe("Nej");
  });

  it("is rich text as its plain words, without phonetic readings", () => {
    const rich = '<r><rPr><b/></rPr><t>mangel </t></r><r><t xml:space="preserve"> uden</t></r><rPh sb="0" eb="1"><t>mangeru</t></rPh>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: `<si>${rich}</si>` })).toBe("mangel  uden");
    expect(valueOf(`<c r="A1" t="inlineStr"><is>${rich}</is></c>`)).toBe("mangel  uden");
  });

  it("keeps blanks at both ends, whatever xml:space says", () => {
    expect(valueOf('<c r="A1" t="inlineStr"><is><t>  ja </t></is></c>')).toBe("  ja ");
    expect(valueOf('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> ja  </t></is></c>')).toBe(" ja  ");
  });

  it.each([
    ["&lt;b&gt; &amp; &quot;&#230;&quot;", '<b> & "æ"'],
    ["<![CDATA[<b>]]>", "<b>"],
    ["a_x000A_b", "a\nb"],
    ["a_x000d_\nb", "a\nb"],
    ["a_x0041_b", "aAb"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x00_ _xGGGG_", "_x00_ _xGGGG_"],
    ["a\r\nb", "a\nb"],
    ["a&#13;&#10;b", "a\nb"],
    ["=1+1", "=1+1"],
    ["😀", "😀"],
  ])("that is written %j reads %j", (written, read) => {
    expect(valueOf(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`)).toBe(read);
  });

  it("without any character is a blank cell", () => {
    const blanks = '<c r="A1" t="inlineStr"><is><t/></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v></v></c><c r="D1"/><c r="E1"><v/></c>';
    expect(cellsIn(`<row r="1">${blanks}</row>`, { sharedStrings: "<si><t/></si>" })).toEqual({});
  });
});

describe("A typed value of another kind", () => {
  it.each([
    ["46095", 46_095],
    [" -0.5 ", -0.5],
    ["1.5E-3", 0.0015],
  ])("is the number %s", (written, number) => {
    expect(valueOf(`<c r="A1"><v>${written}</v></c>`)).toBe(number);
    expect(valueOf(`<c r="A1" t="n"><v>${written}</v></c>`)).toBe(number);
  });

  it.each([
    ["1", true],
    ["true", true],
    ["0", false],
    ["false", false],
  ])("is a boolean, spelt %s", (written, value) => {
    expect(cellsIn(`<row r="1"><c r="A1" t="b"><v>${written}</v></c></row>`)["1,1"]).toEqual({ kind: "boolean", value, formula: null });
  });

  it("is an error by its text", () => {
    expect(cellsIn('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>')["1,1"]).toEqual({ kind: "error", value: "#N/A", formula: null });
  });

  it("is a date in ISO form as the serial number of the workbook's date system", () => {
    expect(valueOf('<c r="A1" t="d"><v>2026-03-14</v></c>')).toBe(46_095);
    expect(valueOf('<c r="A1" t="d"><v>2026-03-14T12:00:00</v></c>')).toBe(46_095.5);
    expect(valueOf('<c r="A1" t="d"><v>2026-03-14</v></c>', { before: '<workbookPr date1904="1"/>' })).toBe(44_633);
  });
});

describe("A formula cell", () => {
  it.each([
    ['t="str"><f>A2</f><v> ja_x000A_</v>', { kind: "text", value: " ja\n", formula: "A2" }],
    ['t="str"><f>A2</f><v></v>', { kind: "text", value: "", formula: "A2" }],
    ["><f>A2&amp;\"&lt;\"</f><v>3</v>", { kind: "number", value: 3, formula: 'A2&"<"' }],
    ['t="b"><f aca="false">TRUE()</f><v>1</v>', { kind: "boolean", value: true, formula: "TRUE()" }],
    ['t="e"><f>1/0</f><v>#DIV/0!</v>', { kind: "error", value: "#DIV/0!", formula: "1/0" }],
    ['><f t="array" ref="A1">SUM(A2:A3*2)</f><v>1</v>', { kind: "number", value: 1, formula: "SUM(A2:A3*2)" }],
  ])("has its formula and its calculated value: %s", (xml, cell) => {
    expect(cellsIn(`<row r="1"><c r="A1" ${xml}</c></row>`)["1,1"]).toEqual(cell);
  });

  it.each(["><f>A2</f>", "><f>A2</f><v/>", "><f>A2</f><v></v>", 't="str"><f>A2</f>'])("without a value is uncalculated: %s", (xml) => {
    expect(cellsIn(`<row r="1"><c r="A1" ${xml}</c></row>`)["1,1"]).toEqual({ kind: "uncalculated", value: null, formula: "A2" });
  });

  it("that shares another cell's formula has it with its references moved along", () => {
    const cells = cellsIn(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect([cells["2,3"], cells["3,3"], cells["4,3"]].map((cell) => cell?.formula)).toEqual(["A2*$B$1", "A3*$B$1", "A4*$B$1"]);
  });
});

describe("Where a cell stands", () => {
  it("follows from the cell before it when the file leaves addresses out", () => {
    const cells = cellsIn('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>');
    expect(Object.entries(cells).map(([place, cell]) => [place, cell.value])).toEqual([["1,1", 1], ["1,4", 2], ["1,5", 3], ["7,1", 4], ["8,1", 5]]);
  });

  it("may be the last row and the last column, and a number with blanks round it", () => {
    const cells = cellsIn('<row r=" 1 "><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>');
    expect(Object.keys(cells)).toEqual(["1,16384", "1048576,1"]);
  });

  it.each([
    ["rows out of order", '<row r="2"/><row r="1"/>'],
    ["a row twice", '<row r="2"/><row r="2"/>'],
    ["cells out of order", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ["a cell twice", '<row r="1"><c r="B1"/><c r="B1"/></row>'],
    ["a cell after the last column", '<row r="1"><c r="XFD1"/><c/></row>'],
    ["a row after the last one", '<row r="1048576"/><row/>'],
    ["a cell in another row", '<row r="1"><c r="A2"/></row>'],
    ["no address of a sheet", '<row r="1"><c r="XFE1"/></row>'],
    ["a row beyond the last", '<row r="1048577"/>'],
    ["a row's number in another notation", '<row r="0x10"/>'],
    ["a row's number as a power", '<row r="1e3"/>'],
    ["two values", '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
    ["two formulas", '<row r="1"><c r="A1"><f>A2</f><f>A3</f><v>1</v></c></row>'],
    ["a day that is not in the calendar", '<row r="1"><c r="A1" t="d"><v>2026-02-30</v></c></row>'],
    ["a day beyond Excel's calendar", '<row r="1"><c r="A1" t="d"><v>12026-03-14</v></c></row>'],
    ["a day before Excel's calendar", '<row r="1"><c r="A1" t="d"><v>1799-03-14</v></c></row>'],
    ["a moment that is none", '<row r="1"><c r="A1" t="d"><v>2026-03-14T25:00</v></c></row>'],
    ["a number for a day", '<row r="1"><c r="A1" t="d"><v>0</v></c></row>'],
    ["a shared string that is not there", '<row r="1"><c r="A1" t="s"><v>9</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>ja</v></c></row>'],
    ["an infinite number", '<row r="1"><c r="A1"><v>1e999</v></c></row>'],
    ["an unknown type of cell", '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
    ["a shared formula without a first cell", '<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>'],
  ])("is damaged with %s", (_, rows) => {
    expect(codeOf(rows)).toBe("damaged");
  });

  it.each([
    ["a value", '<c r="C7"><v>ja</v></c>'],
    ["a formula", '<c r="C7"><f t="shared" si="3"/></c>'],
    ["two values", '<c r="C7"><v>1</v><v>2</v></c>'],
    ["a character that is none", '<c r="C7" t="inlineStr"><is><t>&#0;</t></is></c>'],
  ])("is told with sheet and cell where %s is damaged", (_, cell) => {
    expect(readXlsx(xlsxWithRows(`<row r="7"><c r="A7"><v>1</v></c>${cell}</row>`))).toMatchObject({ ok: false, problem: { code: "damaged", sheet: "Ark1", cell: "C7" } });
  });

  it("is told with its sheet alone where something else there is damaged", () => {
    const result = readXlsx(xlsxWithRows('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'));
    expect(result).toMatchObject({ ok: false, problem: { code: "damaged", sheet: "Ark1", message: expect.stringContaining("xl/worksheets/sheet1.xml") as string } });
    expect(result).not.toHaveProperty("problem.cell");
  });

  it("that shares a number with two formulas follows the first", () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">B1</f><v>1</v></c><c r="C1"><f t="shared" ref="C1:C9" si="0">Z1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(cellsIn(rows)["2,1"]?.formula).toBe("B2");
  });

  it("does not let one long formula be shared without end", () => {
    const long = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">"${"a".repeat(900_000)}"&amp;A1</f></c></row>`;
    const followers = Array.from({ length: 80 }, (_, index) => `<row r="${index + 2}"><c><f t="shared" si="0"/></c></row>`).join("");
    expect(codeOf(long + followers)).toBe("bomb");
  });
});
