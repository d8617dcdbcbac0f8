import { findPersonalData } from "../../../src/privacy/findPersonalData.ts";
import { scanWorkbook } from "../../../src/workbook/scanWorkbook.ts";
import { readLooseTexts } from "../../../src/xlsx/read/readLooseTexts.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { xlsxOf, type BookParts } from "../support/zippedParts.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;

/** What is found in a workbook of one sheet, which leads to the part at `xl/<part>`. */
function foundIn(part: string, xml: string, type = `${OFFICE}/x`) {
  return scanned({ more: { [`xl/${part}`]: xml, "xl/worksheets/_rels/sheet1.xml.rels": relations(type, `../${part}`) } });
}

function scanned(book: Partial<BookParts>) {
  return searched(book).found;
}

/** What a search of the whole file finds, and which parts it leaves to a person. */
function searched(book: Partial<BookParts>) {
  const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>" }], ...book });
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const loose = readLooseTexts(bytes, read.value);
  if (!loose.ok) throw new Error(loose.problem.message);
  return { found: scanWorkbook(read.value, loose.value.texts, findPersonalData), notSearched: loose.value.notSearched };
}

describe("scan reads as one text what is written in several fonts", () => {
  it.each([
    "<rPr><b/><charset val='1'/></rPr>", "<rPr><u/></rPr>", "<rPr><strike/><vertAlign val='superscript'/></rPr>",
  ])("in a comment: %s", (look) => {
    const note = `<comments xmlns="${MAIN}"><commentList><comment ref="D7"><text><r><t>0707</t></r><r>${look}<t>61-4285</t></r></text></comment></commentList></comments>`;
    expect(foundIn("comments1.xml", note)).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/comments1.xml", sheet: "Ark1", cell: "D7" }]);
  });

  it.each([
    "<a:r><a:t>0707</a:t></a:r><a:r><a:rPr><a:solidFill><a:srgbClr val='FF0000'/></a:solidFill></a:rPr><a:t>61-4285</a:t></a:r>",
    "<a:r><a:t>070761-</a:t></a:r><a:br/><a:r><a:t>4285</a:t></a:r>",
    "<a:r><a:t>070761-</a:t></a:r></a:p><a:p><a:r><a:t>4285</a:t></a:r>",
  ])("and on two lines, in a text box: %s", (runs) => {
    const box = `<x:wsDr xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING}"><x:txBody><a:p>${runs}</a:p></x:txBody></x:wsDr>`;
    expect(foundIn("drawings/drawing1.xml", box)).toMatchObject([{ certainty: "certain", sheet: "Ark1" }]);
  });

  it("in an older drawing", () => {
    const button = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><div><font color="red">0707</font><font><u>61-</u>4285</font></div></v:textbox></xml>`;
    expect(foundIn("drawings/vmlDrawing1.vml", button)).toMatchObject([{ certainty: "certain", sheet: "Ark1" }]);
  });

  it("but two texts as two", () => {
    expect(foundIn("chart.xml", `<a:c xmlns:a="${DRAWING}"><a:v>070761</a:v><a:v>4285</a:v></a:c>`)).toEqual([]);
  });
});

describe("scan finds where links lead to", () => {
  const link = (target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/x" Target="${target}" TargetMode="External"/></Relationships>`;

  it.each(["https://sag.eksempel.dk/070761-4285", "file:///C:/Sager/070761%2D4285.docx", "mailto:?subject=0707614285"])("from a cell, which is told: %s", (target) => {
    const sheets = [{ name: "Ark1", xml: `<sheetData/><hyperlinks><hyperlink ref="B4" r:id="rId1"/></hyperlinks>` }];
    const found = scanned({ sheets, more: { "xl/worksheets/_rels/sheet1.xml.rels": link(target) } });
    expect(found).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/worksheets/sheet1.xml", sheet: "Ark1", cell: "B4" }]);
  });

  it("to another workbook", () => {
    const more = { "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`, "xl/externalLinks/_rels/externalLink1.xml.rels": link("070761-4285.xlsx") };
    expect(scanned({ more })).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/externalLinks/externalLink1.xml" }]);
  });

  it("and an e-mail address in one", () => {
    const sheets = [{ name: "Ark1", xml: `<sheetData/><hyperlinks><hyperlink ref="B4" r:id="rId1"/></hyperlinks>` }];
    expect(scanned({ sheets, more: { "xl/worksheets/_rels/sheet1.xml.rels": link("mailto:en@eksempel.dk") } })).toMatchObject([{ kind: "e-mail", cell: "B4" }]);
  });
});

describe("scan finds what is typed or noted outside cells", () => {
  it.each([
    ["in a filter", `<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="070761-4285"/></filters></filterColumn></autoFilter>`],
    ["in a filter of one's own", `<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter val="070761-4285"/></customFilters></filterColumn></autoFilter>`],
    ["in the text that a colour looks for", `<sheetData/><conditionalFormatting sqref="A1"><cfRule type="containsText" text="070761-4285" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`],
    ["in a scenario", `<sheetData/><scenarios><scenario name="x"><inputCells r="A1" val="070761-4285"/></scenario></scenarios>`],
    ["in a link's words", `<sheetData/><hyperlinks><hyperlink ref="A1" location="Ark1!A1" display="070761-4285"/></hyperlinks>`],
    ["in a link to a sheet that is no more", `<sheetData/><hyperlinks><hyperlink ref="A1" location="'070761-4285'!A1"/></hyperlinks>`],
  ])("%s", (_, xml) => expect(scanned({ sheets: [{ name: "Ark1", xml }] })).toMatchObject([{ certainty: "certain", sheet: "Ark1" }]));

  it.each([
    ["in a query", "connections.xml", `<connections xmlns="${MAIN}"><connection id="1"><dbPr command="WHERE cpr = '0707614285'"/></connection></connections>`],
    ["in a table's description", "tables/x.xml", `<table xmlns="${MAIN}"><extLst><ext><x:table xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" altText="070761-4285"/></ext></extLst></table>`],
    ["in the name of a sheet in another workbook", "externalLinks/x.xml", `<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="070761-4285"/></sheetNames></externalBook></externalLink>`],
    ["in a list to choose from", "ctrlProps/x.xml", `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><itemLst><item val="070761-4285"/></itemLst></formControlPr>`],
    ["in what another add-in keeps", "webextensions/x.xml", `<w:webextension xmlns:w="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><w:property value="070761-4285"/></w:webextension>`],
  ])("%s", (_, part, xml) => expect(foundIn(part, xml)).toMatchObject([{ certainty: "certain", part: `xl/${part}` }]));
});

describe("scan reads a page's heading without its codes", () => {
  const headed = (heading: string) => scanned({ sheets: [{ name: "Ark1", xml: `<sheetData/><headerFooter><oddFooter>${heading}</oddFooter></headerFooter>` }] });

  it.each(["&amp;C&amp;KFF00000707614285", "&amp;C&amp;K01+0420707614285", "&amp;L0707&amp;&quot;Arial,Bold&quot;61-4285", "&amp;R&amp;12 070761&amp;B-4285&amp;B", "&amp;LHansen &amp;&amp;070761-4285", "&amp;LSide &amp;P&amp;R070761-4285"])("%s", (heading) => {
    expect(headed(heading)).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/worksheets/sheet1.xml", sheet: "Ark1" }]);
  });

  it.each(["&amp;L070761&amp;R4285", "&amp;D kl. &amp;T, side &amp;P af &amp;N"])("and finds none in %s", (heading) => expect(headed(heading)).toEqual([]));
});

describe("scan finds a number that has lost its zero", () => {
  it.each([
    ["in what a pivot table has copied", "pivotCache/x.xml", `<pivotCacheRecords xmlns="${MAIN}"><r><n v="707614285"/></r></pivotCacheRecords>`],
    ["in what is copied from another workbook", "externalLinks/x.xml", `<externalLink xmlns="${MAIN}"><cell><v>707614285</v></cell></externalLink>`],
    ["in a property of the file", "x.xml", `<Properties><property><i4>707614285</i4></property></Properties>`],
    ["on a line of its own", "x.xml", `<?xml version="1.0"?>\n<Properties><property>\n  <i4>707614285</i4></property></Properties>`],
    ["in a filter", "tables/x.xml", `<table xmlns="${MAIN}"><filters><filter val="70719614285"/></filters></table>`],
  ])("%s", (_, part, xml) => expect(foundIn(part, xml)).toMatchObject([{ certainty: "certain", part: `xl/${part}` }]));
});

describe("scan finds what the workbook itself keeps", () => {
  it.each([
    ["the folder that it was saved in", { before: `<a:absPath xmlns:a="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Sager\\070761-4285\\"/>` }],
    ["the comment on a name, but the name only once", { after: `<definedNames><definedName name="x" comment="070761-4285">Ark1!$A$1</definedName></definedNames>` }],
    ["the name of a view", { after: `<customWorkbookViews><customWorkbookView name="070761-4285"/></customWorkbookViews>` }],
  ])("%s", (_, book) => expect(scanned(book)).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/workbook.xml" }]));

  it("words in a number's format", () => {
    const more = { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="&quot;070761-4285&quot;"/></numFmts></styleSheet>` };
    expect(scanned({ more })).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/styles.xml" }]);
  });

  it("a sheet that is taken out of the workbook and left in the file", () => {
    const more = { "xl/worksheets/sheet9.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>070761-4285</t></is></c></row></sheetData></worksheet>` };
    expect(scanned({ more })).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/worksheets/sheet9.xml" }]);
  });

  it("how a text is pronounced, of a cell's own and of a shared one", () => {
    const spoken = `<t>Hej</t><rPh sb="0" eb="1"><t>070761-4285</t></rPh>`;
    const sheets = [{ name: "Ark1", xml: `<sheetData><row><c t="inlineStr"><is>${spoken}</is></c><c t="s"><v>0</v></c></row></sheetData>` }];
    expect(scanned({ sheets, sharedStrings: `<si>${spoken}</si>` })).toMatchObject([{ certainty: "certain", sheet: "Ark1" }, { certainty: "certain", part: "xl/sharedStrings.xml" }]);
  });
});

describe("scan finds a CPR number in the name of a part, and calls that part otherwise", () => {
  it.each(["xl/media/070761-4285.png", "xl/070761-4285/", "customXml/070761-4285.xml"])("%s", (part) => {
    const found = scanned({ more: { [part]: "<a>070761-4285</a>" } });
    expect(found).toContainEqual({ kind: "cpr", certainty: "certain", part: "en del af filen med et nummer i navnet" });
    expect(JSON.stringify(found)).not.toContain("4285");
  });
});

describe("scan finds a text that no cell shows any more", () => {
  const sheets = [{ name: "Ark1", xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>` }];

  it("and one that a cell shows once, at the cell", () => {
    expect(scanned({ sheets, sharedStrings: "<si><t>en@eksempel.dk</t></si><si><t>070761-4285</t></si>" })).toMatchObject([
      { kind: "e-mail", sheet: "Ark1", cell: "A1" }, { kind: "cpr", certainty: "certain", part: "ubrugt tekst i filen" },
    ]);
  });

  it("and one that is also pronounced once", () => {
    expect(scanned({ sheets, sharedStrings: "<si><t>070761-4285</t><rPh><t>hej</t></rPh></si>" })).toEqual([{ kind: "cpr", certainty: "certain", sheet: "Ark1", cell: "A1" }]);
  });
});

describe("scan searches shared texts", () => {
  const sharedStrings = (inside: string): string => `<sst xmlns="${MAIN}">${inside}</sst>`;

  it("once, whatever their part is called", () => {
    const sheets = [{ name: "Ark1", xml: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>` }];
    const book = { sheets, relations: { sharedStrings: "Tekster.xml" }, more: { "xl/tekster.xml": sharedStrings("<si><t>070761-4285</t></si>") } };
    expect(scanned(book)).toEqual([{ kind: "cpr", certainty: "certain", sheet: "Ark1", cell: "A1" }]);
  });

  it("also where the workbook has let go of them", () => {
    expect(scanned({ more: { "xl/sharedStrings.xml": sharedStrings("<si><t>070761-4285</t></si>") } })).toMatchObject([{ certainty: "certain", part: "xl/sharedStrings.xml" }]);
  });

  it("with what an extension keeps beside them", () => {
    const extension = `<si><t>Hej</t></si><extLst><ext><note title="070761-4285"/></ext></extLst>`;
    expect(scanned({ sharedStrings: extension })).toEqual([{ kind: "cpr", certainty: "certain", part: "xl/sharedStrings.xml" }]);
  });
});

describe("scan leaves to a person", () => {
  it.each([["a picture", "xl/media/billede1.png"], ["a copy that a program has left", "xl/workbook.xml.bak"], ["a copy of what a printer keeps", "xl/printerSettings1.bin.bak"], ["a part without an ending", "customXml/noter"]])("%s", (_, part) => {
    expect(searched({ more: { [part]: "<a/>" } }).notSearched).toEqual([part]);
  });

  it.each(["xl/printerSettings/printerSettings1.bin", "xl/printerSettings/printerSettings12.bin", "xl/tom/", "xl/theme/theme1.xml", "xl/theme/theme12.xml", "xl/calcChain.xml"])("but not %s, in which nobody writes", (part) => {
    expect(searched({ more: { [part]: "x" } }).notSearched).toEqual([]);
  });

  it.each(["mappe/xl/calcChain.xml", "xl/calcChain.xml.xml", "xl/printerSettings1.bin.xml", "mappe/[Content_Types].xml", "[Content_Types].xml.xml", "xl/a.rels.xml", "xl/noter.VML"])("nothing of %s, which only looks like such a part", (part) => {
    expect(searched({ more: { [part]: "<a>070761-4285</a>" } })).toMatchObject({ found: [{ certainty: "certain", part }], notSearched: [] });
  });
});

describe("scan searches what it can read", () => {
  it("an older drawing with the line breaks of a web page", () => {
    const button = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><div><font>Sag 7<br>070761-4285</font></div></v:textbox></xml>`;
    expect(foundIn("drawings/vmlDrawing1.vml", button)).toMatchObject([{ certainty: "certain", sheet: "Ark1" }]);
  });

  it("a part with breaks that are closed, as they must be in XML", () => {
    expect(foundIn("noter.xml", "<a>Sag <br>070761-4285</br></a>")).toMatchObject([{ certainty: "certain", part: "xl/noter.xml" }]);
  });

  it("beside a sheet that is a chart alone", () => {
    const more = { "xl/_rels/workbook.xml.rels": relations(`${OFFICE}/chartsheet`, "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml": "<chartsheet/>", "docProps/x.xml": "<a>070761-4285</a>" };
    expect(scanned({ more })).toMatchObject([{ certainty: "certain", part: "docProps/x.xml" }]);
  });

  it("and tells of the part that it cannot", () => {
    const sheets = [{ name: "Ark1", xml: `<sheetData><row><c t="inlineStr"><is><t>070761-4285</t></is></c></row></sheetData>` }];
    expect(searched({ sheets, more: { "customXml/item1.xml": "<a><b></a>" } })).toMatchObject({ found: [{ cell: "A1" }], notSearched: ["customXml/item1.xml"] });
  });
});

it("scan refuses a file that has a document type in any of its parts, which no workbook may have", () => {
  const bytes = xlsxOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>" }], more: { "customXml/item1.xml": "<!DOCTYPE a><a>070761-4285</a>" } });
  const read = readXlsx(bytes);
  expect(read.ok && readLooseTexts(bytes, read.value)).toMatchObject({ ok: false, problem: { code: "has-dtd" } });
});

describe("scan tells a comment in a thread by its cell", () => {
  it("as any other comment", () => {
    const thread = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="D7" id="{1}"><text>070761-4285</text></threadedComment></ThreadedComments>`;
    expect(foundIn("threadedComments/threadedComment1.xml", thread)).toMatchObject([{ sheet: "Ark1", cell: "D7" }]);
  });
});
