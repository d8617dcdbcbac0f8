import type { CarryOutStage, Tell } from "../../../src/workbook/carryOutStage.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { describeBook, differencesBetween } from "../../faults/describeBook.ts";
import { EVERY_FEATURE } from "../../xlsx/support/everyFeature.ts";
import { done, openExcel, type OpenExcel } from "../support/openExcel.ts";

const SEALED: WorkbookPlan = { ...EVERY_FEATURE, seal: { id: "W1", sheet: "_sagslup", row: 2, column: 2 } };

/** Requests that change something: the first only looks at what stands there. */
const STAGES: readonly CarryOutStage[] = [
  { name: "write", part: 1, parts: 1 },
  { name: "check", part: 1, parts: 1 },
  { name: "finish", part: 1, parts: 1 },
];

/** A workbook in which somebody has made a sheet with a table and a name of their own. */
async function foreignWorkbook(): Promise<OpenExcel> {
  const excel = openExcel();
  const context = new excel.host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B3").values = [["Timer", "Antal"], ["Marts", 12], ["April", 7]];
  sheet.tables.add("A1:B3", true).name = "Timer";
  context.workbook.names.add("forår", sheet.getRange("B2:B3"));
  await context.sync();
  return excel;
}

/** Goes on until it hears of this stage. */
const until = (name: CarryOutStage["name"]): Tell => (next) => next.name !== name;

it("tells of each request before it is sent, and what it is for", async () => {
  const { host, port } = openExcel();
  const told: (CarryOutStage & { readonly sent: number })[] = [];
  done(await port.carryOut(SEALED, (next) => told.push({ ...next, sent: host.requests.length }) > 0));
  expect(told).toEqual(STAGES.map((stage, index) => ({ ...stage, sent: index + 1 })));
});

describe.each(STAGES)("cancelled before $name", ({ name }) => {
  it("the workbook is as it was, and nothing further of the plan is sent", async () => {
    const { host, port } = await foreignWorkbook();
    const before = describeBook(host.book);
    expect(await port.carryOut(SEALED, until(name))).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(differencesBetween(describeBook(host.book), before)).toEqual([]);
  });

  it("and then made again, it is as if nobody had cancelled", async () => {
    const { host, port } = await foreignWorkbook();
    await port.carryOut(SEALED, until(name));
    done(await port.carryOut(SEALED));
    const undisturbed = await foreignWorkbook();
    done(await undisturbed.port.carryOut(SEALED));
    expect(differencesBetween(describeBook(host.book), describeBook(undisturbed.host.book))).toEqual([]);
  });
});

it("where Excel does not clear away what was begun, says so, and the next run does", async () => {
  const { host, port } = await foreignWorkbook();
  const before = describeBook(host.book);
  host.switches.faults.push({ request: host.requests.length + 4, code: "GeneralException", applied: "half", forever: false });
  expect(await port.carryOut(SEALED, until("check"))).toMatchObject({ ok: false, problem: { code: "unsteady" } });
  expect(host.book.findSheet("Forside")).toBeUndefined();
  expect(await port.carryOut(SEALED, until("write"))).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  expect(differencesBetween(describeBook(host.book), before)).toEqual([]);
});

it("a workbook that an earlier run had checked is finished without asking: people may have typed into it", async () => {
  const { host, port } = openExcel();
  host.switches.faults.push({ request: 4, code: "GeneralException", applied: "half", forever: false });
  expect((await port.carryOut(SEALED)).ok).toBe(false);
  done(await port.carryOut(SEALED, () => false));
  expect(host.book.findSheet("Forside")).toBeDefined();
});
