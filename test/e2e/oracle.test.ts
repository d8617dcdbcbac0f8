import { SAMPLES } from "../../src/samples/samples.ts";
import { judge } from "../oracle/judge.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";

/** Milliseconds. 14 workbooks take about a minute on two idle cores; a busy machine needs several. */
const PATIENCE = 600_000;

describe("LibreOffice, calculating every formula from scratch, agrees with the core in every key of the summary", () => {
  it("for both samples", async () => {
    expect(await judge(SAMPLES.map(({ id, setup, answers }) => ({ name: id, setup, answers })))).toEqual([]);
  }, PATIENCE);

  it("for 12 random analyses with every code and blank, 0 to 60 cases, both areas and both editions", async () => {
    const candidates = Array.from({ length: 12 }, (_, index) => ({ name: `seed ${index + 1}`, ...randomAnalysis(index + 1) }));
    expect(await judge(candidates)).toEqual([]);
  }, PATIENCE);
});
