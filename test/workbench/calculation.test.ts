import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { calculateBook } from "../../src/workbench/calculate/calculateBook.ts";
import { Book } from "../../src/workbench/model/book.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { startHost } from "../../src/workbench/node/startHost.ts";
import { bookOf } from "./support/bookOf.ts";

const STAMP = { formatVersion: 1, workbookId: "prøve", created: "2026-09-01T08:00:00Z" } as const;

/** What a formula comes to beside A1:B3 = 1 | "ja", 2 | "Ja ", blank | "nej". */
async function comesTo(formula: string) {
  const { Excel } = startHost();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [[1, "ja"], [2, "Ja "], ["", "nej"]];
    sheet.getRange("D1").formulas = [[formula]];
    const cell = sheet.getRange("D1").load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

describe("the formulas of our workbooks", () => {
  it.each(SAMPLES)("come to what the core says: $id", ({ setup, answers }) => {
    const created = createAnalysis(setup);
    if (!created.ok) throw new Error("A sample is right.");
    const { analysis } = enterAnswers(created.analysis, answers, { replace: false });
    const book = new Book(calculateBook);
    const expected = bookOf(planWorkbook(analysis, STAMP), book);
    book.calculated();
    const differing = expected.filter(({ cell, value }) =>
      typeof value === "number" && typeof cell.value === "number" ? Math.abs(cell.value - value) > 1e-9 : cell.value !== value);
    expect(differing.map(({ place, formula, cell }) => [place, formula, cell.value])).toEqual([]);
    expect(expected.length).toBeGreaterThan(4000);
  });
});

describe("a formula", () => {
  it.each([
    ["=COUNTIF(B1:B3,\"JA\")", 1],
    ["=COUNTIF(B1:B3,\"j*\")", 2],
    ["=COUNTBLANK(A1:A3)", 1],
    ["=SUMPRODUCT((A1:A3=2)*(B1:B3<>\"\"))", 1],
    ["=SUMPRODUCT(LEN(B1:B3))", 8],
    ["=MATCH(\"NEJ\",B1:B3,0)", 3],
    ["=IF(ISNA(MATCH(\"x\",B1:B3,0)),\"\",1)", ""],
    ["=INDEX(A1:B3,2,1)+A1*10%", 2.1],
    ["=1/0", "#DIV/0!"],
    ["=A3", 0],
    ["=ROUND(1.005,2)", 1.01],
    ["=\"x\"&TRUE&1.5", "xTRUE1.5"],
  ])("%s comes to %p", async (formula, value) => {
    expect(await comesTo(formula)).toBe(value);
  });

  it("holds a truth value to be above every number, as Excel does and LibreOffice does not", async () => {
    expect(await comesTo("=(1=2)>0")).toBe(true);
  });

  it("that makes no sense is refused", async () => {
    await expect(comesTo("- god sag (")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(comesTo("=SUM(sag_mangler[Svar])")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("with a function that the stand-in lacks fails with its name", async () => {
    await expect(comesTo("=TEXTJOIN(\"\",TRUE,A1:A3)")).rejects.toMatchObject({ code: "NotImplementedInStandIn", message: expect.stringContaining("TEXTJOIN") });
  });
});
