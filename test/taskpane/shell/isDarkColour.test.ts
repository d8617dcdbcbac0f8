import { isDarkColour } from "../../../src/taskpane/shell/isDarkColour.ts";

describe("Excel's ground is dark", () => {
  it.each([
    ["Black", "#0A0A0A", true],
    ["Dark Gray", "#262626", true],
    ["the older Dark Gray", "#666666", true],
    ["Colorful", "#F0F0F0", false],
    ["White", "#ffffff", false],
    ["without its sign", "262626", true],
  ])("or not, as its themes have it: %s", (_theme, colour, isDark) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });

  it("where black and white read nearly alike, too: white on #757575, black on #767676", () => {
    expect([isDarkColour("#757575"), isDarkColour("#767676")]).toEqual([true, false]);
  });

  it.each(["", "black", "#fff", "rgb(0, 0, 0)"])("cannot be told from »%s«", (text) => {
    expect(isDarkColour(text)).toBeNull();
  });
});
