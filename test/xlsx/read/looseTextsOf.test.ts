import { looseTextsOf, type LoosePart } from "../../../src/xlsx/read/looseTextsOf.ts";

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

/** The texts of a part that belongs to no sheet. */
function textsIn(xml: string, more: Partial<LoosePart> = {}): readonly string[] {
  return looseTextsOf({ part: "xl/del.xml", xml, sheet: undefined, links: new Map(), isRead: () => false, ...more }).map(({ text }) => text);
}

describe("What is typed in a part of a file", () => {
  it.each([
    "name", "Name", "displayName", "uniqueName", "title", "descr", "description", "alt", "altText", "altTextSummary", "prompt", "promptTitle", "error", "errorTitle", "caption",
    "comment", "author", "user", "userName", "userId", "refreshedBy", "ref", "v", "value", "text", "string", "display", "tooltip", "location", "textlink", "link", "Target", "url",
    "sourceFile", "command", "connection", "totalsRowLabel", "help", "statusBar", "codeName", "formatCode",
  ])("stands in the attribute %s", (attribute) => expect(textsIn(`<a ${attribute}="Kaj Hansen"/>`)).toEqual(["Kaj Hansen"]));

  it("is no measure, no colour and no attribute of layout", () => expect(textsIn(`<a width="12" rgb="FF0000" xmlns="x"><sz val="11"/></a>`)).toEqual([]));

  it.each(["filter", "customFilter", "inputCells", "item", "sheetName"])("is the value of %s, and of nothing else what it says of it", (element) => {
    expect(textsIn(`<a><${element} val="Kaj Hansen" colId="3"/></a>`)).toEqual(["Kaj Hansen"]);
  });

  it("is told with the part, and with the sheet and the cell where it has them", () => {
    const comment = (sheet: string | undefined) => looseTextsOf({ part: "xl/c.xml", xml: `<cs><comment ref="D7"><text>a</text></comment><note>b</note></cs>`, sheet, links: new Map(), isRead: () => false });
    expect(comment("Ark1")).toEqual([{ text: "D7", part: "xl/c.xml", sheet: "Ark1", cell: "D7" }, { text: "a", part: "xl/c.xml", sheet: "Ark1", cell: "D7" }, { text: "b", part: "xl/c.xml", sheet: "Ark1" }]);
    expect(comment(undefined).at(-1)).toEqual({ text: "b", part: "xl/c.xml" });
  });

  it("leaves out what holds blanks alone", () => expect(textsIn(`<a title="  "><b>  </b></a>`)).toEqual([]));

  it("leaves out what is read elsewhere: cells, and the names of sheets and ranges", () => {
    expect(textsIn(`<worksheet ${MAIN}><sheetData><v>1</v></sheetData><x>to</x></worksheet>`, { isRead: (path) => path.startsWith("worksheet/sheetData/") })).toEqual(["to"]);
    expect(textsIn(`<workbook ${MAIN}><sheets><sheet name="Ark1"/></sheets><definedNames><definedName name="mål">Ark1!A1</definedName></definedNames><view name="Min"/></workbook>`)).toEqual(["Min"]);
  });
});

describe("A text in several elements", () => {
  it.each(["r", "t", "rPr", "rPh", "fld", "span", "font", "b", "i", "u", "s"])("is one text where %s holds a piece of it", (element) => {
    expect(textsIn(`<a>Kaj <${element}>Han</${element}>sen</a>`)).toEqual(["Kaj Hansen"]);
  });

  it("is one text of several lines where it has paragraphs or breaks", () => {
    expect(textsIn("<a><p>Kaj</p><p>Hansen</p></a>")).toEqual(["Kaj\nHansen\n"]);
    expect(textsIn("<a>Kaj<br/>Hansen</a>")).toEqual(["Kaj\nHansen"]);
  });

  it("is two texts in two cells of a list", () => expect(textsIn("<a><v>Kaj</v><v>Hansen</v></a>")).toEqual(["Kaj", "Hansen"]));

  it("is parted by no element without words", () => expect(textsIn("<a><t>Kaj </t><x><y/> </x><t>Hansen</t></a>")).toEqual(["Kaj  Hansen"]));
});

describe("A page's heading", () => {
  it.each<[string, readonly string[]]>([
    ["&amp;12 Sag", ["Sag"]], ["&amp;8Sag", ["Sag"]], ["&amp;100 Sag", ["Sag"]], ["&amp;&quot;Arial,Bold&quot;Sag", ["Sag"]], ["&amp;KFF0000Sag", ["Sag"]], ["&amp;K01+042Sag", ["Sag"]],
    ["&amp;LKaj&amp;RHansen", ["Kaj", "Hansen"]], ["&amp;BKaj&amp;B Hansen", ["Kaj Hansen"]],
  ])("%s is read without its codes", (heading, texts) => expect(textsIn(`<h><oddHeader>${heading}</oddHeader></h>`)).toEqual(texts));

  it("alone has codes", () => expect(textsIn("<a>M&amp;A</a>")).toEqual(["M&A"]));
});

describe("A number of nine or eleven digits outside cells", () => {
  it("gets the zero that it has lost; a text, a shorter and a longer one does not", () => {
    expect(textsIn("<a><n v='707614285'/><n v='70719614285'/><n v='70761428'/><n v='7071961428'/><n v='sag 707614285'/></a>"))
      .toEqual(["0707614285", "070719614285", "70761428", "7071961428", "sag 707614285"]);
  });
});

describe("A link to the outside", () => {
  const links = new Map([["rId1", "https://a.dk"], ["rId2", "https://b.dk"]]);

  it("is told at its cell, and one that no cell leads to is told too, each once", () => {
    const xml = `<w xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><hyperlink ref="B4" r:id="rId1"/><other/></w>`;
    const found = looseTextsOf({ part: "xl/a.xml", xml, sheet: "Ark1", links, isRead: () => false });
    expect(found.filter(({ text }) => text.startsWith("https"))).toEqual([
      { text: "https://a.dk", part: "xl/a.xml", sheet: "Ark1", cell: "B4" }, { text: "https://b.dk", part: "xl/a.xml", sheet: "Ark1" },
    ]);
  });
});
