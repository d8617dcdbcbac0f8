import { OPEN_WORKBOOK } from "../../../src/excel/excelPort.ts";
import { PortBook } from "../../../src/taskpane/book/portBook.ts";
import { BookStore } from "../../../src/taskpane/book/bookStore.ts";
import { asksForNewBook } from "../../../src/workbook/check/structureChecks.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { readAnalysis } from "../../../src/workbook/read/readAnalysis.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { done, openExcel } from "../../excel/support/openExcel.ts";
import { digest } from "../../workbook/log/support.ts";
import { WHOLE } from "../../workbook/mend/support/broken.ts";
import { inOneOrder, STAMP } from "../../workbook/support/makers.ts";

/** The pane beside a workbook in which somebody has done something. */
async function paneBeside(change: (sheets: Excel.WorksheetCollection) => void): Promise<{ readonly store: BookStore; readonly titles: () => readonly string[] }> {
  const { host, port } = openExcel();
  done(await port.carryOut(planWorkbook(WHOLE, STAMP)));
  const context = new host.Excel.RequestContext();
  change(context.workbook.worksheets);
  await context.sync();
  const around = { newStamp: () => STAMP, show: () => Promise.resolve(), now: () => STAMP.created, digest };
  return { store: new BookStore(new PortBook(port, OPEN_WORKBOOK, around)), titles: () => host.book.sheets.map(({ name }) => name) };
}

describe("A new workbook in place of the open one", () => {
  it("is asked for where repair leaves something that is gone; it has it, and every answer, and the open one stays as it is", async () => {
    const { store, titles } = await paneBeside((sheets) => { sheets.getItem("Beregning").delete(); });
    expect(asksForNewBook((await store.repair()).left)).toBe(true);
    const before = titles();
    const { book, left } = done(await store.renew(xlsxPort));
    expect(left.map(({ code, message }) => [code, message.includes("Beregning")])).toEqual([["missing-table", true]]);
    const made = done(await xlsxPort.read(book));
    expect(made.sheets.map(({ name }) => name)).toContain("Beregning");
    expect(inOneOrder(done(readAnalysis(made)).analysis)).toEqual(inOneOrder(WHOLE));
    expect(titles()).toEqual(before);
  });

  it("is not asked for where everything could be mended", async () => {
    const { store } = await paneBeside((sheets) => { sheets.getItem("Sager").visibility = "Hidden"; });
    const { mended, left } = await store.repair();
    expect(mended.map(({ code }) => code)).toEqual(["hidden-sheet"]);
    expect(asksForNewBook(left)).toBe(false);
  });
});
