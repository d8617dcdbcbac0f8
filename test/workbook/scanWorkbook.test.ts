import { cprIn } from "../../src/privacy/findCpr.ts";
import { scanWorkbook, type LooseText } from "../../src/workbook/scanWorkbook.ts";
import { deskOf, type TypedRow } from "./support/deskOf.ts";

/** The example that cpr.dk gives; its check digit is right. */
const CPR = "070761-4285";

/** What is found in one row of a table on the sheet Sager, or in the texts outside cells. */
function found(row: TypedRow, loose: readonly LooseText[] = [], name = "Sager") {
  const { content } = deskOf({ [name]: [row] });
  return scanWorkbook(content, loose, cprIn);
}

const split = (...pieces: readonly (string | number)[]) => found(Object.fromEntries(pieces.map((piece, index) => [`Felt ${index}`, piece])));

describe("A CPR number in a workbook", () => {
  it("is told with the sheet and the cell that it stands in", () => {
    expect(found({ Tekst: `Se ${CPR}.` })).toEqual([{ kind: "cpr", certainty: "certain", sheet: "Sager", cell: "B2" }]);
  });

  it("is not told again by the name of the sheet, where that is the number", () => {
    expect(found({ Tekst: "Ingen" }, [], CPR)).toEqual([{ kind: "cpr", certainty: "certain", sheet: "ark nr. 1" }]);
  });

  it("is found in a comment with its cell, and in a text that the file has left behind", () => {
    expect(found({ Tekst: "Ingen" }, [{ text: CPR, part: "bemærkning", sheet: "Sager", cell: "C7" }])).toMatchObject([{ sheet: "Sager", cell: "C7", part: "bemærkning" }]);
    expect(found({ Tekst: "Ingen" }, [{ text: CPR, part: "tekster", unused: true }])).toEqual([{ kind: "cpr", certainty: "certain", part: "ubrugt tekst i filen" }]);
  });
});

describe("A CPR number that is split over cells", () => {
  it("is likely where its pieces are typed as text, or are two numbers with the right check digit", () => {
    expect([split("070761", "4285"), split("07", "07", "61", "4285"), split(70761, 4285)].map((all) => all[0]?.certainty)).toEqual(["likely", "likely", "likely"]);
  });

  it("is only possible where it is three or four numbers, and nothing where the check digit is wrong", () => {
    expect([split(7, 7, 61, 4285), split(70761, 4286), split(12, 4)].map((all) => all[0]?.certainty)).toEqual(["possible", undefined, undefined]);
  });
});
