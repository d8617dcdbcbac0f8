import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFaults } from "../../../src/cli/schemaFaults.ts";
import { xlsxBooks } from "../../../src/cli/xlsxBooks.ts";
import { xlsxOf, type BookParts } from "../../xlsx/support/zippedParts.ts";
import { TestFolder } from "../commandLine.ts";

const folder = new TestFolder();
afterAll(() => folder.remove());

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

async function scanned(book: BookParts) {
  writeFileSync(join(folder.path, "bog.xlsx"), xlsxOf(book));
  const ran = await folder.run(["scan", "bog.xlsx", "--json"], xlsxBooks);
  expect(schemaFaults("scan", ran.json)).toEqual([]);
  return ran;
}

const withRow = (cells: string, more: Partial<BookParts> = {}): BookParts => ({ sheets: [{ name: "Ark1", xml: `<sheetData><row r="1">${cells}</row></sheetData>` }], ...more });
const CPR = { kind: "cpr", certainty: "certain" };

describe("scan finds a CPR number", () => {
  it("in a cell, and says where without showing it", async () => {
    const { code, json, out, err } = await scanned(withRow(text("B1", "borgeren 070761-4285")));
    expect([code, json?.["found"]]).toEqual([1, [{ ...CPR, sheet: "Ark1", cell: "B1" }]]);
    expect(json?.problems).toEqual([{ code: "personal-data", sheet: "Ark1", cell: "B1", message: "Her står et CPR-nummer. Slet det, og brug sagens dæknavn." }]);
    expect(err).toContain("Ark1!B1");
    expect(`${out}${err}`).not.toContain("4285");
  });

  it("in a number that lost its zero", async () => {
    expect((await scanned(withRow(`<c r="A1"><v>707614285</v></c>`))).json?.["found"]).toEqual([{ ...CPR, sheet: "Ark1", cell: "A1" }]);
  });

  it("in two cells beside each other, and under each other", async () => {
    expect((await scanned(withRow(`${text("A1", "070761")}${text("B1", "4285")}`))).json?.["found"]).toEqual([{ kind: "cpr", certainty: "likely", sheet: "Ark1", cell: "A1" }]);
    const under = `<sheetData><row r="1"><c r="A1"><v>70761</v></c></row><row r="2"><c r="A2"><v>4285</v></c></row></sheetData>`;
    expect((await scanned({ sheets: [{ name: "Ark1", xml: under }] })).json?.["found"]).toEqual([{ kind: "cpr", certainty: "likely", sheet: "Ark1", cell: "A1" }]);
  });

  it("in three cells beside each other; of numbers a person must say", async () => {
    expect((await scanned(withRow(`${text("A1", "0707")}${text("B1", "61")}${text("C1", "4285")}`))).json?.["found"]).toEqual([{ kind: "cpr", certainty: "likely", sheet: "Ark1", cell: "A1" }]);
    expect((await scanned(withRow(`<c r="A1"><v>7</v></c><c r="B1"><v>7</v></c><c r="C1"><v>1961</v></c><c r="D1"><v>4285</v></c>`))).json?.["found"]).toEqual([{ kind: "cpr", certainty: "possible", sheet: "Ark1", cell: "A1" }]);
  });

  it("in a text that no cell shows any more, and each text that a cell shows once, at the cell", async () => {
    const { json } = await scanned(withRow(`<c r="A1" t="s"><v>0</v></c>`, { sharedStrings: "<si><t>070761-4285</t></si><si><t>0707614285</t></si>" }));
    expect(json?.["found"]).toEqual([{ ...CPR, sheet: "Ark1", cell: "A1" }, { ...CPR, part: "ubrugt tekst i filen" }]);
  });

  it.each(["hidden", "veryHidden"])("on a sheet that is %s", async (state) => {
    const sheets = [{ name: "Ark1", xml: "<sheetData/>" }, { name: "Skjult", state, xml: `<sheetData><row r="3">${text("C3", "0707614285")}</row></sheetData>` }];
    expect((await scanned({ sheets })).json?.["found"]).toEqual([{ ...CPR, sheet: "Skjult", cell: "C3" }]);
  });

  it("in a comment, also where its last part is in another font", async () => {
    const comment = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="D7" authorId="0"><text><r><t>se 070761-</t></r><r><rPr><b/></rPr><t>4285</t></r></text></comment></commentList></comments>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/comments" Target="../comments1.xml"/></Relationships>`;
    const { json } = await scanned(withRow("", { more: { "xl/comments1.xml": comment, "xl/worksheets/_rels/sheet1.xml.rels": relations } }));
    expect(json?.["found"]).toEqual([{ ...CPR, part: "xl/comments1.xml", sheet: "Ark1", cell: "D7" }]);
  });

  it("at the head of a page and in the prompt of a dropdown", async () => {
    const validation = `<dataValidations count="1"><dataValidation type="list" prompt="0707614285" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
    const { json } = await scanned({ sheets: [{ name: "Ark1", xml: `<sheetData/>${validation}<headerFooter><oddHeader>&amp;Lsag 070761-4285</oddHeader></headerFooter>` }] });
    expect(json?.["found"]).toEqual([1, 2].map(() => ({ ...CPR, part: "xl/worksheets/sheet1.xml", sheet: "Ark1" })));
  });

  it("in the file's properties", async () => {
    const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>070761-4285</dc:title></cp:coreProperties>`;
    expect((await scanned(withRow("", { more: { "docProps/core.xml": core } }))).json?.["found"]).toEqual([{ ...CPR, part: "docProps/core.xml" }]);
  });

  it("in the name of a range and of a sheet, which are then told by their number", async () => {
    const after = `<definedNames><definedName name="borger_0707614285">Ark1!$A$1</definedName></definedNames>`;
    const { json, out } = await scanned({ sheets: [{ name: "070761-4285", xml: `<sheetData><row r="1">${text("A1", "070761-4285")}</row></sheetData>` }], after });
    expect(json?.["found"]).toEqual([{ ...CPR, sheet: "ark nr. 1" }, { ...CPR, sheet: "ark nr. 1", cell: "A1" }, { ...CPR, part: "navn nr. 1 i Navnestyring" }]);
    expect(out).not.toContain("4285");
  });
});

describe("scan", () => {
  it("finds nothing in a new analysis, and promises nothing", async () => {
    folder.write("setup.json", { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85" }] });
    await folder.run(["new", "setup.json", "ny.xlsx"], xlsxBooks);
    const { code, json, err } = await folder.run(["scan", "ny.xlsx", "--json"], xlsxBooks);
    expect([code, json]).toEqual([0, { problems: [], found: [] }]);
    expect(err).toContain("En fil uden fund er ikke af den grund anonym");
  });

  it("names the parts that nobody can search", async () => {
    const { code, json } = await scanned(withRow("", { more: { "xl/media/billede1.png": "ikke tekst" } }));
    expect([code, json?.problems]).toEqual([1, [expect.objectContaining({ code: "not-searched", path: "xl/media/billede1.png" })]]);
  });

  it("never shows a CPR number that stands in the name of such a part", async () => {
    const { code, out, err } = await scanned(withRow("", { more: { "xl/media/070761-4285.png": "ikke tekst" } }));
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toContain("4285");
  });

  it("does nothing with a file that is no workbook", async () => {
    folder.write("tekst.xlsx", "bare tekst");
    expect((await folder.run(["scan", "tekst.xlsx", "--json"], xlsxBooks)).code).toBe(2);
  });
});
