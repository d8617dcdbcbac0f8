import { cprIn } from "../../src/privacy/findCpr.ts";
import type { FoundCell } from "../../src/workbook/content.ts";
import { scanWorkbook, type LooseText } from "../../src/workbook/scanWorkbook.ts";
import { deskOf, type TypedRow } from "./support/deskOf.ts";

/** The example that cpr.dk gives; its check digit is right. */
const CPR = "070761-4285";

/** What is found in one row of a table on the sheet Sager, or in the texts outside cells. */
function found(row: TypedRow, loose: readonly LooseText[] = [], name = "Sager") {
  const { content } = deskOf({ [name]: [row] });
  return scanWorkbook(content, loose, cprIn);
}

const split = (...pieces: readonly (string | number | FoundCell)[]) => found(Object.fromEntries(pieces.map((piece, index) => [`Felt ${index}`, piece])));

/** A day as Excel holds it: 22469 is 7 July 1961, 41097 is 7 July 2012. */
const dated = (value: number): FoundCell => ({ kind: "number", value, formula: null, date: true });

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

describe("A part of the file that is named after a CPR number", () => {
  it("is called otherwise, also where something else is found in it", () => {
    expect(found({ Tekst: "Ingen" }, [{ text: "010190-1234", part: `medier/${CPR}.png` }])).toEqual([{ kind: "cpr", certainty: "likely", part: "en del af filen med et nummer i navnet" }]);
  });
});

describe("A CPR number in a formula", () => {
  const calculated = (formula: string, value: string | number | null) => found({ Tal: { kind: value === null ? "uncalculated" : typeof value === "number" ? "number" : "text", value, formula } });

  it.each([
    [`COUNTIF(B:B,"${CPR}")`, 0], [`HYPERLINK("https://sag.eksempel.dk/?cpr=0707614285","Sagen")`, "Sagen"], [`"${CPR}"`, null], ["VLOOKUP(707614285,B:C,2,0)", 3], ["IF(A1=2512484916,1,0)", 0],
  ])("is told with the cell, whatever the formula comes to: %s", (formula, value) => {
    expect(calculated(formula, value)).toEqual([{ kind: "cpr", certainty: "certain", sheet: "Sager", cell: "B2" }]);
  });

  it("is told once, where the cell shows it too", () => expect(calculated(`IF(A1>0,"${CPR}","${CPR}")`, CPR)).toHaveLength(1));

  it.each([`SUM(B707614285:B4285)`, `A1&"070761"&B1&"4285"`, `IF(A101190-1234>0,"","""nej""")`, "Ark1!A1*707614285.5", "LOG10(100)"])("is not made of addresses and the pieces of texts: %s", (formula) => expect(calculated(formula, 0)).toEqual([]));
});

describe("A CPR number that is split over cells", () => {
  it("is likely where its pieces are typed as text, or are two numbers with the right check digit", () => {
    expect([split("070761", "4285"), split("07", "07", "61", "4285"), split(70761, 4285)].map((all) => all[0]?.certainty)).toEqual(["likely", "likely", "likely"]);
  });

  it("is likely in two texts wherever it is parted between pairs of digits, and nothing in two such numbers", () => {
    expect([split("07", "07614285"), split("07076142", "85"), split("0707", "61-4285"), split("07", "07614286"), split(7, 7614285)].map((all) => all[0]?.certainty)).toEqual(["likely", "likely", "likely", undefined, undefined]);
  });

  it("is only possible where it is three or four numbers, and nothing where the check digit is wrong", () => {
    expect([split(7, 7, 61, 4285), split(70761, 4286), split(12, 4)].map((all) => all[0]?.certainty)).toEqual(["possible", undefined, undefined]);
  });

  it("is likely in a date of the last century, as Excel holds it, and the last four digits, where the check digit is right", () => {
    expect([split(dated(22469), 4285), split(dated(22469), "4285"), split(dated(22469), "-4285"), split(dated(22469.5), 4285)].map((all) => all[0]?.certainty)).toEqual(Array(4).fill("likely"));
    expect([split(dated(22469), 4286), split(dated(22469), "4286"), split(22469, 4285), split(4285, dated(22469)), split(dated(22469), dated(4285)), split(dated(-1), 4285)]).toEqual(Array(6).fill([]));
  });

  it("is only possible in a date and two cells more, and in a date of this century: numbers stand beside a decision's date too", () => {
    expect([split(dated(22469), "-", "4285"), split(dated(22469), "42", "85"), split(dated(41097), 4008), split(41097, 4008)].map((all) => all[0]?.certainty)).toEqual(["possible", "possible", "possible", undefined]);
  });

  it("is found by the date that the workbook's own calendar means, and under the date as well as beside it", () => {
    const { content } = deskOf({ Sager: [{ Født: dated(21007) }, { Født: 4285 }] });
    expect([true, false].map((date1904) => scanWorkbook({ ...content, date1904 }, [], cprIn).map(({ cell, certainty }) => [cell, certainty]))).toEqual([[["B2", "likely"]], []]);
  });
});

describe("A CPR number with one digit in each cell", () => {
  const boxes = (shown: string, typed: (sign: string) => string | number = Number) => found(Object.fromEntries(shown.split("").map((sign, index) => [`Felt ${index}`, sign === " " ? null : sign === "-" ? sign : typed(sign)])));

  it("is possible, and likely with a cell for its dash, where the check digit is right", () => {
    expect([boxes("0707614285"), boxes("0707614285", String), boxes("070761-4285"), boxes("070761-4285", (sign) => ` ${sign}`)]).toEqual(
      (["possible", "possible", "likely", "likely"] as const).map((certainty) => [{ kind: "cpr", certainty, sheet: "Sager", cell: "B2" }]),
    );
  });

  it("is none with another digit before or behind, with a cell left blank, with the dash elsewhere, or in cells that count", () => {
    expect(["00707614285", "07076142850", "070761 4285", "07076-14285", "0707614286", "070761-42850", "0707614285-", "-0707614285"].map((shown) => boxes(shown))).toEqual(Array(8).fill([]));
    expect(found(Object.fromEntries("0707614285".split("").map((sign, index) => [`Felt ${index}`, { kind: "number" as const, value: Number(sign), formula: "A1" }])))).toEqual([]);
  });

  it("may have blanks round a digit, but no page of them", () => {
    const padded = (blanks: number) => boxes("0707614285", (sign) => sign.padStart(blanks + 1)).map(({ certainty }) => certainty);
    expect([padded(19), padded(20)]).toEqual([["possible"], []]);
  });

  it("is told once where a note stands before it", () => {
    expect(found({ Note: "CPR:", ...Object.fromEntries("0707614285".split("").map((sign, index) => [`Felt ${index}`, sign])) })).toEqual([{ kind: "cpr", certainty: "possible", sheet: "Sager", cell: "C2" }]);
  });
});
