import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { WorkbookPlan } from "../../src/workbook/workbookPlan.ts";
import { carriedOut, differencesOf } from "../contract/support/bothWays.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { bareSheet, oneSheet } from "../xlsx/support/oneSheet.ts";
import { done, openExcel } from "./support/openExcel.ts";

const SEALED: WorkbookPlan = { ...EVERY_FEATURE, seal: { id: "W1", sheet: "_sagslup", row: 2, column: 2 } };

it("makes the sheets as a file has them: values, formulas, looks, locks, dropdowns, rules, names and tables", async () => {
  expect(await differencesOf(await carriedOut(SEALED))).toEqual([]);
});

it("puts them after the user's own, in the plan's order, with the first in front and the stamp very hidden", async () => {
  const { host, port } = openExcel();
  host.book.sheets[0]!.cells.at(0, 0).value = "mit eget";
  done(await port.carryOut(SEALED));
  expect(host.book.sheets.map(({ name }) => name)).toEqual([
    "Sheet1", "Forside", "Juridisk gennemgang", "Selvevaluering", "Iagttagelser & kilder", "Søren's ark", "Lister", "_sagslup",
  ]);
  expect(host.session.activeSheet.name).toBe("Forside");
  expect(host.book.findSheet("_sagslup")!.visibility).toBe("VeryHidden");
  expect(host.book.valueAt(host.book.sheets[0]!, 0, 0)).toBe("mit eget");
});

it("protects without a password, and leaves the answer cells open", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  const review = host.book.findSheet("Juridisk gennemgang")!;
  expect(review.protection).toMatchObject({ password: null });
  expect(review.cells.styleOf(5, 2).locked).toBe(false);
  expect(review.cells.styleOf(5, 4).locked).toBe(true);
});

it("writes the seal last: without it the workbook is not taken for one of ours", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  const last = host.requests.at(-1)!.body.Actions;
  const values = last.flatMap(({ Name, ArgumentInfo }) => (Name === "Values" ? [ArgumentInfo?.Arguments] : []));
  expect(values).toEqual([[[["'1"]]]]);
  expect(host.requests.slice(0, -1).some(({ body }) => JSON.stringify(body).includes("checked"))).toBe(false);
  expect(host.book.valueAt(host.book.findSheet("_sagslup")!, 1, 1)).toBe("1");
});

it("changes nothing when it is done a second time", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  const before = host.requests.length;
  done(await port.carryOut(SEALED));
  expect(host.requests.slice(before)).toHaveLength(1);
});

it.each([2, 4])("goes on where request %i broke off in the middle", async (request) => {
  const { host, port } = openExcel();
  host.switches.faults.push({ request, code: "GeneralException", applied: "half", forever: false });
  expect(await port.carryOut(SEALED)).toMatchObject({ ok: false, problem: { code: "unsteady" } });
  done(await port.carryOut(SEALED));
  expect(host.book.sheets.map(({ name }) => name)).toEqual([
    "Sheet1", "Forside", "Juridisk gennemgang", "Selvevaluering", "Iagttagelser & kilder", "Søren's ark", "Lister", "_sagslup",
  ]);
  expect(host.book.names.map(({ formula }) => formula)).not.toContainEqual(expect.stringContaining("#REF!"));
});

describe("something of the user's that is in the way blocks it, and nothing is changed:", () => {
  it("a sheet of the same title, whatever its capitals", async () => {
    const { host, port } = openExcel();
    host.book.sheets[0]!.name = "FORSIDE";
    expect(await port.carryOut(SEALED)).toMatchObject({ ok: false, problem: { code: "sheet-in-the-way", sheet: "FORSIDE" } });
    expect(host.book.sheets).toHaveLength(1);
  });

  it("another analysis in the same workbook", async () => {
    const { host, port } = openExcel();
    done(await port.carryOut(SEALED));
    const other = { ...SEALED, seal: { ...SEALED.seal!, id: "W2" } };
    expect(await port.carryOut(other)).toMatchObject({ ok: false, problem: { code: "table-in-the-way" } });
    expect(host.book.sheets).toHaveLength(8);
  });
});

it("refuses a text that no cell can hold before anything is changed", async () => {
  const { host, port } = openExcel();
  const plan = oneSheet({ cells: [{ row: 1, column: 1, value: "å".repeat(32_768), meaning: "text" }] });
  expect(await port.carryOut(plan)).toMatchObject({ ok: false, problem: { code: "text-too-long" } });
  expect(host.book.sheets).toHaveLength(1);
});

it("keeps titles apart that are cut off alike while the sheets are made", async () => {
  const { host, port } = openExcel();
  const titles = ["Socialfaglig gennemgang nummer 1", "Socialfaglig gennemgang nummer 2"].map((title) => title.slice(0, 31));
  done(await port.carryOut({ title: "Prøve", names: [], sheets: [bareSheet({ title: titles[0]! }), bareSheet({ title: `${titles[1]!.slice(0, 30)}b` })] }));
  expect(host.book.sheets).toHaveLength(3);
});

it("prints on A4 with the heading repeated, and keeps the heading in view", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  const context = new host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Juridisk gennemgang");
  const page = sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  await context.sync();
  expect(page.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, leftMargin: 28.8 });
  expect([titles.address, frozen.address]).toEqual(["'Juridisk gennemgang'!4:5", "'Juridisk gennemgang'!A1:A5"]);
});

it("draws the chart from the table beside it", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  const [chart] = host.book.findSheet("Lister")!.charts;
  expect(chart).toMatchObject({ chartType: "BarStacked", name: "Socialfaglig gennemgang: antal sager" });
  expect(chart!.series.map(({ name }) => name)).toEqual(["i høj grad", "i nogen grad", "i mindre grad", "slet ikke"]);
});

it("links to the sheet's title, and not to the one that it had while it was made", async () => {
  const { host, port } = openExcel();
  done(await port.carryOut(SEALED));
  expect(host.book.findSheet("Forside")!.links.at(10, 0)).toMatchObject({ documentReference: "'Juridisk gennemgang'!A1" });
});

it("reads back what it wrote, at either depth", async () => {
  const { port } = openExcel();
  done(await port.carryOut(SEALED));
  const values = done(await port.read(OPEN_WORKBOOK, "values"));
  const everything = done(await port.read(OPEN_WORKBOOK));
  const cell = (content: typeof values) => content.sheets.find(({ name }) => name === "Juridisk gennemgang")!.rows.get(6)!.get(5);
  expect(cell(values)).toEqual({ kind: "boolean", value: true, formula: null });
  expect(cell(everything)).toMatchObject({ kind: "boolean", value: true, formula: expect.stringContaining("sag_juridisk[[#This Row],[R.oplysning]]") });
});

it("prints what the plan says, turns headings upwards, and hides the columns that only formulas need", async () => {
  const { host, port } = openExcel();
  const columns = [{ header: "Interview", width: 3, meaning: "computed", upright: true }, { header: "Nøgle", width: 9, meaning: "computed", hidden: true }] as const;
  const table = { name: "sag_smal", row: 2, column: 1, columns, rows: [[{ value: "+" }, { value: "n" }]], key: [], filter: false };
  done(await port.carryOut(oneSheet({ tables: [table], print: { orientation: "portrait", titleRows: null, breaksAfter: [], stretches: [[1, 2], [5, 9]] } })));
  const sheet = host.book.sheets.find((one) => one.tables.some(({ name }) => name === "sag_smal"))!;
  expect(sheet.printAreas.map(({ top, bottom }) => [top + 1, bottom + 1])).toEqual([[1, 2], [5, 9]]);
  expect([...sheet.hiddenColumns]).toEqual([1]);
  expect(sheet.cells.at(1, 0).style).toMatchObject({ textOrientation: 90, horizontalAlignment: "Center" });
  expect(sheet.cells.at(2, 0).style).toMatchObject({ textOrientation: 0, horizontalAlignment: "Center", indentLevel: 0 });
});
