import { SAMPLES } from "../../src/samples/samples.ts";
import { carriedOut, differencesOf } from "../contract/support/bothWays.ts";
import { plannedAnalysis } from "../contract/support/plannedAnalysis.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";

describe("a workbook made in Excel and one made as a file are the same in every cell, look, list, rule, name and table", () => {
  it.each(SAMPLES)("$title", async ({ setup, answers }) => {
    expect(await differencesOf(await carriedOut(plannedAnalysis(setup, answers)))).toEqual([]);
  });

  it("a random analysis; `npm run contract` compares a hundred", async () => {
    const { setup, answers } = randomAnalysis(2);
    expect(await differencesOf(await carriedOut(plannedAnalysis(setup, answers)))).toEqual([]);
  });
});
