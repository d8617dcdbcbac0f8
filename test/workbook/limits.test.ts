import { changeLimitsTable } from "../../src/workbook/tables/changeLimitsTable.ts";
import { limitsTable } from "../../src/workbook/tables/limitsTable.ts";
import { thresholdsTable } from "../../src/workbook/tables/thresholdsTable.ts";

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

describe("The sheet Indstillinger says before anybody begins", () => {
  const rowsOf = (table: ReturnType<typeof changeLimitsTable>) => new Map(table.rows.map((cells) => [cells[0]?.value, cells.slice(1, 3).map((cell) => cell.value)]));

  // Newcombe’s intervals for 20 and 20, reckoned outside this program; what falls mirrors what rises.
  it.each([
    [0, 5, "aldrig"],
    [6, 13, 1],
    [12, 18, 5],
    [16, "aldrig", 10],
    [20, "aldrig", 15],
  ])("what 20 and 20 cases can show: %s met first, clearly more from %s, clearly fewer to %s", (before, more, fewer) => {
    expect(rowsOf(changeLimitsTable(1)).get(before)).toEqual([more, fewer]);
  });

  it("what agreement and change need before they are said", () => {
    const needed = rowsOf(thresholdsTable(1));
    expect(["To bedømmere: svarpar", "To bedømmere: sager", "Kontrol: sager", "To målinger: svar"].map((one) => needed.get(one)?.[0])).toEqual([10, 5, 8, 8]);
  });
});
