import { answersOf } from "../../src/samples/profile.ts";

const subjects = ["SAG-01", "SAG-02", "SAG-03", "SAG-04"];

describe("A profile of answers", () => {
  it("gives each subject its sign, in the order of the subjects", () => {
    expect(answersOf("legal", subjects.slice(0, 2), [["R.oplysning", "02"]])).toEqual([
      { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "0" },
      { instrument: "legal", subject: "SAG-02", item: "R.oplysning", code: "2" },
    ]);
  });

  it("reads R, K and V as the codes they stand for", () => {
    const codes = answersOf("legal", subjects, [["S.frist", "RK VJ"]]).map((one) => one.code);
    expect(codes).toEqual(["IR", "KV", "VI", "J"]);
  });

  it("enters nothing where the item does not concern the case or nobody has answered", () => {
    expect(answersOf("legal", subjects, [["S.frist", "-?-?"]])).toEqual([]);
  });

  it("refuses a row that is too short or too long", () => {
    expect(() => answersOf("legal", subjects, [["S.frist", "JJJ"]])).toThrow("S.frist has 3 signs for 4 subjects.");
    expect(() => answersOf("legal", subjects, [["S.frist", "JJJJJ"]])).toThrow(RangeError);
  });
});
