import fc from "fast-check";
import { materialDefectSentence, shareInWords, shareOf, xOfN } from "../../src/findings/phrases.ts";
import { DANISH_FINDING_WORDS as danish } from "../../src/text/danish/findings.ts";

const counts = { total: 20, social: 5, assessed: 20, withDefect: 11, withMaterialDefect: 8, incomplete: 0, assessedIncomplete: 0 };

describe("How numbers are said", () => {
  it.each([
    [20, 20, "i alle de gennemgåede sager (20 af 20)"],
    [19, 20, "i langt de fleste af de gennemgåede sager (19 af 20)"],
    [17, 20, "i langt de fleste af de gennemgåede sager (17 af 20)"],
    [16, 20, "i de fleste af de gennemgåede sager (16 af 20)"],
    [12, 20, "i de fleste af de gennemgåede sager (12 af 20)"],
    [11, 20, "i omkring halvdelen af de gennemgåede sager (11 af 20)"],
    [9, 20, "i omkring halvdelen af de gennemgåede sager (9 af 20)"],
    [8, 20, "i en mindre del af de gennemgåede sager (8 af 20)"],
    [4, 20, "i en mindre del af de gennemgåede sager (4 af 20)"],
    [3, 20, "i enkelte af de gennemgåede sager (3 af 20)"],
    [1, 20, "i enkelte af de gennemgåede sager (1 af 20)"],
    [0, 20, "ikke i nogen af de gennemgåede sager (0 af 20)"],
    [5, 5, "i alle de gennemgåede sager (5 af 5)"],
    [4, 4, "i 4 af 4 gennemgåede sager"],
  ])("%d of %d is said: %s", (x, n, words) => {
    expect(shareInWords(x, n, danish)).toBe(words);
  });

  it("says nothing where nothing was counted", () => {
    expect(shareInWords(0, 0, danish)).toBeNull();
  });

  it("puts a whole percentage beside the count from twenty cases", () => {
    expect(xOfN(9, 20, "allCases", danish)).toBe("9 af 20 (45 %)");
    expect(xOfN(7, 19, "allCases", danish)).toBe("7 af 19");
    expect(xOfN(5, 40, "allCases", danish)).toBe("5 af 40 (13 %)");
  });

  it("never says a percentage of the social review or of one benefit area", () => {
    expect(xOfN(9, 20, "socialCases", danish)).toBe("9 af 20");
    expect(xOfN(9, 30, "benefitCases", danish)).toBe("9 af 30");
  });

  it("opens the legal part with the cases that have a defect with material significance", () => {
    expect(materialDefectSentence(counts, danish)).toBe(
      "I 8 af de 20 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen.",
    );
    expect(materialDefectSentence({ ...counts, withMaterialDefect: 0 }, danish)).toMatch(/^I 0 af de 20 /);
  });

  it("says how many of the assessed cases are not finished, and leaves unopened ones out", () => {
    const halfway = { ...counts, assessed: 6, withMaterialDefect: 2, incomplete: 17, assessedIncomplete: 3 };
    expect(materialDefectSentence(halfway, danish)).toBe(
      "I 2 af de 6 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen (6 sager, heraf 3 ikke færdigvurderet).",
    );
  });

  it("has no such sentence while no case is assessed", () => {
    expect(materialDefectSentence({ ...counts, assessed: 0, withMaterialDefect: 0 }, danish)).toBeNull();
  });

  it("never makes a larger share of fewer cases", () => {
    const steps = ["none", "single", "smaller-part", "about-half", "most", "nearly-all", "all"];
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 2000 }), fc.nat(), (n, any) => {
        const x = (any % n) + 1;
        expect(steps.indexOf(shareOf(x - 1, n) ?? "")).toBeLessThanOrEqual(steps.indexOf(shareOf(x, n) ?? ""));
        expect(shareOf(x, n) === "all").toBe(x === n);
      }),
    );
  });
});
