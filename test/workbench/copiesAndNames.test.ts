import { startHost } from "../../src/workbench/node/startHost.ts";

it("lets formulas and names go along when a sheet gets another name, and texts not", async () => {
  const { Excel, book } = startHost();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  context.workbook.worksheets.add("Mette's liste").getRange("A1").values = [[7]];
  sheet.getRange("A1:A2").formulas = [["='Mette''s liste'!A1*2"], ["=\"'Mette''s liste'!A1\""]];
  context.workbook.names.add("sag_z", "='Mette''s liste'!$A$1");
  context.workbook.worksheets.getItem("Mette's liste").name = "Lister";
  await context.sync();
  expect(book.sheets[0]!.cells.find(0, 0)!.formula).toBe("=Lister!A1*2");
  expect(book.sheets[0]!.cells.find(1, 0)!.formula).toBe("=\"'Mette''s liste'!A1\"");
  expect(book.names[0]!.formula).toBe("=Lister!$A$1");
  expect(book.valueAt(book.sheets[0]!, 0, 0)).toBe(14);
});

it("copies a row as often as there is room: contents moved along, looks, locks, lists and rules", async () => {
  const { Excel, book } = startHost();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const source = sheet.getRange("A1:B1");
  source.formulas = [[2, "=A1*10"]];
  source.format.fill.color = "#FFFBEF";
  source.format.protection.locked = false;
  source.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
  source.conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
  sheet.getRange("A2:B3").copyFrom(source, "All");
  await context.sync();
  const [first] = book.sheets;
  expect(first!.cells.find(2, 1)!.formula).toBe("=A3*10");
  expect(first!.cells.styleOf(2, 0)).toMatchObject({ fillColor: "#FFFBEF", locked: false });
  expect(first!.validations.at(2, 1)).toMatchObject({ type: "List" });
  expect(first!.conditionalRules).toMatchObject([{ area: { top: 0, left: 0, bottom: 2, right: 1 } }]);
});

it("tells which cells are locked, cell by cell", async () => {
  const { Excel } = startHost();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("B1").format.protection.locked = false;
  const found = sheet.getRange("A1:B1").getCellProperties({ format: { protection: true } });
  await context.sync();
  expect(found.value.map((row) => row.map((cell) => cell.format?.protection?.locked))).toEqual([[true, false]]);
});

it.each([[false, 1462], [true, 0]])("counts days in the workbook's own date system (from 1904: %s)", async (date1904, day) => {
  const { Excel, book } = startHost();
  book.date1904 = date1904;
  const context = new Excel.RequestContext();
  const found = context.workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  expect(found.value).toBe(day);
});
