import { applySplices } from "../../../src/xlsx/edit/splices.ts";

describe("Pieces of a text", () => {
  it("are replaced and inserted whatever order they come in, and the rest stays", () => {
    const splices = [
      { start: 4, end: 6, text: "EF" },
      { start: 2, end: 2, text: "1" },
      { start: 2, end: 3, text: "C" },
      { start: 2, end: 2, text: "2" },
    ];
    expect(applySplices("abcdefg", splices)).toBe("ab12CdEFg");
  });

  it("must not overlap, because one of them would be lost", () => {
    expect(() => applySplices("abcd", [{ start: 0, end: 2, text: "" }, { start: 1, end: 3, text: "" }])).toThrow(RangeError);
  });
});
