import fc from "fast-check";
import type { FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { legalText } from "../../../src/workbook/legalText.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { bareSheet, oneSheet } from "../support/oneSheet.ts";
import { partText, unpacked } from "../support/unpacked.ts";

async function readBack(plan: WorkbookPlan): Promise<WorkbookContent> {
  const read = readXlsx(await writeXlsx(plan));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

async function sheetXml(plan: WorkbookPlan, number = 1): Promise<string> {
  return partText(unpacked(await writeXlsx(plan)), `xl/worksheets/sheet${number}.xml`);
}

function only(content: WorkbookContent): FoundSheet {
  const [sheet, ...others] = content.sheets;
  if (sheet === undefined || others.length > 0) throw new Error("not one sheet");
  return sheet;
}

function cellsDown(values: readonly PlannedCell["value"][]): readonly PlannedCell[] {
  return values.map((value, index) => ({ row: index + 1, column: 1, value, meaning: "text" }));
}

describe("what is written is read back equal", () => {
  it("texts that look like formulas, numbers, words of truth", async () => {
    const values = ["=1+1", "+45", "-fortrudt", "@navn", "'citat", "007", "1e5", "SAND", "  blanke  ", "æøå ÆØÅ", 0, -0.5, 46095, true, false];
    const sheet = only(await readBack(oneSheet({ cells: cellsDown(values) })));
    expect(values.map((_, index) => sheet.rows.get(index + 1)?.get(1)?.value)).toEqual(values);
  });

  it("any text, but for line ends and characters that XML cannot hold", async () => {
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("_x000D_", "_x0041_x0042_", "\r\n", "\uD800", "\uFDD0", "\uFFFE", "]]>", "&amp;"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 30 }), async (pieces) => {
        const texts = pieces.map((some) => some.join("")).filter((text) => legalText(text) !== "");
        const cells = texts.flatMap((value, index): PlannedCell[] => [
          { row: index + 1, column: 1, value, meaning: "text" },
          { row: index + 1, column: 2, value, formula: "A1", meaning: "computed" },
          { row: index + 1, column: 3, value, meaning: "text", link: "Ark!A1" },
        ]);
        const sheet = only(await readBack(oneSheet({ cells })));
        const read = texts.map((_, index) => [1, 2, 3].map((column) => sheet.rows.get(index + 1)?.get(column)?.value));
        expect(read).toEqual(texts.map((text) => [legalText(text), legalText(text), legalText(text)]));
      }),
      { numRuns: 25 },
    );
  });

  it("formulas with the values that they come to", async () => {
    const formulas: readonly PlannedCell[] = [
      { row: 1, column: 1, value: 2, formula: "1+1", meaning: "computed" },
      { row: 2, column: 1, value: "a&b", formula: `"a"&"&b"`, meaning: "computed" },
      { row: 3, column: 1, value: true, formula: "1<2", meaning: "computed" },
      { row: 4, column: 1, value: "", formula: `""`, meaning: "computed" },
      { row: 5, column: 1, value: null, formula: `""`, meaning: "computed", link: "Ark!A1" },
    ];
    const sheet = only(await readBack(oneSheet({ cells: formulas })));
    expect(formulas.map(({ row }) => sheet.rows.get(row)?.get(1))).toEqual([
      { kind: "number", value: 2, formula: "1+1" },
      { kind: "text", value: "a&b", formula: `"a"&"&b"` },
      { kind: "boolean", value: true, formula: "1<2" },
      { kind: "text", value: "", formula: `""` },
      { kind: "text", value: "", formula: `""` },
    ]);
  });

  it("tables, names, dropdowns, visibility", async () => {
    const content = await readBack(EVERY_FEATURE);
    expect(content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Forside", "visible"],
      ["Juridisk gennemgang", "visible"],
      ["Selvevaluering", "visible"],
      ["Iagttagelser & kilder", "visible"],
      ["Søren's ark", "hidden"],
      ["Lister", "visible"],
      ["_sagslup", "veryHidden"],
    ]);
    const review = content.sheets[1];
    const headers = ["Sag", "Dato", "R.oplysning", "R.begrundelse", "Mangel", "Bemærkning [#1]"];
    expect(review?.tables).toEqual([{ name: "sag_juridisk", row: 5, column: 1, headers, rowCount: 3 }]);
    expect(content.names).toContainEqual({ name: "sag_valg_L", refersTo: "Lister!$A$5:$A$7" });
    expect(review?.validations).toContainEqual({ type: "list", ranges: "C6:C8", formula1: "sag_valg_L" });
  });
});

describe("a table", () => {
  it("gives each row the column's formula, unless the cell brings its own", async () => {
    const columns = [{ header: "n", width: 8, meaning: "computed", formula: "1+1" }] as const;
    const rows = [[{ value: 2 }], [{ value: 3, formula: "1+2" }]];
    const plan = oneSheet({ tables: [{ name: "sag_prøve", row: 1, column: 1, columns, rows, key: [], filter: false }] });
    const sheet = only(await readBack(plan));
    expect([2, 3].map((row) => sheet.rows.get(row)?.get(1)?.formula)).toEqual(["1+1", "1+2"]);
    const table = partText(unpacked(await writeXlsx(plan)), "xl/tables/table1.xml");
    expect(table).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
  });

  it("has filter buttons where they are planned, and else no filter at all", async () => {
    const parts = unpacked(await writeXlsx(EVERY_FEATURE));
    expect(partText(parts, "xl/tables/table2.xml")).toContain('<autoFilter ref="A5:F8"/>');
    expect(partText(parts, "xl/tables/table5.xml")).not.toContain("autoFilter");
  });

  it("shows no green corner where digits are meant as text", async () => {
    expect(await sheetXml(EVERY_FEATURE, 7)).toContain('<ignoredErrors><ignoredError sqref="A2:A3 B2:B3" numberStoredAsText="1"/></ignoredErrors>');
  });

  it("without a row is a mistake in the program", async () => {
    const columns = [{ header: "n", width: 8, meaning: "text" }] as const;
    const plan = oneSheet({ tables: [{ name: "sag_tom", row: 1, column: 1, columns, rows: [], key: [], filter: false }] });
    await expect(writeXlsx(plan)).rejects.toThrow("Table sag_tom has no row");
  });
});

describe("a dropdown", () => {
  it("refuses other words, or lets them pass in silence where it is not strict", async () => {
    const xml = await sheetXml(EVERY_FEATURE, 2);
    expect(/<dataValidation [^>]*sqref="C6:C8"/.exec(xml)?.[0]).toContain('showErrorMessage="1" errorStyle="stop" error="Vælg et af ordene på listen."');
    expect(/<dataValidation [^>]*sqref="D6:D8"/.exec(xml)?.[0]).not.toContain("rror");
  });

  it("gives way to the list that a cell of the column brings", async () => {
    const xml = await sheetXml(EVERY_FEATURE, 6);
    expect(xml).toMatch(/sqref="B11"><formula1>sag_valg_maal</);
    expect(xml).toMatch(/sqref="B12:B13"><formula1>sag_valg_L</);
  });

  it("covers what is left of the column on both sides of such a cell, be it one row or more", async () => {
    const list = { name: "sag_valg_L", promptTitle: "t", prompt: "p", error: "e" };
    const own = { value: null, list: { ...list, name: "sag_valg_S" } };
    const column = { header: "Svar", width: 8, meaning: "answer", list } as const;
    const rows = [{ value: null }, own, { value: null }, { value: null }, own, { value: null }].map((content) => [content]);
    const table = { name: "sag_prøve", row: 1, column: 1, columns: [column], rows, key: [], filter: false };
    const { validations } = only(await readBack(oneSheet({ tables: [table] })));
    expect(validations.map(({ ranges, formula1 }) => [formula1, ranges])).toEqual([
      ["sag_valg_L", "A2 A4:A5 A7"],
      ["sag_valg_S", "A3 A6"],
    ]);
  });

  it("shortens a prompt that Excel would not take", async () => {
    const list = { name: "sag_valg_L", promptTitle: "t".repeat(33), prompt: "p".repeat(256), error: "e".repeat(226) };
    const xml = await sheetXml(oneSheet({ cells: [{ row: 1, column: 1, value: null, meaning: "answer", list }] }));
    expect(xml).toContain(`promptTitle="${"t".repeat(31)}…"`);
    expect(xml).toContain(`prompt="${"p".repeat(254)}…"`);
    expect(xml).toContain(`error="${"e".repeat(224)}…"`);
  });
});

describe("a protected sheet", () => {
  it("takes answers, blank ones too, and no typing elsewhere", async () => {
    const review = (await readBack(EVERY_FEATURE)).sheets[1];
    expect(review?.protected).toBe(true);
    expect(["SAG-03's blank answer", review?.isUnlocked(8, 3)]).toEqual(["SAG-03's blank answer", true]);
    expect(["the header", review?.isUnlocked(5, 3)]).toEqual(["the header", false]);
    expect(["a computed cell", review?.isUnlocked(6, 5)]).toEqual(["a computed cell", false]);
  });

  it("has no password, and lets people choose cells, size rows and columns, sort and filter", async () => {
    expect(await sheetXml(EVERY_FEATURE, 2)).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>');
  });

  it("is only protected where that is planned", async () => {
    expect(await sheetXml(EVERY_FEATURE, 6)).not.toContain("sheetProtection");
  });
});

describe("looks", () => {
  it("go to each number as it is meant, Danish dates among them", async () => {
    const formats = ["date", "percent", "decimal3", "integer", "text", "general"] as const;
    const cells = formats.map((format, index): PlannedCell => ({ row: index + 1, column: 1, value: 1, meaning: "input", format }));
    const styles = partText(unpacked(await writeXlsx(oneSheet({ cells }))), "xl/styles.xml");
    const codes = Array.from(styles.matchAll(/formatCode="([^"]*)"/g), (match) => match[1]);
    expect(codes).toEqual(["dd-mm-yyyy", "0 %", "0.000"]);
    // 1 is "0" and 49 is "@" in every file (ECMA-376 part 1, 18.8.30).
    const used = Array.from(styles.split("<cellXfs")[1]?.matchAll(/<xf numFmtId="(\d+)"/g) ?? [], (match) => match[1]);
    expect(used).toEqual(["0", "164", "165", "166", "1", "49", "0"]);
  });

  it("change with conditions, of which the first planned wins", async () => {
    const conditionalFormats = [
      { range: "A1:A3", formula: `A1="▼"`, look: "challenge" },
      { range: "A1:A3", formula: `A1=""`, look: "muted" },
    ] as const;
    const parts = unpacked(await writeXlsx(oneSheet({ conditionalFormats })));
    const rules = Array.from(partText(parts, "xl/worksheets/sheet1.xml").matchAll(/dxfId="(\d)" priority="(\d)"/g), (match) => match.slice(1));
    expect(rules).toEqual([["0", "1"], ["1", "2"]]);
    const [challenge, muted] = partText(parts, "xl/styles.xml").split("<dxfs")[1]?.split("</dxf>") ?? [];
    expect(challenge).toContain('<bgColor rgb="FFFBE9D7"/>');
    expect(muted).not.toContain("fill");
  });
});

describe("charts", () => {
  it("stand where they are planned, moving with their cells, with words for those who cannot see them", async () => {
    const drawing = partText(unpacked(await writeXlsx(EVERY_FEATURE)), "xl/drawings/drawing6.xml");
    expect(drawing).toMatch(/editAs="oneCell"><xdr:from><xdr:col>0<.*<xdr:row>20<.*<xdr:to><xdr:col>5<.*<xdr:row>34</);
    expect(drawing).toContain('descr="Liggende søjler, én for hvert punkt: hvor mange sager der fik &quot;i høj grad&quot; &lt; &quot;slet ikke&quot;."');
  });

  it("are numbered through the workbook, several to a sheet, and each sheet points to its own", async () => {
    const columns = [{ header: "Punkt", width: 8, meaning: "key" }, { header: "Ja", width: 8, meaning: "computed" }] as const;
    const sheet = (title: string, name: string, count: number): SheetPlan => {
      const chart = { title: name, altText: "", table: name, categories: "Punkt", series: [{ header: "Ja", look: "met" }], most: 5, row: 4, column: 1, rows: 9, columns: 2 } as const;
      const table = { name, row: 1, column: 1, columns, rows: [[{ value: "a" }, { value: 1 }]], key: [], filter: false };
      return bareSheet({ title, tables: [table], charts: Array.from({ length: count }, () => chart) });
    };
    const parts = unpacked(await writeXlsx({ title: "", names: [], sheets: [sheet("a", "sag_a", 2), bareSheet({ title: "b" }), sheet("c", "sag_c", 1)] }));
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path)).sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/_rels/drawing3.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/drawing3.xml",
    ]);
    expect(partText(parts, "xl/drawings/_rels/drawing1.xml.rels")).toMatch(/Id="rId1"[^>]*chart1\.xml.*Id="rId2"[^>]*chart2\.xml/);
    expect(partText(parts, "xl/drawings/_rels/drawing3.xml.rels")).toMatch(/Id="rId1"[^>]*chart3\.xml/);
    expect(partText(parts, "xl/charts/chart3.xml")).toContain("'c'!$B$2:$B$2");
    expect(partText(parts, "xl/worksheets/sheet3.xml")).toContain('<drawing r:id="rIdDrawing"/><tableParts');
  });
});

it("a link leads to its place in the workbook", async () => {
  const xml = await sheetXml(EVERY_FEATURE);
  expect(xml).toContain('<hyperlink ref="A11" location="&apos;Juridisk gennemgang&apos;!A1"/>');
  expect(xml).toContain('<hyperlink ref="B9" location="&apos;Juridisk gennemgang&apos;!C8"/>');
});

describe("on paper and screen", () => {
  it("a sheet is A4, one page wide, with its name and page numbers", async () => {
    const xml = await sheetXml(EVERY_FEATURE, 2);
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(xml).toContain("<oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Side &amp;P af &amp;N</oddFooter>");
    expect(xml).toContain('<brk id="7" max="16838" man="1"/>');
    expect(partText(unpacked(await writeXlsx(EVERY_FEATURE)), "xl/workbook.xml")).toContain("&apos;Juridisk gennemgang&apos;!$4:$5</definedName>");
  });

  it("frozen rows and columns stay, and A1 is chosen", async () => {
    const xml = await sheetXml(EVERY_FEATURE, 2);
    expect(xml).toContain('<pane xSplit="1" ySplit="5" topLeftCell="B6" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('activeCell="A1"');
  });

  it("the first visible sheet is the one that opens", async () => {
    const plan = { title: "", names: [], sheets: [bareSheet({ title: "a", visibility: "hidden" }), bareSheet({ title: "b" })] };
    expect(partText(unpacked(await writeXlsx(plan)), "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("a planned row height stays, a reckoned one may be fitted again by Excel", async () => {
    const xml = await sheetXml(EVERY_FEATURE, 2);
    expect(xml).toContain('<row r="5" ht="14" customHeight="1"');
    expect(xml).toMatch(/<row r="6" ht="\d+" spans/);
  });
});

it("the file is Danish, Sagslup's, and asks for recalculation", async () => {
  const parts = unpacked(await writeXlsx(EVERY_FEATURE));
  expect(partText(parts, "docProps/core.xml")).toContain("<dc:language>da-DK</dc:language>");
  expect(partText(parts, "docProps/core.xml")).toContain("<dc:creator>Sagslup</dc:creator><dc:title>Sagslup · Eksempelkommune</dc:title>");
  expect(partText(parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

it("the same plan gives the same bytes, seconds later and in another time zone", async () => {
  const zone = process.env["TZ"];
  const here = await writeXlsx(EVERY_FEATURE);
  // A zip entry's time counts in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  process.env["TZ"] = "Pacific/Auckland";
  const there = await writeXlsx(EVERY_FEATURE);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(Buffer.compare(here, there)).toBe(0);
});

it("a number that is none is a mistake in the program, and the message says where", async () => {
  await expect(writeXlsx(oneSheet({ cells: cellsDown([1, NaN]) }))).rejects.toThrow("Ark!A2 has no finite number: NaN");
});

it("cells that look alike share one style, however many they are", async () => {
  const cells = Array.from({ length: 500 }, (_, index): PlannedCell => ({ row: index + 1, column: 1, value: index, meaning: "answer", unlocked: true }));
  const styles = partText(unpacked(await writeXlsx(oneSheet({ cells }))), "xl/styles.xml");
  expect(styles).toContain('<cellXfs count="2">');
});
