import { repairWorkbook } from "../../../src/actions/repairWorkbook.ts";
import { OPEN_WORKBOOK } from "../../../src/excel/excelPort.ts";
import { readFormats } from "../../../src/excel/read/readFormats.ts";
import { ExcelSession } from "../../../src/excel/session/excelSession.ts";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { analysisOf, STAMP, THREE_CASES } from "../../workbook/support/makers.ts";
import { done, openExcel, type OpenExcel } from "../support/openExcel.ts";

const LEGAL = "Juridisk gennemgang";
const PLAN = planWorkbook(analysisOf(THREE_CASES), STAMP);

async function open(): Promise<OpenExcel> {
  const excel = openExcel();
  done(await excel.port.carryOut(PLAN));
  return excel;
}

/** Somebody lifts the protection, does something, and protects the sheet again. */
async function byPerson({ host }: OpenExcel, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  const context = new host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(LEGAL);
  sheet.protection.unprotect();
  change(sheet);
  sheet.protection.protect();
  await context.sync();
}

/** "U6:U6" as Excel says it. */
const inOneCell = (range: string): string => range.replace(/^(\w+):\1$/, "$1");

describe("What cells show with a colour in an open workbook", () => {
  it("is read as it was planned, in two requests however many sheets; what follows no formula is a person's own", async () => {
    const excel = await open();
    await byPerson(excel, (sheet) => {
      sheet.getRange("B6").conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
    });
    const before = excel.host.requests.length;
    const session = new ExcelSession({ newContext: () => new excel.host.Excel.RequestContext(), pause: () => new Promise(() => undefined) });
    const found = done(await readFormats(session, PLAN.sheets.map(({ title }) => title)));
    expect(excel.host.requests.length - before).toBe(2);
    const planned = PLAN.sheets.map(({ title, conditionalFormats }) => [title, conditionalFormats.map(({ range, formula }) => ({ ranges: inOneCell(range), formula }))] as const);
    expect(found).toEqual(new Map(planned));
  });

  it("is looked at by who checks, and comes back where it was cleared", async () => {
    const excel = await open();
    const lost = async (): Promise<readonly (string | undefined)[]> =>
      done(checkWorkbook(done(await excel.port.read(OPEN_WORKBOOK)))).filter(({ code }) => code === "missing-format").map(({ cell }) => cell);
    expect(await lost()).toEqual([]);
    await byPerson(excel, (sheet) => { sheet.getRange("H7").conditionalFormats.clearAll(); });
    expect(await lost()).toEqual(["H7"]);
    const { mended } = done(await repairWorkbook(excel.port, OPEN_WORKBOOK));
    expect(mended.map(({ code, cell }) => [code, cell])).toContainEqual(["missing-format", "H7"]);
    expect(await lost()).toEqual([]);
  });
});
