import { contrast } from "../../../src/workbook/looks/contrast.ts";

describe("The contrast of two colours", () => {
  it.each([
    ["000000", "FFFFFF", 21],
    ["FFFFFF", "000000", 21],
    ["777777", "FFFFFF", 4.48],
    ["767676", "ffffff", 4.54],
    ["FF0000", "FFFFFF", 4],
    ["0000FF", "FFFFFF", 8.59],
    ["008000", "FFFFFF", 5.14],
    ["336699", "336699", 1],
  ])("of %s on %s is as published colour tools have it", (text, ground, ratio) => {
    expect(contrast(text, ground)).toBeCloseTo(ratio, 2);
  });

  it("is not known where a colour is not written out", () => {
    expect(contrast("theme 4", "FFFFFF")).toBeNull();
    expect(contrast("000000", "gradient")).toBeNull();
  });
});
