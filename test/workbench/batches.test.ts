import { startHost } from "../../src/workbench/node/startHost.ts";

describe("a batch", () => {
  it("is one request, however much it does", async () => {
    const { Excel, requests } = startHost();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B2").untrack().values = [["Sag", "Svar"], ["SAG-01", 2]];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "sag_sager";
      context.workbook.names.add("sag_svar", "=Data!$B$2");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Sheet1", "Data"]);
    expect(requests).toHaveLength(1);
  });

  it("stops at the first mistake, keeps what was done before it, and says where it was", async () => {
    const { Excel, book } = startHost();
    const failing = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").values = [["before"]];
      worksheets.getItem("Missing").getRange("A1").values = [["never"]];
      worksheets.getItem("Sheet1").getRange("A2").values = [["after"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect(book.valueAt(book.sheets[0]!, 0, 0)).toBe("before");
    expect(book.valueAt(book.sheets[0]!, 1, 0)).toBe("");
  });

  it("refuses an array of another shape than the range", async () => {
    const { Excel } = startHost();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  it("leaves a cell alone where the array holds null", async () => {
    const { Excel, book } = startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.values = [["left", "right"]];
      range.values = [[null, "new"]];
      await context.sync();
    });
    expect([book.valueAt(book.sheets[0]!, 0, 0), book.valueAt(book.sheets[0]!, 0, 1)]).toEqual(["left", "new"]);
  });

  it("finds nothing through an object that is not there", async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = missing.getRange("A1").load("values");
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("fails with the name of what the stand-in cannot do", async () => {
    const { Excel } = startHost();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").getSpecialCells("Blanks");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "NotImplementedInStandIn", debugInfo: { errorLocation: "Range.getSpecialCells" } });
  });

  it("finds no member that is newer than the requirement sets of this Excel", async () => {
    const { Excel } = startHost({ requirementSets: { ExcelApi: "1.6" } });
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("tabColor");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Worksheet.tabColor" } });
  });
});

describe("a property that was not loaded", () => {
  it("cannot be read", async () => {
    const { Excel } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});
