import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { CellEdit } from "../../src/workbook/content.ts";
import type { CellValue } from "../../src/workbook/sheetPlan.ts";
import { shiftCells } from "../../src/workbench/edit/shiftCells.ts";
import { sortRows } from "../../src/workbench/edit/sortRows.ts";
import { bodyArea } from "../../src/workbench/model/table.ts";
import { EVERY_FEATURE } from "../xlsx/support/everyFeature.ts";
import { done, openExcel, type OpenExcel } from "./support/openExcel.ts";

/** The invented review with rows SAG-01, SAG-02 and SAG-03 from row 6 on, unprotected so that people can move rows. */
async function openReview(): Promise<OpenExcel> {
  const excel = openExcel();
  done(await excel.port.carryOut(EVERY_FEATURE));
  reviewOf(excel).sheet.protection = null;
  return excel;
}

function reviewOf({ host }: OpenExcel) {
  return host.book.findTable("sag_juridisk")!;
}

/** An answer in column C, "R.oplysning", of the row that was read as this case's. */
function answer(subject: string, value: CellValue, standing: CellValue, header = "R.oplysning"): CellEdit {
  const index = ["SAG-01", "SAG-02", "SAG-03"].indexOf(subject);
  const known = { table: "sag_juridisk", header, index, key: [{ header: "Sag", value: subject }], value: standing };
  return { kind: "value", sheet: "Juridisk gennemgang", row: 6 + index, column: header === "Sag" ? 1 : 3, value, known };
}

function editing({ port }: OpenExcel, ...cells: readonly CellEdit[]) {
  return port.edit(OPEN_WORKBOOK, { cells, growth: [] });
}

/** Case and answer of each row, from the top. */
function rowsOf(excel: OpenExcel): readonly string[] {
  const { sheet, table } = reviewOf(excel);
  const { top, bottom } = bodyArea(table);
  return Array.from({ length: bottom - top + 1 }, (_, index) => [0, 2].map((column) => excel.host.book.valueAt(sheet, top + index, column) as string).join(": "));
}

/** Somebody sorts the cases from the last to the first. */
function sortBackwards(excel: OpenExcel): void {
  const { sheet, table } = reviewOf(excel);
  sortRows(excel.host.book, sheet, bodyArea(table), [{ key: 0, ascending: false }]);
}

function typeInto(excel: OpenExcel, row: number, column: number, content: { readonly value: string; readonly formula: string | null }): void {
  Object.assign(reviewOf(excel).sheet.cells.at(row - 1, column - 1), content);
}

const RIGHT = "ingen mangel";
const MATERIAL = "mangel med væsentlig betydning";
const MINOR = "mangel uden væsentlig betydning";

it("looks first, and then types and reads back in one request", async () => {
  const excel = await openReview();
  const before = excel.host.requests.length;
  done(await editing(excel, answer("SAG-03", MATERIAL, null)));
  expect(excel.host.requests.length - before).toBe(2);
  expect(rowsOf(excel)).toEqual([`SAG-01: ${RIGHT}`, `SAG-02: ${MINOR}`, `SAG-03: ${MATERIAL}`]);
});

describe("where rows have moved", () => {
  it("since they were read, the answer follows its case", async () => {
    const excel = await openReview();
    sortBackwards(excel);
    done(await editing(excel, answer("SAG-03", MATERIAL, null), answer("SAG-01", MINOR, RIGHT)));
    expect(rowsOf(excel)).toEqual([`SAG-03: ${MATERIAL}`, `SAG-02: ${MINOR}`, `SAG-01: ${MINOR}`]);
  });

  it("between looking and typing, what came into another's row is put back, and the answer follows its case", async () => {
    const excel = await openReview();
    excel.host.switches.before.set(excel.host.requests.length + 2, () => { sortBackwards(excel); });
    done(await editing(excel, answer("SAG-03", MATERIAL, null)));
    expect(rowsOf(excel)).toEqual([`SAG-03: ${MATERIAL}`, `SAG-02: ${MINOR}`, `SAG-01: ${RIGHT}`]);
  });

  it("a formula that somebody has typed there comes back as it was", async () => {
    const excel = await openReview();
    typeInto(excel, 6, 3, { value: RIGHT, formula: '="ingen "&"mangel"' });
    excel.host.switches.before.set(excel.host.requests.length + 2, () => { sortBackwards(excel); });
    done(await editing(excel, answer("SAG-03", MATERIAL, null)));
    expect(reviewOf(excel).sheet.cells.find(7, 2)).toMatchObject({ value: RIGHT, formula: '="ingen "&"mangel"' });
  });

  it("and one is gone, nothing is typed", async () => {
    const excel = await openReview();
    shiftCells(excel.host.book, reviewOf(excel).sheet, { area: { ...bodyArea(reviewOf(excel).table), bottom: 5 }, direction: "Up" });
    expect(await editing(excel, answer("SAG-01", MATERIAL, RIGHT))).toMatchObject({ ok: false, problem: { code: "gone" } });
    expect(rowsOf(excel)).toEqual([`SAG-02: ${MINOR}`, "SAG-03: "]);
  });
});

describe("where another has written in the cell", () => {
  it("since it was read, both texts are shown, and theirs stands", async () => {
    const excel = await openReview();
    typeInto(excel, 7, 3, { value: RIGHT, formula: null });
    const refused = await editing(excel, answer("SAG-02", MATERIAL, MINOR));
    expect(refused).toMatchObject({ ok: false, problem: { code: "changed-meanwhile", sheet: "Juridisk gennemgang", cell: "C7" } });
    expect(refused.ok ? "" : refused.problem.message).toMatch(/»ingen mangel«.*»mangel med væsentlig betydning«.*Intet er overskrevet/);
    expect(rowsOf(excel)).toContain(`SAG-02: ${RIGHT}`);
  });

  it("between looking and typing, theirs is put back", async () => {
    const excel = await openReview();
    excel.host.switches.before.set(excel.host.requests.length + 2, () => { typeInto(excel, 7, 3, { value: RIGHT, formula: null }); });
    expect(await editing(excel, answer("SAG-02", MATERIAL, MINOR))).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
    expect(rowsOf(excel)).toContain(`SAG-02: ${RIGHT}`);
  });

  it("and it cannot be put back, the overwritten text is told", async () => {
    const excel = await openReview();
    const next = excel.host.requests.length + 2;
    excel.host.switches.before.set(next, () => { typeInto(excel, 7, 3, { value: RIGHT, formula: null }); });
    excel.host.switches.faults.push({ request: next + 1, code: "AccessDenied", applied: "nothing", forever: true });
    const refused = await editing(excel, answer("SAG-02", MATERIAL, MINOR));
    expect(refused).toMatchObject({ ok: false, problem: { code: "overwritten", message: expect.stringContaining(`»${RIGHT}«`) } });
  });

  it("the same as we, nothing needs to be said", async () => {
    const excel = await openReview();
    typeInto(excel, 7, 3, { value: MATERIAL, formula: null });
    done(await editing(excel, answer("SAG-02", MATERIAL, MINOR)));
  });

  it("a row that was blank is theirs once they have begun on it", async () => {
    const excel = await openReview();
    const blank = { ...answer("SAG-03", "SAG-04", null, "Sag"), known: { table: "sag_juridisk", header: "Sag", index: 2, key: [{ header: "Sag", value: null }], value: null } };
    expect(await editing(excel, blank as CellEdit)).toMatchObject({ ok: false, problem: { code: "row-taken" } });
    expect(rowsOf(excel)).toContain("SAG-03: ");
  });
});

describe("a cell of ours in which people cannot type", () => {
  it("is opened for the request that types, and the sheet is protected again", async () => {
    const excel = openExcel();
    done(await excel.port.carryOut(EVERY_FEATURE));
    const { sheet } = reviewOf(excel);
    const before = sheet.protection;
    done(await editing(excel, { kind: "value", sheet: sheet.name, row: 2, column: 1, value: "Formålet.", locked: true }));
    expect(excel.host.book.valueAt(sheet, 1, 0)).toBe("Formålet.");
    expect(sheet.protection).toEqual(before);
  });

  it("makes a sheet that was left open known, until it is closed again", async () => {
    const excel = openExcel();
    done(await excel.port.carryOut(EVERY_FEATURE));
    const { sheet } = reviewOf(excel);
    excel.host.switches.faults.push({ request: excel.host.requests.length + 2, code: "GeneralException", applied: "half", forever: false });
    expect(await editing(excel, { kind: "value", sheet: sheet.name, row: 2, column: 1, value: "Formålet.", locked: true })).toMatchObject({ ok: false });
    expect(sheet.protection).toBeNull();
    const leftOpen = async () => done(await excel.port.read(OPEN_WORKBOOK)).sheets.filter((one) => one.leftOpen === true).map(({ name }) => name);
    expect(await leftOpen()).toEqual([sheet.name]);
    done(await excel.port.edit(OPEN_WORKBOOK, { cells: [], growth: [], restorations: [{ kind: "protection", sheet: sheet.name }] }));
    expect(sheet.protection).not.toBeNull();
    expect(await leftOpen()).toEqual([]);
  });
});
