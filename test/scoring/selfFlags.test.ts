import { countSelf } from "../../src/scoring/countSelf.ts";
import { isFew } from "../../src/scoring/selfFlags.ts";
import { aGrade, anAnalysis } from "./support/makeAnalysis.ts";

const CRITERION = "A.fag.viden";

/** One criterion, graded by leaders and by staff: "4 4 3", "2 VI". "" is nobody. */
function graded(leaders: string, staff = "") {
  const given = [["teamleder", leaders], ["stab", staff]].flatMap(([role = "", codes = ""]) =>
    codes.split(" ").flatMap((code, index) => (code === "" ? [] : [{ id: `${role} ${index}`, role, code }])),
  );
  const respondents = given.map(({ id, role }) => ({ id, role, unit: "", round: 1 as const }));
  const counted = countSelf(anAnalysis({ respondents, selfAnswers: given.map(({ id, code }) => aGrade(id, CRITERION, code)) }));
  return counted.find((one) => one.criterion === CRITERION)!;
}

describe("The flags of a criterion", () => {
  it("say few of one and two grades, not of three; of none there is nobody to be read from them", () => {
    expect(["", "VI", "4", "4 3", "4 3 3"].map((codes) => isFew(graded(codes)))).toEqual([false, false, true, true, false]);
  });

  it("have no spread where the lowest grade stands beside the next one only", () => {
    expect(graded("1 1 2").flags).toEqual([]);
    expect(graded("1 1 1").flags).toEqual([]);
    expect(graded("1 1 3").flags).toEqual(["spread"]);
  });

  it("have no perspective gap where two of the staff stand against three leaders: both must be three", () => {
    expect(graded("4 4 4", "2 2").flags).toEqual(["spread"]);
    expect(graded("4 4 4", "2 2 2").flags).toEqual(["spread", "perspective-gap"]);
  });

  it("have no perspective gap where both groups stand below the middle", () => {
    expect(graded("2 2 2", "1 1 1").flags).toEqual([]);
  });
});
