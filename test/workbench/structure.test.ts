import { startHost } from "../../src/workbench/node/startHost.ts";

/** A table of three cases in A1:B4, with a formula in D1 that counts its second column, and one in D2 that points at B3. */
async function withTable<Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return startHost().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [["Sag", "Svar"], ["SAG-02", "N"], ["SAG-01", "J"], ["SAG-03", "J"]];
    const table = sheet.tables.add("A1:B4", true);
    table.name = "sag_proeve";
    sheet.getRange("D1:D2").formulas = [["=COUNTIF(sag_proeve[Svar],\"J\")"], ["=B3&\"\""]];
    await context.sync();
    return work(sheet, context);
  });
}

/** What stands in cells now. */
async function read(sheet: Excel.Worksheet, address: string) {
  const range = sheet.getRange(address).load("values,formulas");
  await sheet.context.sync();
  return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
}

describe("a row put into a sheet", () => {
  it("moves what is below, and formulas follow", async () => {
    await withTable(async (sheet) => {
      sheet.getRange("3:3").insert("Down");
      const { formulas, values } = await read(sheet, "A1:D5");
      expect(formulas[1]?.[3]).toBe("=B4&\"\"");
      expect(values.map(([key]) => key)).toEqual(["Sag", "SAG-02", "", "SAG-01", "SAG-03"]);
      expect(values[0]?.[3]).toBe(2);
    });
  });

  it("and taken out again leaves a formula that pointed at it with #REF!", async () => {
    await withTable(async (sheet) => {
      sheet.getRange("3:3").delete("Up");
      const { formulas, values } = await read(sheet, "D1:D2");
      expect([formulas[1]?.[0], values[0]?.[0]]).toEqual(["=#REF!&\"\"", 1]);
    });
  });

  it("is refused where it would tear a table", async () => {
    await expect(withTable(async (sheet, context) => {
      sheet.getRange("A2").insert("Down");
      await context.sync();
    })).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });

  it("takes along a range that the add-in keeps", async () => {
    await withTable(async (sheet, context) => {
      const kept = sheet.getRange("B3");
      context.trackedObjects.add(kept);
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Sheet1!B4");
    });
  });
});

describe("a table", () => {
  it("grows over what is written right under it", async () => {
    await withTable(async (sheet, context) => {
      sheet.getRange("A5:B5").values = [["SAG-04", "J"]];
      const range = sheet.tables.getItem("sag_proeve").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B5");
      expect((await read(sheet, "D1")).values).toEqual([[3]]);
    });
  });

  it("does not grow on a protected sheet", async () => {
    await withTable(async (sheet, context) => {
      sheet.getRange("A5:B5").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A5:B5").values = [["SAG-04", "J"]];
      const range = sheet.tables.getItem("sag_proeve").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B4");
    });
  });

  it("that is renamed is followed by formulas, and so is its column", async () => {
    await withTable(async (sheet) => {
      sheet.tables.getItem("sag_proeve").name = "sag_ny";
      sheet.getRange("B1").values = [["Vurdering"]];
      expect((await read(sheet, "D1")).formulas).toEqual([["=COUNTIF(sag_ny[Vurdering],\"J\")"]]);
    });
  });

  it("is sorted by a column, with blanks last", async () => {
    await withTable(async (sheet) => {
      sheet.getRange("A4").values = [[""]];
      sheet.tables.getItem("sag_proeve").sort.apply([{ key: 0, ascending: true }]);
      expect((await read(sheet, "A2:B4")).values).toEqual([["SAG-01", "J"], ["SAG-02", "N"], ["", "J"]]);
    });
  });

  it("hides the rows that a filter leaves out", async () => {
    await withTable(async (sheet, context) => {
      sheet.tables.getItem("sag_proeve").columns.getItem("Svar").filter.applyValuesFilter(["J"]);
      const rows = ["A2", "A3"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
    });
  });

  it("gets rows at its end, or between others", async () => {
    await withTable(async (sheet) => {
      const { rows } = sheet.tables.getItem("sag_proeve");
      rows.add(undefined, [["SAG-05", "N"]]);
      rows.add(0, [["SAG-00", "J"]]);
      rows.getItemAt(1).delete();
      expect((await read(sheet, "A1:A6")).values.flat()).toEqual(["Sag", "SAG-00", "SAG-01", "SAG-03", "SAG-05", ""]);
    });
  });

  it("can be resized, but not away from its header", async () => {
    await withTable(async (sheet, context) => {
      const table = sheet.tables.getItem("sag_proeve");
      table.resize("A1:B7");
      const rows = table.rows.getCount();
      await context.sync();
      expect(rows.value).toBe(6);
      table.resize("A2:B7");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.resize" } });
    });
  });
});
