import { startHost } from "../../src/workbench/node/startHost.ts";

/** Does something with Sheet1 of a new workbook. */
function onSheet<Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return startHost().Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("a dropdown", () => {
  it("is read back as it was given, with its prompt and its error text", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=sag_valg_L" } };
      dataValidation.prompt = { title: "Svar", message: "Vælg et svar.", showPrompt: true };
      const read = sheet.getRange("B3").dataValidation.load("type,rule,prompt");
      const wider = sheet.getRange("B1:B3").dataValidation.load("type");
      await context.sync();
      expect(read.type).toBe("List");
      expect(read.rule.list?.source).toBe("=sag_valg_L");
      expect(read.prompt.message).toBe("Vælg et svar.");
      expect(wider.type).toBe("MixedCriteria");
    });
  });

  it("takes no list in words of more than 255 characters", async () => {
    await expect(onSheet(async (sheet, context) => {
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a conditional format", () => {
  it("that is added last comes first, until it is given another place", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      for (const formula of ["=$A1=1", "=$A1=2"]) {
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.fill.color = "#FF0000";
      }
      const formats = range.conditionalFormats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      expect(formats.items.map(({ priority, custom }) => [priority, custom.rule.formula])).toEqual([[0, "=$A1=2"], [1, "=$A1=1"]]);
    });
  });
});

describe("how a sheet is seen and printed", () => {
  it("is kept", async () => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$4:$5");
      sheet.horizontalPageBreaks.add("A20");
      sheet.customProperties.add("sag_ark", "Forside");
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("A1:C1").format.borders.getItem("EdgeBottom").style = "Continuous";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const layout = sheet.pageLayout.load("orientation,zoom");
      const property = sheet.customProperties.getItem("SAG_ARK").load("value");
      const width = sheet.getRange("A3").format.load("columnWidth");
      const widths = sheet.getRange("A3:B3").format.load("columnWidth");
      const border = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style,color");
      await context.sync();
      expect([frozen.address, titles.address, layout.orientation, property.value]).toEqual(["Sheet1!A1:B5", "Sheet1!4:5", "Landscape", "Forside"]);
      expect([layout.zoom.horizontalFitToPages, width.columnWidth, widths.columnWidth, border.style, border.color]).toEqual([1, 100, null, "Continuous", "#000000"]);
    });
  });
});

describe("a chart", () => {
  it("takes names of series and categories from its data and covers the cells that it is given", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [["Punkt", "Opfyldt", "Mangel"], ["Oplysning", 9, 11], ["Hjemmel", 20, 0]];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.title.text = "Juridisk gennemgang";
      chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
      chart.setPosition("E2", "G4");
      chart.load("name,left,top,width,height,title/text,series/items/name");
      await context.sync();
      expect([chart.name, chart.title.text, ...chart.series.items.map(({ name }) => name)]).toEqual(["Chart 1", "Juridisk gennemgang", "Opfyldt", "Mangel"]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([4 * 48, 15, 3 * 48, 3 * 15]);
    });
  });
});

describe("a link inside the workbook", () => {
  it("keeps its target and writes its text", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { documentReference: "'Juridisk gennemgang'!A1", textToDisplay: "Juridisk gennemgang" };
      const cell = sheet.getRange("A1").load("values,hyperlink");
      await context.sync();
      expect([cell.values, cell.hyperlink.documentReference]).toEqual([[["Juridisk gennemgang"]], "'Juridisk gennemgang'!A1"]);
    });
  });
});

describe("ranges of a sheet together", () => {
  it("are parted by comma or semicolon, and can be what is printed", async () => {
    const { Excel, book } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const both = sheet.getRanges("A1:B2; C4").load("address,areaCount");
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:B2,C4:D5"));
      await context.sync();
      expect([both.address, both.areaCount]).toEqual(["Sheet1!A1:B2,Sheet1!C4", 2]);
    });
    expect(book.sheets[0]?.printAreas).toHaveLength(2);
  });
});
