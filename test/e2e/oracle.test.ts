import { SAMPLES } from "../../src/samples/samples.ts";
import { judge } from "../oracle/judge.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";

describe("LibreOffice, calculating every formula from scratch, agrees with the core in every key of the summary", () => {
  it("for both samples", async () => {
    expect(await judge(SAMPLES.map(({ id, setup, answers }) => ({ name: id, setup, answers })))).toEqual([]);
  });

  it("for 5 random analyses with every code and blank, 0 to 60 cases, both areas and both editions", async () => {
    const candidates = Array.from({ length: 5 }, (_, index) => ({ name: `seed ${index + 1}`, ...randomAnalysis(index + 1) }));
    expect(await judge(candidates)).toEqual([]);
  });
});
