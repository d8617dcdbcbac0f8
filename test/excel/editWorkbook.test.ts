import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { WorkbookEdits } from "../../src/workbook/content.ts";
import { bounded, dropdown } from "../../src/workbook/looks/cellRules.ts";
import { xlsxPort } from "../../src/xlsx/xlsxPort.ts";
import { carriedOut, differencesOf } from "../contract/support/bothWays.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { edit } from "../xlsx/support/edited.ts";
import { done, openExcel, type OpenExcel } from "./support/openExcel.ts";

const REVIEW = "Juridisk gennemgang";

async function withEveryFeature(): Promise<OpenExcel> {
  const excel = openExcel();
  done(await excel.port.carryOut(EVERY_FEATURE));
  return excel;
}

function edits(parts: Partial<WorkbookEdits>): WorkbookEdits {
  return { cells: [], growth: [], ...parts };
}

async function editedBothWays(wanted: WorkbookEdits): Promise<readonly string[]> {
  const { file, excel } = await carriedOut(EVERY_FEATURE);
  done(await excel.port.edit(OPEN_WORKBOOK, wanted));
  return differencesOf({ file: done(await xlsxPort.edit(file, wanted)), excel });
}

describe("an edit comes to the same in Excel and in a file:", () => {
  it("answers, texts that look like something else, a blank", async () => {
    const cells = [
      edit("value", "C8", "ingen mangel", REVIEW), edit("value", "F6", "=ikke en formel", REVIEW), edit("value", "F7", null, REVIEW),
      edit("value", "B8", 46_110, REVIEW), edit("value", "F8", "12-03-2026", REVIEW), edit("cached", "E8", false, REVIEW),
      // What Excel calculates itself, a file is told.
      edit("cached", "B7", 1 / 3, "Forside"), edit("cached", "B9", "#N/A", "Forside"),
    ];
    expect(await editedBothWays(edits({ cells }))).toEqual([]);
  });

  it("new rows in a table with their looks, locks and lists", async () => {
    const growth = [{ table: "sag_lister", rows: [[{ value: "ny" }, { value: 3 }]] }];
    const clear = edits({ growth: [{ table: "sag_selv", rows: [[{ value: "Område" }, { value: "Voksen" }], [{ value: "=tekst" }, { value: null }]] }] });
    expect(await editedBothWays(clear)).toEqual([]);
    expect(await editedBothWays(edits({ growth }))).toEqual([]);
  });

  it("what was ours and is brought back: a formula, a name, a list, a lock", async () => {
    const list = { name: "sag_valg_L", promptTitle: "Svar", prompt: "Vælg.", error: "Vælg et ord." };
    const restorations: WorkbookEdits["restorations"] = [
      { kind: "formula", sheet: "Forside", row: 8, column: 2, formula: "ROUND(0.5,1)", value: 0.5 },
      { kind: "name", name: "sag_ord_2", refersTo: "Lister!$A$6" },
      { kind: "rule", sheet: REVIEW, ranges: "C6:C7 D8", rule: dropdown(list) },
      { kind: "rule", sheet: REVIEW, ranges: "B7", rule: bounded({ least: 0.6, most: 0.8, promptTitle: "Mål", prompt: "Fra 60 % til 80 %.", error: "Skriv fx 75 %." }) },
      { kind: "lock", sheet: REVIEW, ranges: "E6:E8", locked: false },
      { kind: "lock", sheet: REVIEW, ranges: "C6 F7", locked: true },
      { kind: "format", sheet: REVIEW, format: { range: "B6:B8", formula: 'B6=""', look: "missing" } },
      { kind: "visibility", sheet: "Søren's ark", visibility: "visible" },
      { kind: "visibility", sheet: "Lister", visibility: "veryHidden" },
      { kind: "protection", sheet: "Lister" },
    ];
    const cells = [edit("cached", "E6", false, REVIEW), edit("cached", "E7", true, REVIEW), edit("cached", "B6", 1, "Forside")];
    expect(await editedBothWays(edits({ restorations, cells }))).toEqual([]);
  });

  it("a heading that gets its name back, and the formulas that speak of its column follow", async () => {
    const heading = (table: string, sheet: string, row: number, column: number, from: string, to: string) => ({ kind: "heading", sheet, table, row, column, from, to }) as const;
    const restorations = [heading("sag_juridisk", REVIEW, 5, 3, "R.oplysning", "R.sagens [#1]"), heading("sag_juridisk", REVIEW, 5, 6, "Bemærkning [#1]", "Note")];
    expect(await editedBothWays(edits({ restorations }))).toEqual([]);
  });
});

it("makes one answer in one request, and reads it back in the same", async () => {
  const { host, port } = await withEveryFeature();
  const before = host.requests.length;
  done(await port.edit(OPEN_WORKBOOK, edits({ cells: [edit("value", "C8", "ingen mangel", REVIEW)] })));
  expect(host.requests.length - before).toBe(1);
});

it("sends nothing for values that Excel calculates itself", async () => {
  const { host, port } = await withEveryFeature();
  const before = host.requests.length;
  done(await port.edit(OPEN_WORKBOOK, edits({ cells: [edit("cached", "E6", true, REVIEW)] })));
  expect(host.requests.length).toBe(before);
});

it("never takes protection off for a value: a locked cell is refused by name", async () => {
  const { host, port } = await withEveryFeature();
  const refused = await port.edit(OPEN_WORKBOOK, edits({ cells: [edit("value", "E6", "x", REVIEW)] }));
  expect(refused).toMatchObject({ ok: false, problem: { code: "locked", sheet: REVIEW, cell: "E6" } });
  expect(host.book.findSheet(REVIEW)!.protection).not.toBeNull();
});

it("puts protection back as it was where a table on a protected sheet grows", async () => {
  const { host, port } = await withEveryFeature();
  const before = host.book.findSheet("Forside")!.protection;
  done(await port.edit(OPEN_WORKBOOK, edits({ growth: [{ table: "sag_fakta", rows: [[{ value: "Område" }, { value: "Voksen" }]] }] })));
  expect(host.book.findSheet("Forside")!.protection).toEqual(before);
  expect(host.book.valueAt(host.book.findSheet("Forside")!, 24, 1)).toBe("Voksen");
});

it("lets a table grow once, also where the first try broke off before the rows belonged to it", async () => {
  const { host, port } = await withEveryFeature();
  const growth = [{ table: "sag_lister", rows: [[{ value: "ny" }, { value: 3 }]] }];
  host.switches.faults.push({ request: host.requests.length + 2, code: "GeneralException", applied: "half", forever: false });
  expect(await port.edit(OPEN_WORKBOOK, edits({ growth }))).toMatchObject({ ok: false });
  done(await port.edit(OPEN_WORKBOOK, edits({ growth })));
  const { sheet, table } = host.book.findTable("sag_lister")!;
  expect([table.area.bottom, host.book.valueAt(sheet, 7, 0), host.book.valueAt(sheet, 8, 0)]).toEqual([7, "ny", ""]);
});

describe("is refused before anything is changed:", () => {
  it("an edit on a sheet that is gone", async () => {
    const { port } = await withEveryFeature();
    const one = await port.edit(OPEN_WORKBOOK, edits({ cells: [edit("value", "A1", "x", "Borte")] }));
    expect(one).toMatchObject({ ok: false, problem: { code: "sheet-missing", sheet: "Borte" } });
    const two = edits({ cells: [edit("value", "C8", "ingen mangel", REVIEW), edit("value", "A1", "x", "Borte")] });
    expect(await port.edit(OPEN_WORKBOOK, two)).toMatchObject({ ok: false, problem: { code: "sheet-missing", sheet: "Borte" } });
  });

  it("a table that is gone, and one with somebody's text under it", async () => {
    const { host, port } = await withEveryFeature();
    const row = [{ value: "ny" }];
    expect(await port.edit(OPEN_WORKBOOK, edits({ growth: [{ table: "sag_borte", rows: [row] }] }))).toMatchObject({ ok: false, problem: { code: "table-missing" } });
    host.book.findSheet("Selvevaluering")!.cells.at(5, 1).value = "mit";
    const refused = await port.edit(OPEN_WORKBOOK, edits({ growth: [{ table: "sag_selv", rows: [row, row] }] }));
    expect(refused).toMatchObject({ ok: false, problem: { code: "occupied", sheet: "Selvevaluering", cell: "B6" } });
    expect(host.book.valueAt(host.book.findSheet("Selvevaluering")!, 5, 1)).toBe("mit");
  });
});

it("sets anew what is printed of a protected sheet, and leaves its protection as it is", async () => {
  const { host, port } = await withEveryFeature();
  done(await port.edit(OPEN_WORKBOOK, edits({ prints: [{ sheet: REVIEW, areas: ["A1:F8", "A12:F14"] }] })));
  const sheet = host.book.findSheet(REVIEW)!;
  expect(sheet.printAreas.map(({ top, bottom }) => [top + 1, bottom + 1])).toEqual([[1, 8], [12, 14]]);
  expect(sheet.protection).not.toBeNull();
  expect(await port.edit(OPEN_WORKBOOK, edits({ prints: [{ sheet: "Væk", areas: ["A1:B2"] }] }))).toMatchObject({ ok: false, problem: { code: "sheet-missing" } });
});
