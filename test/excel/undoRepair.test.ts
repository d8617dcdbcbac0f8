import { repairWorkbook } from "../../src/actions/repairWorkbook.ts";
import { undoRepair } from "../../src/actions/undoRepair.ts";
import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { analysisOf, STAMP, THREE_CASES } from "../workbook/support/makers.ts";
import { done, openExcel } from "./support/openExcel.ts";

describe("A repair of the open workbook", () => {
  it("is taken back in locked cells of a sheet that stays protected: a word and a person's own formula stand there again", async () => {
    const { port, host } = openExcel();
    done(await port.carryOut(planWorkbook(analysisOf(THREE_CASES), STAMP)));
    const context = new host.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Sager");
    const both = (): Excel.Range => sheet.tables.getItem("sag_sager").columns.getItem("Status").getDataBodyRange().getResizedRange(-1, 0);
    sheet.protection.unprotect();
    both().formulas = [["Ring til Bo"], ["=1+1"]];
    sheet.protection.protect();
    await context.sync();
    const { mended, undo } = done(await repairWorkbook(port, OPEN_WORKBOOK));
    expect(mended.map(({ code }) => code)).toEqual(["formula-gone", "formula-changed"]);
    expect(done(await undoRepair(port, OPEN_WORKBOOK, undo)).putBack).toBe(2);
    const after = both().load("formulas");
    sheet.protection.load("protected");
    await context.sync();
    expect(after.formulas).toEqual([["Ring til Bo"], ["=1+1"]]);
    expect(sheet.protection.protected).toBe(true);
  });
});
