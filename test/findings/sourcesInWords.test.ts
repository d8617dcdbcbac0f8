import { seriousInWords, sourcesInWords } from "../../src/findings/sourcesInWords.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { DANISH_FINDING_WORDS } from "../../src/text/danish/findings.ts";
import { aGrade, anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";
import { anObservation } from "./support/makeEvidence.ts";

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

describe("The reviews and the material in words", () => {
  const said = (parts: Parameters<typeof anAnalysis>[0], criterion: string) => {
    const analysis = anAnalysis(parts);
    const { items, self, criteria } = summarise(analysis);
    return criteria.filter((one) => one.criterion === criterion).flatMap((one) => sourcesInWords(one, { items, self, observations: analysis.observations }, DANISH_FINDING_WORDS));
  };
  const cases = someCases(5, { social: true, decision: "afslag" });

  it("are told apart, and each is preliminary by an item of its own alone", () => {
    const answers = [...answersTo("S.helhed", "4×N 1×J"), ...answersTo("SF.hel.samlet", "5×1"), ...answersTo("SF.hel.koordinering", "5×1")];
    const onReviews = (more: typeof answers) => said({ cases, answers: more }, "A.hel.tvaerfaglig").map((one) => [one.split(":")[0], one.includes("foreløbig")]);
    expect(onReviews(answers)).toEqual([["Juridisk gennemgang", false], ["Socialfaglig gennemgang", false]]);
    const sixth = someCases(6, { social: true, decision: "afslag" });
    const waiting = [...answersTo("S.helhed", "6×N"), ...answersTo("SF.hel.samlet", "6×1"), ...answersTo("SF.hel.koordinering", "5×1 1×_")];
    expect(said({ cases: sixth, answers: waiting }, "A.hel.tvaerfaglig").map((one) => one.includes("foreløbig"))).toEqual([false, true]);
  });

  it("count the observations on the criterion, and no others", () => {
    const observations = [anObservation("I1", "A.fag.viden"), anObservation("I2", "A.fag.kompetence")];
    expect(said({ observations }, "A.fag.viden")).toEqual(["Materiale: peger på en styrke (1 iagttagelse)"]);
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
