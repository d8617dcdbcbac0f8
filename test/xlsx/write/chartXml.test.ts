import type { ChartPlan, PlannedContent, SheetPlan, TablePlan } from "../../../src/workbook/sheetPlan.ts";
import { chartXml } from "../../../src/xlsx/write/chartXml.ts";
import { bareSheet } from "../support/oneSheet.ts";

const CHART: ChartPlan = {
  title: "Mangler & mål",
  altText: "Liggende søjler.",
  table: "sag_figur",
  categories: "Punkt",
  series: [
    { header: "Ingen mangel", look: "met" },
    { header: "Mangel", look: "notMet" },
  ],
  most: 20,
  row: 9,
  column: 2,
  rows: 12,
  columns: 4,
};

function sheetWith(rows: readonly (readonly PlannedContent["value"][])[]): SheetPlan {
  const headers = ["Punkt", "Ingen mangel", "Mangel", "Af"];
  const table: TablePlan = {
    name: "sag_figur",
    row: 4,
    column: 2,
    columns: headers.map((header) => ({ header, width: 12, meaning: "computed" })),
    rows: rows.map((values) => values.map((value) => ({ value }))),
    key: ["Punkt"],
    filter: false,
  };
  return bareSheet({ title: "Søren's ark", tables: [table] });
}

const SHEET = sheetWith([
  ["Sagsoplysning", 12, 8, 20],
  ["Hjemmel", 20, 0, 20],
  ["Frist", 3, 2, 5],
]);

/** What the pattern finds, each time its first group. */
function all(xml: string, pattern: RegExp): readonly (string | undefined)[] {
  return Array.from(xml.matchAll(pattern), (match) => match[1]);
}

function seriesOf(xml: string): readonly string[] {
  return all(xml, /<c:ser>(.*?)<\/c:ser>/g).map(String);
}

describe("a chart", () => {
  const xml = chartXml(CHART, SHEET);

  it("draws the planned columns of its table, whose rows are its bars", () => {
    expect(all(xml, /<c:f>(.*?)<\/c:f>/g)).toEqual([
      "'Søren''s ark'!$C$4",
      "'Søren''s ark'!$B$5:$B$7",
      "'Søren''s ark'!$C$5:$C$7",
      "'Søren''s ark'!$D$4",
      "'Søren''s ark'!$B$5:$B$7",
      "'Søren''s ark'!$D$5:$D$7",
    ]);
  });

  it("holds the planned words and counts, for programs that do not look them up", () => {
    expect(seriesOf(xml).map((series) => all(series, /<c:v>(.*?)<\/c:v>/g))).toEqual([
      ["Ingen mangel", "Sagsoplysning", "Hjemmel", "Frist", "12", "20", "3"],
      ["Mangel", "Sagsoplysning", "Hjemmel", "Frist", "8", "0", "2"],
    ]);
  });

  it("stacks lying bars, the table's first row at the top and the numbers at the bottom", () => {
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    expect(/<c:catAx>.*<\/c:catAx>/.exec(xml)?.[0]).toContain('<c:orientation val="maxMin"/>');
    expect(/<c:valAx>.*<\/c:valAx>/.exec(xml)?.[0]).toContain('<c:crosses val="max"/>');
  });

  it("shows each series in its colour, parted by a white line, with the count on it and no count where it is 0", () => {
    expect(seriesOf(xml).map((series) => all(series, /srgbClr val="(\w+)"/g))).toEqual([
      ["0F3557", "FFFFFF", "FFFFFF"],
      ["B35900", "FFFFFF", "FFFFFF"],
    ]);
    for (const series of seriesOf(xml)) expect(series).toMatch(/<c:numFmt formatCode="0;;;" sourceLinked="0"\/>.*<c:showVal val="1"\/>/);
  });

  it("has a Danish title in the headings' letters, a legend under it, and no gridlines", () => {
    expect(/<c:title>.*<\/c:title>/.exec(xml)?.[0]).toMatch(/lang="da-DK" sz="1200" b="1">.*1B3A5C.*Calibri.*<a:t>Mangler &amp; mål<\/a:t>/);
    expect(xml).toContain('<c:legendPos val="b"/>');
    expect(xml).toContain('<c:lang val="da-DK"/>');
    expect(xml).not.toContain("Gridlines");
  });

  it("leaves a blank cell out, which is no 0", () => {
    const [series = ""] = seriesOf(chartXml(CHART, sheetWith([["Hjemmel", null, 0, null], ["Frist", 0, 1, 1]])));
    expect(/<c:val>.*<\/c:val>/.exec(series)?.[0]).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>');
  });

  it("of a table or column that is not there is a mistake in the program", () => {
    expect(() => chartXml({ ...CHART, table: "sag_andet" }, SHEET)).toThrow('Chart "Mangler & mål" draws table sag_andet, which is not on its sheet');
    expect(() => chartXml({ ...CHART, categories: "Sag" }, SHEET)).toThrow("draws column Sag, which table sag_figur has not");
  });
});

describe("the axis of counts", () => {
  const step = (most: number): string | undefined => /<c:majorUnit val="([^"]*)"/.exec(chartXml({ ...CHART, most }, SHEET))?.[1];

  it("counts by ones up to twelve, and before there is a case", () => {
    expect([0, 1, 5, 12].map(step)).toEqual(["1", "1", "1", "1"]);
  });

  it("takes whole steps that can be read for more cases, whatever is counted so far", () => {
    expect([13, 20, 60, 100, 2000].map(step)).toEqual(["2", "2", "5", "10", "100"]);
  });
});
