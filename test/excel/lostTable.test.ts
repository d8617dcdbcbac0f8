import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { Restoration } from "../../src/workbook/content.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { done, openExcel, type OpenExcel } from "./support/openExcel.ts";

const TABLE = "sag_juridisk";

async function withPlainRange(): Promise<OpenExcel> {
  const excel = openExcel();
  done(await excel.port.carryOut(EVERY_FEATURE));
  const context = new excel.host.Excel.RequestContext();
  const table = context.workbook.tables.getItem(TABLE);
  table.worksheet.protection.unprotect();
  table.convertToRange();
  await context.sync();
  return excel;
}

describe("A sheet of which somebody has made the only table a plain range", () => {
  const sheetIn = async ({ port }: OpenExcel, depth: "values" | "everything") =>
    done(await port.read(OPEN_WORKBOOK, depth)).sheets.find(({ name }) => name === "Juridisk gennemgang");

  it("is looked at by who checks and mends, by its title, and not by who reads answers", async () => {
    const excel = await withPlainRange();
    expect((await sheetIn(excel, "everything"))?.rows.get(5)?.get(1)).toMatchObject({ value: "Sag" });
    expect((await sheetIn(excel, "values"))?.rows.size).toBe(0);
  });

  it("has its table back, with its rows and its filter", async () => {
    const excel = await withPlainRange();
    const columns = EVERY_FEATURE.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === TABLE)?.columns ?? [];
    const back: Restoration = { kind: "table", sheet: "Juridisk gennemgang", table: TABLE, row: 5, column: 1, columns, rowCount: 3, filter: true };
    done(await excel.port.edit(OPEN_WORKBOOK, { cells: [], growth: [], restorations: [back] }));
    expect((await sheetIn(excel, "everything"))?.tables).toEqual([{ name: TABLE, row: 5, column: 1, headers: columns.map(({ header }) => header), rowCount: 3 }]);
  });
});
