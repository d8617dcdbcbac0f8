import fc from "fast-check";
import { orderChallenges, type Challenge } from "../../src/findings/orderChallenges.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";
import { anObservation } from "./support/makeEvidence.ts";

const cases = someCases(20);

/** The criteria's ids in order, from answers by item, and criteria that the material speaks against. */
function ordered(answers: Readonly<Record<string, string>>, against: readonly string[] = [], shuffled = false): readonly string[] {
  const analysis = anAnalysis({
    cases,
    answers: Object.entries(answers).flatMap(([item, pattern]) => answersTo(item, pattern)),
    observations: against.map((id, index) => anObservation(`I${index + 1}`, id, { direction: "-" })),
  });
  const { criteria, items } = summarise(analysis);
  const challenges: readonly Challenge[] = criteria
    .filter((one) => Object.values(one.sources).includes("-"))
    .map((criterion) => ({ criterion, item: null }));
  const given = shuffled ? [...challenges].reverse() : challenges;
  return orderChallenges(given, items, analysis.framework).map((one) => one.criterion.criterion);
}

describe("Order of challenges", () => {
  it("puts a serious defect first, then what scale L points against, then the rest, however large", () => {
    const answers = { "S.helhed": "20×N", "R.vurdering.udmaaling": "10×0 10×1", "R.oplysning": "15×0 5×2" };
    expect(ordered(answers)).toEqual(["A.sag.udredning", "A.sag.indsats", "A.hel.tvaerfaglig"]);
  });

  it("does not count a − that comes from the other rules of casework as one from scale L", () => {
    const answers = { "R.oplysning": "20×0", "S.klagevejledning": "20×N", "R.vurdering.udmaaling": "10×0 10×1" };
    expect(ordered(answers)).toEqual(["A.sag.indsats", "A.sag.udredning"]);
  });

  it("goes by the least that the failure can be: 11 of 20 stands before 3 of 5", () => {
    expect(ordered({ "S.overgang": "2×J 3×N", "S.helhed": "9×J 11×N" })).toEqual(["A.hel.tvaerfaglig", "A.hel.overgang"]);
  });

  it("takes the criterion's worst item", () => {
    const answers = { "S.opfoelgning": "8×J 12×N", "S.inddragelse.borger": "20×J", "S.vejledning": "20×N" };
    expect(ordered(answers)).toEqual(["A.sag.borger", "A.sag.opfoelgning"]);
  });

  it("then goes by how many types of sources agree, then by the framework", () => {
    const both = { "S.overgang": "20×N", "S.helhed": "20×N" };
    expect(ordered(both)).toEqual(["A.hel.overgang", "A.hel.tvaerfaglig"]);
    expect(ordered(both, ["A.hel.tvaerfaglig"])).toEqual(["A.hel.tvaerfaglig", "A.hel.overgang"]);
  });

  it("puts what no case shows behind what cases show", () => {
    expect(ordered({ "S.helhed": "14×J 6×N" }, ["A.pol.politik"])).toEqual(["A.hel.tvaerfaglig", "A.pol.politik"]);
  });

  it("cannot place a challenge by an item that nobody has answered", () => {
    const { criteria, items } = summarise(anAnalysis({ cases }));
    const [criterion, item] = [criteria[0], items[0]];
    if (criterion === undefined || item === undefined) throw new Error("The framework is empty.");
    expect(() => orderChallenges([{ criterion, item }], items, anAnalysis().framework)).toThrow("has no answers");
  });

  it("does not depend on the order in which challenges are given", () => {
    const pattern = fc.tuple(fc.nat({ max: 20 })).map(([met]) => `${met}×J ${20 - met}×N`);
    fc.assert(
      fc.property(pattern, pattern, pattern, (first, second, third) => {
        const answers = { "S.overgang": first, "S.helhed": second, "S.opfoelgning": third };
        expect(ordered(answers, [], true)).toEqual(ordered(answers));
      }),
      { numRuns: 30 },
    );
  });
});
