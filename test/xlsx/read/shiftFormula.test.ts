import { formulaTemplate, shiftFormula } from "../../../src/xlsx/read/shiftFormula.ts";

describe("A formula that is copied one row down and two columns right", () => {
  it.each([
    ["A1+B2", "C2+D3"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B3)", "SUM(C2:D4)"],
    ["SUM(A:B)+SUM($A:B)", "SUM(C:D)+SUM($A:D)"],
    ["SUM(1:2)+SUM(1:$2)", "SUM(2:3)+SUM(2:$2)"],
    ["Lister!A5", "Lister!C6"],
    ["'Ark A1'!A1", "'Ark A1'!C2"],
    ["'Ib''s A1'!A1", "'Ib''s A1'!C2"],
    ['IF(A1="A1","B2 ""C3""",B2)', 'IF(C2="A1","B2 ""C3""",D3)'],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C2)+ATAN2(C2,D2)"],
    ["1E5+A1", "1E5+C2"],
    ["sag_z*A1", "sag_z*C2"],
    ["Tal1x+sag_A1+A1.b", "Tal1x+sag_A1+A1.b"],
    ["sag_juridisk[[#This Row],[A1]]&A1", "sag_juridisk[[#This Row],[A1]]&C2"],
    ["tbl[B1 '] A1]+A1", "tbl[B1 '] A1]+C2"],
    ['tbl[Bredde i "]*A1', 'tbl[Bredde i "]*C2'],
    ["tbl[[#This Row],[B1]:[C1]]*A1", "tbl[[#This Row],[B1]:[C1]]*C2"],
    ["tbl[B1", "tbl[B1"],
    ['A1&"B1', 'C2&"B1'],
    ["[1]Ark1!A1", "[1]Ark1!C2"],
    ["ÆA1+A1", "ÆA1+C2"],
    ["XFE1+XFZ12+A1048577", "XFE1+XFZ12+A1048577"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formulaTemplate(formula), 1, 2)).toBe(shifted);
  });

  it("points nowhere when a reference is pushed off the sheet", () => {
    expect(shiftFormula(formulaTemplate("A1+B5"), -1, 0)).toBe("#REF!+B4");
    expect(shiftFormula(formulaTemplate("XFD1+A1"), 0, 1)).toBe("#REF!+B1");
    expect(shiftFormula(formulaTemplate("SUM(A:C)"), 0, -1)).toBe("SUM(#REF!)");
  });

  it("may point to the last column and the last row", () => {
    expect(shiftFormula(formulaTemplate("XFC1+SUM(A:XFC)"), 0, 1)).toBe("XFD1+SUM(B:XFD)");
    expect(shiftFormula(formulaTemplate("A1048575+SUM(1:1048575)"), 1, 0)).toBe("A1048576+SUM(2:1048576)");
  });

  // A scan that looked ahead from every sign would not come back from these: the test's own limit of time would end it.
  it.each(["['", "[a", "[[[", '"', "$A", "1:", "A1:", "A", "'"])("is taken apart although somebody repeats %s a hundred thousand times", (piece) => {
    const formula = piece.repeat(100_000);
    expect(formulaTemplate(formula)).toBeDefined();
  });
});
