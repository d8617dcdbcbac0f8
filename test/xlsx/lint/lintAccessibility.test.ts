import type { SheetPlan } from "../../../src/workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { lintAccessibility } from "../../../src/xlsx/lint/lintAccessibility.ts";
import { writeXlsx } from "../../../src/xlsx/write/writeXlsx.ts";
import { EVERY_FEATURE } from "../support/everyFeature.ts";
import { oneSheet } from "../support/oneSheet.ts";
import { damaged, unpacked } from "../support/unpacked.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

let good: Parts;

beforeAll(async () => {
  good = unpacked(await writeXlsx(EVERY_FEATURE));
});

const FRONT = "xl/worksheets/sheet1.xml";
const REVIEW = "xl/worksheets/sheet2.xml";
const LISTS = "xl/worksheets/sheet6.xml";
const HIDDEN = "xl/worksheets/sheet5.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const CORE = "docProps/core.xml";
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing6.xml";
const REVIEW_TABLE = "xl/tables/table2.xml";

function rulesIn(parts: Parts): readonly string[] {
  return [...new Set(lintAccessibility(parts).map(({ rule }) => rule))];
}

it("finds nothing in a file that we wrote", () => {
  expect(lintAccessibility(good)).toEqual([]);
});

describe("finds, and finds nothing else, when", () => {
  it.each([
    ["the file has no title", "no-title", CORE, /<dc:title>[^<]*/, "<dc:title>"],
    ["the file does not say its language", "no-language", CORE, "<dc:language>da-DK", "<dc:language>"],
    ["the second sheet is the one that opens", "opens-elsewhere", BOOK, 'activeTab="0"', 'activeTab="1"'],
    ["a sheet bears the name that Danish Excel gave it", "sheet-name-says-nothing", BOOK, 'name="Selvevaluering"', 'name="Ark1"'],
    ["a sheet bears the name that English Excel gave it", "sheet-name-says-nothing", BOOK, 'name="Selvevaluering"', 'name="Sheet 12"'],
    ["two sheets bear one name", "sheet-name-twice", BOOK, 'name="Selvevaluering"', 'name="FORSIDE"'],
    ["A1 is blank", "no-text-in-a1", FRONT, /<c r="A1".*?<\/c>/, '<c r="A1"/>'],
    ["A1 holds a number", "no-text-in-a1", FRONT, /<c r="A1".*?<\/c>/, '<c r="A1"><v>2026</v></c>'],
    ["cells are merged", "merged-cells", FRONT, "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>'],
    ["the cursor was left far down", "cursor-elsewhere", FRONT, 'activeCell="A1"', 'activeCell="B12"'],
    ["another sheet is chosen too", "sheets-grouped", REVIEW, "<sheetView ", '<sheetView tabSelected="1" '],
    ["a sheet is printed as wide as it falls", "print-not-set-up", FRONT, ' fitToPage="1"', ""],
    ["a sheet is printed on any number of pages across", "print-not-set-up", FRONT, "<pageSetup ", '<pageSetup fitToWidth="0" '],
    ["a dropdown says nothing when it is chosen", "dropdown-without-prompt", REVIEW, /(?<=type="list"[^>]*) prompt="[^"]*"/, ""],
    ["a dropdown keeps its prompt to itself", "dropdown-without-prompt", REVIEW, /(?<=type="list"[^>]*) showInputMessage="1"/, ""],
    ["a table has no row of headers", "no-header-row", REVIEW_TABLE, 'ref="A5:F8"', 'ref="A5:F8" headerRowCount="0"'],
    ["a header cell is blank", "header-without-text", REVIEW, /<c r="B5".*?<\/c>/, '<c r="B5"/>'],
    ["a header cell holds a number", "header-without-text", REVIEW, /<c r="B5".*?<\/c>/, '<c r="B5"><v>1</v></c>'],
    ["two header cells say the same", "header-twice", REVIEW, /<c r="B5".*?<\/c>/, '<c r="B5" t="str"><v>SAG</v></c>'],
    ["letters are pale", "low-contrast", STYLES, /(?<=<fonts.*)FF56616D/, "FF8A949E"],
    ["a ground is dark under dark letters", "low-contrast", STYLES, /(?<=<fills.*)FFFFFBEF/, "FF4A5A6A"],
    ["a conditional format makes letters pale", "low-contrast", STYLES, /(?<=<dxfs.*)FF8A4500/, "FFE0A060"],
    ["a conditional format changes the letters alone, too pale for their ground", "low-contrast", STYLES, /(?<=<dxfs.*)FF66717C/, "FF9AA5B0"],
    ["a colour comes from the theme, which people may change", "contrast-unknown", STYLES, /(?<=<fonts.*)rgb="FF56616D"/, 'theme="4"'],
    ["a ground is a pattern", "contrast-unknown", STYLES, /(?<=<fills.*)<patternFill patternType="solid"><fgColor rgb="FFF4F6F8"\/>/, '<patternFill patternType="lightGray">'],
    ["a conditional format changes the ground alone", "fill-alone", STYLES, /(?<=<dxfs.*)<font>.*?<\/font>(?=<fill>)/, ""],
    ["a conditional format colours by another cell", "colour-of-other-cells", REVIEW, "<formula>C6=sag_ord_2<", "<formula>$A$6=sag_ord_2<"],
    ["a chart has no title", "chart-without-title", CHART, /<a:t>[^<]*<\/a:t>/, "<a:t/>"],
    ["a chart's title is switched off", "chart-without-title", CHART, '<c:autoTitleDeleted val="0"/>', '<c:autoTitleDeleted val="1"/>'],
    ["a chart has no words for those who cannot see it", "drawing-without-alt-text", DRAWING, / descr="[^"]*"/, ""],
    ["a chart draws cells beside the table", "chart-without-table", CHART, "'Lister'!$B$17:$B$19", "'Lister'!$B$17:$B$20"],
    ["a chart draws another sheet's table", "chart-without-table", CHART, "'Lister'!$B$17:$B$19", "'Juridisk gennemgang'!$B$6:$B$8"],
    ["a chart draws nothing", "chart-without-table", CHART, /<c:ser>.*<\/c:ser>/, ""],
  ])("%s", (_, rule, part, wanted, replacement) => {
    expect(rulesIn(damaged(good, part, wanted, replacement))).toEqual([rule]);
  });

  it("a visible sheet is empty: it has no table either", () => {
    const emptied = damaged(good, "xl/worksheets/sheet3.xml", /<sheetData>.*<\/sheetData>/, "<sheetData/>");
    const tableless = new Map([...emptied].filter(([path]) => path !== "xl/worksheets/_rels/sheet3.xml.rels"));
    expect(rulesIn(tableless)).toEqual(["empty-sheet", "no-table"]);
  });

  it("a visible sheet has words but no table", () => {
    const tableless = new Map([...good].filter(([path]) => path !== "xl/worksheets/_rels/sheet3.xml.rels"));
    expect(rulesIn(tableless)).toEqual(["no-table"]);
  });
});

describe("a single table of more than twenty rows", () => {
  function longTable(rows: number, parts: Partial<SheetPlan>): WorkbookPlan {
    const table = { name: "sag_liste", row: 3, column: 1, columns: [{ header: "Nr.", width: 9, meaning: "text" }], key: [], filter: false } as const;
    const values = Array.from({ length: rows }, (_, index) => [{ value: index + 1 }]);
    const title = { row: 1, column: 1, value: "En liste", meaning: "title" } as const;
    return oneSheet({ title: "Liste", cells: [title], tables: [{ ...table, rows: values }], ...parts });
  }
  const print = { orientation: "portrait", titleRows: [3, 3], breaksAfter: [] } as const;
  const freeze = { rows: 3, columns: 0 };
  const rulesOf = async (plan: WorkbookPlan): Promise<readonly string[]> => rulesIn(unpacked(await writeXlsx(plan)));

  it("keeps its header in view and on every page", async () => {
    expect(await rulesOf(longTable(21, { freeze, print }))).toEqual([]);
  });

  it("is found when its header scrolls away", async () => {
    expect(await rulesOf(longTable(21, { print }))).toEqual(["header-out-of-view"]);
    expect(await rulesOf(longTable(21, { print, freeze: { rows: 2, columns: 0 } }))).toEqual(["header-out-of-view"]);
  });

  it("is found when its header stands on the first page only", async () => {
    expect(await rulesOf(longTable(21, { freeze }))).toEqual(["header-not-repeated"]);
    expect(await rulesOf(longTable(21, { freeze, print: { ...print, titleRows: [1, 2] } }))).toEqual(["header-not-repeated"]);
  });

  it("of twenty rows needs neither", async () => {
    expect(await rulesOf(longTable(20, {}))).toEqual([]);
  });
});

it("leaves sheets alone that nobody sees", () => {
  expect(lintAccessibility(damaged(good, HIDDEN, /<c r="A1".*?<\/c>/, '<c r="A1"/>'))).toEqual([]);
});

it("lets a rule pass that names its own cell among others, and a pale look that no cell has", () => {
  const among = damaged(good, REVIEW, "<formula>C6=sag_ord_2<", "<formula>AND($A6&lt;&gt;&quot;&quot;,C6=$B$1)<");
  const unused = damaged(good, STYLES, "</cellXfs>", '<xf fontId="3" fillId="0"/></cellXfs>');
  expect([...lintAccessibility(among), ...lintAccessibility(unused)]).toEqual([]);
});

it("says where the fault stands", () => {
  const pale = damaged(good, STYLES, /(?<=<dxfs.*)FF8A4500/, "FFE0A060");
  expect(lintAccessibility(pale)).toEqual([
    { rule: "low-contrast", part: REVIEW, message: "Juridisk gennemgang: C6 under the rule on C6:D8: E0A060 on FBE9D7 is 1.89 to 1" },
  ]);
  expect(lintAccessibility(damaged(good, LISTS, 'activeCell="A1"', 'activeCell="B9"'))).toEqual([
    { rule: "cursor-elsewhere", part: LISTS, message: "Lister: the cursor is in B9" },
  ]);
});
