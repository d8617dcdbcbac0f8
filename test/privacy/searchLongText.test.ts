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

describe("The pieces that a long text is searched in", () => {
  function piecesOf(text: string): readonly string[] {
    const pieces: string[] = [];
    searchLongText((piece) => { pieces.push(piece); return []; })(text);
    return pieces;
  }

  it("are one where it is no longer than a cell's", () => {
    expect(piecesOf("x".repeat(32_767))).toEqual(["x".repeat(32_767)]);
    expect(piecesOf("x".repeat(32_768)).map((piece) => piece.length)).toEqual([32_767, 1_001]);
  });

  it("share a thousand signs where it has no blanks, and go on to its end", () => {
    const text = Array.from({ length: 80_000 }, (_, at) => String(at % 7)).join("");
    expect(piecesOf(text)).toEqual([text.slice(0, 32_767), text.slice(31_767, 64_534), text.slice(63_534)]);
  });

  it("begin and end at blanks where there are any", () => {
    const text = "løbende ".repeat(10_000);
    expect(piecesOf(text)).toEqual([text.slice(0, 32_759), text.slice(31_751, 64_511), text.slice(63_503)]);
    expect([32_759, 31_751, 64_511, 63_503].map((at) => text[at])).toEqual(Array(4).fill(" "));
  });

  it("tell a kind that is only possible once", () => {
    expect(searchLongText(() => [{ kind: "cpr", certainty: "possible" }])("x".repeat(70_000))).toEqual([{ kind: "cpr", certainty: "possible" }]);
  });
});
