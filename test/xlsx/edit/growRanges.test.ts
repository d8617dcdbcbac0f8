import { grownRanges } from "../../../src/xlsx/edit/growRanges.ts";

/** C5:E25, so that row 25 is the last one. */
const TABLE = { top: 5, left: 3, bottom: 25, right: 5 };

describe("Ranges of a rule when the table grows to row 30", () => {
  it.each([
    ["C6:C25", "C6:C30"],
    ["C25", "C25:C30"],
    ["C6:C25 E6:E25", "C6:C30 E6:E30"],
    ["C6:E40", "C6:E40"],
    ["C6:C24", "C6:C24"],
    ["F6:F25", "F6:F25"],
    ["A6:Z25", "A6:Z25 C26:E30"],
    ["A6:C27", "A6:C27 C28:C30"],
    ["C6:C27", "C6:C30"],
    ["C26:C30", "C26:C30"],
    ["C6:D30", "C6:D30"],
    ["", ""],
  ])("%s become %s", (ranges, grown) => {
    expect(grownRanges(ranges, TABLE, 30)).toBe(grown);
  });
});
