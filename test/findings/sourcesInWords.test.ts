import { seriousInWords, sourcesInWords } from "../../src/findings/sourcesInWords.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { DANISH_FINDING_WORDS } from "../../src/text/danish/findings.ts";
import { aGrade, anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";

const counted = (pattern: string) => {
  const found = countItems(anAnalysis({ cases: someCases(20), answers: answersTo("R.oplysning", pattern) })).find((one) => one.item === "R.oplysning");
  if (found === undefined) throw new Error("The item is not counted.");
  return found;
};

describe("A serious defect in words", () => {
  it("says how often it is material, of how many", () => {
    expect(seriousInWords(counted("12×0 8×2"), DANISH_FINDING_WORDS)).toContain("8 af 20");
  });

  it("is not said of an item without a material defect", () => {
    const { byCode, ...count } = counted("20×0");
    const without = new Map([...byCode].filter(([code]) => code !== "2"));
    expect(() => seriousInWords({ ...count, byCode: without }, DANISH_FINDING_WORDS)).toThrow("no material defect");
  });
});

describe("The self-evaluation in words", () => {
  const saidOf = (...codes: readonly string[]) => {
    const { items, self, criteria } = summarise(anAnalysis({ selfAnswers: codes.map((code, index) => aGrade(`R${String(index + 1)}`, "A.fag.viden", code)) }));
    return criteria.filter((one) => one.criterion === "A.fag.viden").flatMap((one) => sourcesInWords(one, { items, self, observations: [] }, DANISH_FINDING_WORDS)).join();
  };

  it("has a median of three and more, and never what one or two persons answered", () => {
    expect(saidOf("4", "4", "3")).toContain("median 4, 3 svar");
    expect(saidOf("4", "4")).toBe("Selvevaluering: få svar");
    expect(saidOf("1")).toBe("Selvevaluering: få svar");
  });
});
