import { EDITIONS } from "../../src/instrument/editions.ts";
import { discussionQuestions } from "../../src/text/danish/learning.ts";
import { learningPageEnds, learningTable } from "../../src/workbook/tables/learningTable.ts";
import { analysisOf, THREE_CASES } from "./support/makers.ts";

describe("The learning seminar's pages", () => {
  it.each(EDITIONS)("have questions of its own to talk about under every theme: $framework.id", ({ framework }) => {
    for (const theme of framework.themes) {
      const questions = discussionQuestions(theme.id);
      expect(questions).not.toEqual(discussionQuestions("et eget tema"));
      expect(questions.filter((one) => !one.endsWith("?"))).toEqual([]);
    }
  });

  it("name no case and no number", () => {
    const texts = learningTable(analysisOf(), 1).rows.flat().map((cell) => String(cell.value ?? ""));
    expect(texts.filter((text) => /SAG-|%|\baf de\b/.test(text))).toEqual([]);
  });

  it("hold a theme each, and no theme is cut", () => {
    const analysis = analysisOf(THREE_CASES);
    const { rows } = learningTable(analysis, 5);
    const ends = learningPageEnds(analysis, 5);
    const themeOf = (row: number) => rows[row - 6]?.[0]?.value;
    expect(ends.map(themeOf)).toEqual(["1 Politik og strategi", "2 Faglig ledelse", "3 Sagsbehandling", "4 Helhed og sammenhæng"]);
    expect(ends.slice(0, -1).map((end) => themeOf(end + 1))).toEqual(["2 Faglig ledelse", "3 Sagsbehandling", "4 Helhed og sammenhæng"]);
    expect(ends.at(-1)).toBe(5 + rows.length);
  });
});
