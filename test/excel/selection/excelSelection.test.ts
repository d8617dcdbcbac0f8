import { excelSelection } from "../../../src/excel/selection/excelSelection.ts";
import type { StandingCell, TableCell } from "../../../src/workbook/tableCell.ts";
import { parseArea } from "../../../src/workbench/model/address.ts";
import { startHost } from "../../../src/workbench/node/startHost.ts";
import { done } from "../support/openExcel.ts";

const TABLES = ["sag_juridisk", "sag_socialfaglig"];

/** Excel with the legal review's table in B3:D5 of "Gennemgang", a foreign sheet before it, and what the pane hears. */
async function openReview() {
  const host = startHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gennemgang");
    sheet.getRange("B3:D5").values = [["Sag", "R.hjemmel", "R.oplysning"], ["SAG-01", "", ""], ["SAG-02", "", ""]];
    sheet.tables.add("B3:D5", true).name = "sag_juridisk";
    await context.sync();
  });
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  const selection = excelSelection({ newContext: () => new host.Excel.RequestContext(), pause });
  const heard: (StandingCell | null)[] = [];
  const stop = selection.follow(TABLES, (cell) => heard.push(cell));
  const select = async (sheet: string, address: string): Promise<void> => {
    host.byPerson(() => { host.session.select(host.book.findSheet(sheet)!, parseArea(address)!); });
    await settled();
  };
  await settled();
  return { host, selection, heard, stop, select };
}

/** Requests and events come after a macrotask each, and a handful of them follow one another. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe("The pane follows the selection", () => {
  it("by case and item, and knows nothing of other places", async () => {
    const { heard, select } = await openReview();
    await select("Gennemgang", "D5");
    await select("Gennemgang", "B4");
    await select("Gennemgang", "D3");
    await select("Gennemgang", "F9");
    await select("Sheet1", "D5");
    expect(heard).toEqual([
      null,
      { table: "sag_juridisk", key: "SAG-02", header: "R.oplysning", address: "D5" },
      { table: "sag_juridisk", key: "SAG-01", header: "Sag", address: "B4" },
      null,
      null,
      null,
    ]);
  });

  it("begins with where it is already", async () => {
    const { selection, select } = await openReview();
    await select("Gennemgang", "C4");
    const heard: (StandingCell | null)[] = [];
    selection.follow(TABLES, (cell) => heard.push(cell));
    await settled();
    expect(heard).toEqual([{ table: "sag_juridisk", key: "SAG-01", header: "R.hjemmel", address: "C4" }]);
  });

  it("to the right case after the rows were sorted", async () => {
    const { host, heard, select } = await openReview();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem("sag_juridisk").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await select("Gennemgang", "C4");
    expect(heard.at(-1)).toEqual({ table: "sag_juridisk", key: "SAG-02", header: "R.hjemmel", address: "C4" });
  });

  it("until it is stopped", async () => {
    const { host, heard, stop, select } = await openReview();
    stop();
    await settled();
    const sent = host.requests.length;
    await select("Gennemgang", "D5");
    expect(heard).toEqual([null]);
    expect(host.requests).toHaveLength(sent);
  });

  it("asks once for all moves that were made while it was asking", async () => {
    const { host, heard } = await openReview();
    const sent = host.requests.length;
    host.byPerson(() => { for (const address of ["C4", "D4", "C5", "D5"]) host.session.select(host.book.findSheet("Gennemgang")!, parseArea(address)!); });
    await settled();
    expect(heard.at(-1)).toEqual({ table: "sag_juridisk", key: "SAG-02", header: "R.oplysning", address: "D5" });
    expect(host.requests.length - sent).toBeLessThanOrEqual(2);
  });

  it("says nothing while a cell is open, and goes on afterwards", async () => {
    const { host, heard, select } = await openReview();
    host.switches.cellEditMode = true;
    await select("Gennemgang", "C4");
    host.switches.cellEditMode = false;
    await select("Gennemgang", "D5");
    expect(heard).toEqual([null, null, { table: "sag_juridisk", key: "SAG-02", header: "R.oplysning", address: "D5" }]);
  });
});

describe("The sheet shows a place on request", () => {
  it("wherever its row has been sorted to", async () => {
    const { host, selection } = await openReview();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem("sag_juridisk").sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    done(await selection.show({ table: "sag_juridisk", key: "SAG-01", header: "R.oplysning" }));
    expect([host.session.activeSheet.name, host.session.selection]).toEqual(["Gennemgang", parseArea("D5")]);
  });

  it.each<[what: string, cell: TableCell]>([
    ["the case is gone", { table: "sag_juridisk", key: "SAG-09", header: "R.hjemmel" }],
    ["the item is gone", { table: "sag_juridisk", key: "SAG-01", header: "R.begrundelse" }],
    ["the table is gone", { table: "sag_socialfaglig", key: "SAG-01", header: "SF.udr.metode" }],
  ])("or says that %s", async (_what, cell) => {
    const { selection } = await openReview();
    expect(await selection.show(cell)).toMatchObject({ ok: false, problem: { code: "gone" } });
  });

  it("or says that a cell is open", async () => {
    const { host, selection } = await openReview();
    host.switches.cellEditMode = true;
    expect(await selection.show({ table: "sag_juridisk", key: "SAG-01", header: "R.hjemmel" })).toMatchObject({ ok: false, problem: { code: "cell-in-edit" } });
  });
});
