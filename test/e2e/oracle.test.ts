import { SAMPLES } from "../../src/samples/samples.ts";
import { judge } from "../oracle/judge.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";

describe("LibreOffice, calculating every formula from scratch, agrees with the core in every key of the summary", () => {
  it("for both samples", async () => {
    expect(await judge(SAMPLES.map(({ id, setup, answers }) => ({ name: id, setup, answers })))).toEqual([]);
  });

  it("for 5 random analyses with every code and blank, 0 to 60 cases, both areas and both editions", async () => {
    // 5027: a short course that has a case for two reviewers and none of their items.
    const candidates = [1, 2, 3, 4, 5027].map((seed) => ({ name: `seed ${seed}`, ...randomAnalysis(seed) }));
    expect(await judge(candidates)).toEqual([]);
  });
});
