import { withRemarks } from "../../src/samples/remark.ts";

const answer = { instrument: "legal", subject: "SAG-07", item: "R.oplysning", code: "2" } as const;

describe("Remarks beside answers", () => {
  it("stand with the answer they are about", () => {
    const other = { ...answer, subject: "SAG-08" };
    expect(withRemarks([answer, other], [["SAG-07", "R.oplysning", "Behovet mangler.", "akt 12", "Tydeligt sprog."]])).toEqual([
      { ...answer, note: "Behovet mangler.", reference: "akt 12", good: "Tydeligt sprog." },
      other,
    ]);
  });

  it("leave out what was not written", () => {
    expect(withRemarks([answer], [["SAG-07", "R.oplysning", "Behovet mangler.", ""]])).toEqual([{ ...answer, note: "Behovet mangler." }]);
  });

  it("are refused where there is no answer to stand beside, so that none is lost", () => {
    expect(() => withRemarks([answer], [["SAG-09", "R.oplysning", "Behovet mangler.", ""]])).toThrow("SAG-09 R.oplysning");
  });
});
