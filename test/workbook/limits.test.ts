import { limitsTable } from "../../src/workbook/tables/limitsTable.ts";

describe("The sheet Indstillinger says what a number of answers can show", () => {
  const rows = new Map(limitsTable(1).rows.map((cells) => [cells[0]?.value, cells.slice(1).map((cell) => cell.value)]));

  // From the design's own list at a target of 75 %.
  it.each([
    [20, 19, 11],
    [15, 15, 7],
    [12, 12, 6],
    [8, "aldrig", 3],
    [5, "aldrig", 1],
  ])("%s answers: a clear strength from %s, a clear challenge to %s", (n, strength, challenge) => {
    expect(rows.get(n)).toEqual([strength, challenge]);
  });
});
