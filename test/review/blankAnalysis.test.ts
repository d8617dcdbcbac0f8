import { findEdition } from "../../src/instrument/editions.ts";
import { blankAnalysis } from "../../src/review/blankAnalysis.ts";

describe("an analysis before anybody has said anything", () => {
  const edition = findEdition("taskforce-2024")!;
  const { settings, selfMode, area, ...rest } = blankAnalysis(edition, "børn");

  it("asks what its edition asks, in its area, in the short form and with the target that is recommended", () => {
    expect([rest.items, rest.framework, area, selfMode, settings.target]).toEqual([edition.items, edition.framework, "børn", "short", 0.75]);
  });

  it("holds no word, no case and no answer of anybody", () => {
    const said = Object.entries(rest).filter(([key]) => !(key in edition)).map(([, value]) => value);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((value) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))).toEqual([]);
  });
});
