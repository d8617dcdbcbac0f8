import { compareIds } from "../../src/findings/compareIds.ts";

describe("findings without an order stand as a spreadsheet sorts their ids", () => {
  // The order in which LibreOffice Calc 7.4 put these by its own `<` (a sheet of all pairs).
  const sorted = ["1", "10", "2", "a-sag", "A.sag", "B.politik.S1", "F 1", "F_1", "F-1", "F-2", "F:1", "F.1", "F/1", "F1", "F1-", "F1.", "F10", "f1a", "F1b", "F2", "F2-1", "FA", "forslag.x", "Z1"];

  it("marks come before digits, digits before letters, and capitals do not matter", () => {
    const shuffled = [...sorted].reverse();
    expect(shuffled.sort(compareIds)).toEqual(sorted);
  });

  it("the Danish letters come last, å after ø", () => {
    expect(["Å1", "Ø1", "Æ1", "Z1"].sort(compareIds)).toEqual(["Z1", "Æ1", "Ø1", "Å1"]);
  });

  it("letters of other alphabets come last of all, in Unicode's order", () => {
    expect(["ж1", "é1", "Å1"].sort(compareIds)).toEqual(["Å1", "é1", "ж1"]);
  });

  it("what goes on comes after what has ended", () => {
    expect([Math.sign(compareIds("F10", "F1")), Math.sign(compareIds("F1", "F10"))]).toEqual([1, -1]);
  });

  it("the same id in capitals is the same id", () => {
    expect(compareIds("f1", "F1")).toBe(0);
  });
});
