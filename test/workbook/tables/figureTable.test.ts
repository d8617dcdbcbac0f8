import { summarise } from "../../../src/findings/summarise.ts";
import type { ItemId } from "../../../src/instrument/item.ts";
import { figureSeries, figuresOf, figureTable, figureTitle } from "../../../src/workbook/tables/figureTable.ts";
import { questionPrompt } from "../../../src/workbook/tables/listRule.ts";
import { summaryColumn } from "../../../src/workbook/tables/summaryColumns.ts";
import { analysisOf } from "../support/makers.ts";

const BARE = analysisOf();

describe("Items that are more than a figure has room for", () => {
  const rule = BARE.items.find((item) => item.instrument === "legal" && item.scale === "J")!;
  const many = { ...BARE, items: Array.from({ length: 31 }, (_, index) => ({ ...rule, id: `X.${index}` as ItemId })) };
  const figures = figuresOf(many.items);

  it("make two, and each says which of them it is", () => {
    expect(figures.map((one) => [one.items.length, one.part, one.parts])).toEqual([[30, 1, 2], [1, 2, 2]]);
    expect(new Set(figures.map(figureTitle)).size).toBe(2);
    expect(figureTitle(figures[1]!)).toContain("2");
  });

  it("stand in tables of their own names", () => {
    expect(figures.map((one) => figureTable(one, summarise(many), 5, 1)).map(({ name, rows }) => [name, rows.length])).toEqual([["sag_figur_regler", 30], ["sag_figur_regler_2", 1]]);
  });
});

it("The answers of a figure go from what is met to what is not, over what is partly met", () => {
  const looks = figuresOf([...BARE.items, { ...BARE.items.find((item) => item.scale === "L")!, scale: "G" }]).map((one) => figureSeries(one).map(({ look }) => look));
  expect(looks).toContainEqual(["met", "partly", "notMet"]);
  expect(looks).toContainEqual(["met", "mostlyMet", "mostlyNotMet", "notMet"]);
});

it("no table of Opsamling goes beyond the page's edge", () => {
  expect(() => summaryColumn(10)).toThrow("column 10 of Opsamling");
});

it("a rule that leaves no room for the question in a cell's prompt is left out", () => {
  expect(questionPrompt("Er sagen oplyst?", "SEL § 85")).toBe("Er sagen oplyst? (SEL § 85)");
  expect(questionPrompt("Er sagen oplyst?", "x".repeat(250))).toBe("Er sagen oplyst?");
});
