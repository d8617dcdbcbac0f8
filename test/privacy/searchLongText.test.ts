import fc from "fast-check";
import { findPersonalData } from "../../src/privacy/findPersonalData.ts";
import { searchLongText } from "../../src/privacy/searchLongText.ts";

const CPR = "070761-4285";
const search = searchLongText(findPersonalData);
const words = (count: number): string => "ord ".repeat(count);

describe("A text that is longer than a cell", () => {
  it.each([0, 8_000, 8_180, 8_191, 8_192, 20_000])("is searched to its end: a CPR number after %i words", (count) => {
    expect(search(`${words(count)}${CPR} ${words(25_000 - count)}`)).toEqual([{ kind: "cpr", certainty: "certain" }]);
  });

  it("is searched also where it has no blanks", () => {
    expect(search(`${"x,".repeat(16_380)}${CPR}${",x".repeat(30_000)}`)).toEqual([{ kind: "cpr", certainty: "certain" }]);
  });

  it("tells each kind once, with the surest", () => {
    expect(search(`${CPR} en@eksempel.dk ${words(9_000)}to@eksempel.dk 070761-4286`)).toEqual([{ kind: "e-mail", certainty: "likely" }, { kind: "cpr", certainty: "certain" }]);
  });

  it("takes no part of a longer number for a CPR number, wherever it stands", () => {
    fc.assert(fc.property(fc.integer({ min: 31_500, max: 33_000 }), (before) => {
      expect(search(`${"x ".repeat(before / 2)}12345070761428512345 ${words(20_000)}`)).toEqual([]);
    }), { numRuns: 60 });
  });

  it("finds a CPR number wherever it is cut", () => {
    fc.assert(fc.property(fc.integer({ min: 30_000, max: 34_000 }), (before) => {
      expect(search(`${"x".repeat(before)} 07 07 61 42 85 ${words(20_000)}`)).toEqual([{ kind: "cpr", certainty: "certain" }]);
    }), { numRuns: 60 });
  });
});
