import { SAMPLES } from "../../src/samples/samples.ts";
import { carriedOut, differencesOf } from "../contract/support/bothWays.ts";
import { plannedAnalysis } from "../contract/support/plannedAnalysis.ts";

describe("a workbook made in Excel and one made as a file are the same in every cell, look, list, rule, name and table; `npm run contract` compares a hundred random ones", () => {
  it.each(SAMPLES)("$title", async ({ setup, answers }) => {
    expect(await differencesOf(await carriedOut(plannedAnalysis(setup, answers)))).toEqual([]);
  });
});
