import { summarise } from "../../src/findings/summarise.ts";
import type { Finding } from "../../src/review/finding.ts";
import { summarySheet } from "../../src/workbook/sheets/summarySheet.ts";
import { themeBlock } from "../../src/workbook/sheets/themeBlock.ts";
import { matrixTable } from "../../src/workbook/tables/matrixTable.ts";
import { analysisOf } from "./support/makers.ts";

const BARE = analysisOf();

/** What stands beside a strength on its theme's page, when it rests on this. */
function ground(basis: string): unknown {
  const finding: Finding = {
    id: "F1", kind: "strength", criterion: BARE.framework.themes[0]!.criteria[0]!.id, text: "Politikken er kendt.", status: "accepteret", evidence: [], basis,
    order: null, orderReason: "", solves: [], tools: [], central: false, choice: null, choiceReason: "", comment: "", reply: "",
  };
  const analysis = { ...BARE, findings: [finding] };
  const { cells } = summarySheet(analysis, summarise(analysis));
  const row = cells.find((cell) => cell.value === finding.text)?.row;
  return cells.find((cell) => cell.row === row && cell.column === 3)?.value;
}

describe("Beside a finding on its theme's page", () => {
  it("stands what it rests on, cut where the page ends", () => {
    expect([ground("Materiale: 1 iagttagelse"), ground("x".repeat(72)), ground("x".repeat(73))]).toEqual(["Materiale: 1 iagttagelse", "x".repeat(72), `${"x".repeat(72)}…`]);
  });

  it("stands its criterion where nobody has written what it rests on", () => {
    expect(ground("")).toBe("1.1 Politik");
  });
});

it("The badges of a criterion that the matrix lacks show nothing", () => {
  const [theme] = BARE.framework.themes;
  const summary = summarise(BARE);
  const matrix = { ...matrixTable(BARE, summary, 1), rows: [] };
  const cells = themeBlock(theme!, summary.themes[0]!, () => "", matrix, 1);
  const badges = cells.filter((cell) => cell.formula?.startsWith("INDEX(sag_matrix"));
  expect(badges.length).toBe(theme!.criteria.length * matrix.columns.length);
  expect(new Set(badges.map(({ value }) => value))).toEqual(new Set([""]));
});
