import { shiftFormula } from "../../../src/workbench/page/grid/shiftFormula.ts";

describe("a conditional format's formula in another cell of its range", () => {
  it.each([
    ['=AND($A6<>"",G6="")', 1, 2, '=AND($A7<>"",I7="")'],
    ["=C$6+$C$6", 3, 1, "=D$6+$C$6"],
    ["=Z1", 0, 1, "=AA1"],
    ['=A1="B2"', 1, 1, '=B2="B2"'],
    ["='A1'!A1", 1, 0, "='A1'!A2"],
    ["=sag_juridisk[A1]=A1", 1, 0, "=sag_juridisk[A1]=A2"],
    ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ])("%s, %i down and %i to the right, is %s…", (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
