import { startHost } from "../../src/workbench/node/startHost.ts";

/** Writes one text each into A1 and B1, in one batch. */
async function writeTwo({ Excel }: ReturnType<typeof startHost>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "B1"]) sheet.getRange(address).untrack().values = [[address]];
    await context.sync();
  });
}

function row({ book }: ReturnType<typeof startHost>) {
  return [0, 1].map((column) => book.valueAt(book.sheets[0]!, 0, column));
}

describe("a request that goes wrong", () => {
  it.each([
    ["nothing", ["", ""]],
    ["half", ["A1", ""]],
    ["all", ["A1", "B1"]],
  ] as const)("may have done %s of its work", async (applied, left) => {
    const host = startHost();
    host.switches.faults.push({ request: 1, code: "GeneralException", applied, forever: false });
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "GeneralException" });
    expect(row(host)).toEqual(left);
    await writeTwo(host);
    expect(row(host)).toEqual(["A1", "B1"]);
  });

  it("may be followed by others that do", async () => {
    const host = startHost();
    host.switches.faults.push({ request: 1, code: "ServiceNotAvailable", applied: "nothing", forever: true });
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  });

  it("may never be answered", async () => {
    const host = startHost();
    host.switches.faults.push({ request: 1, code: null, applied: "all", forever: false });
    let answered = false;
    void writeTwo(host).then(() => (answered = true));
    await writeTwo(host);
    expect(answered).toBe(false);
  });
});

describe("a request that is too large", () => {
  it("fails before it is carried out", async () => {
    const host = startHost();
    host.switches.payloadLimit = 500;
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(row(host)).toEqual(["", ""]);
  });
});

describe("a cell that is open for editing", () => {
  it("makes a request fail", async () => {
    const host = startHost();
    host.switches.cellEditMode = true;
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("makes a request wait that is willing to", async () => {
    const host = startHost();
    host.switches.cellEditMode = true;
    const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["waited"]];
      await context.sync();
    });
    setTimeout(() => { host.switches.cellEditMode = false; }, 1);
    await waiting;
    expect(row(host)[0]).toBe("waited");
  });
});

describe("another workbook in front", () => {
  it("keeps the view from being moved, and nothing else", async () => {
    const host = startHost();
    host.switches.otherWorkbookActive = true;
    await writeTwo(host);
    await expect(host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").select();
      await context.sync();
    })).rejects.toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Range.select" } });
  });
});

describe("a protected sheet", () => {
  /** Unlocks B2 and protects the sheet. */
  async function protect({ Excel }: ReturnType<typeof startHost>) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      await context.sync();
    });
  }

  it.each([
    ["values of a locked cell", (sheet: Excel.Worksheet) => { sheet.getRange("A1").values = [[1]]; }],
    ["values of an area with one locked cell", (sheet: Excel.Worksheet) => { sheet.getRange("B2:B3").values = [[1], [2]]; }],
    ["looks", (sheet: Excel.Worksheet) => { sheet.getRange("B2").format.fill.color = "#FF0000"; }],
    ["a new table", (sheet: Excel.Worksheet) => { sheet.tables.add("D1:E2", true); }],
    ["a dropdown", (sheet: Excel.Worksheet) => { sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=A1:A3" } }; }],
    ["protection once more", (sheet: Excel.Worksheet) => { sheet.protection.protect(); }],
  ])("denies %s", async (_what, work) => {
    const host = startHost();
    await protect(host);
    await expect(host.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    })).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("takes a value in an unlocked cell", async () => {
    const host = startHost();
    await protect(host);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["J"]];
      await context.sync();
    });
    expect(host.book.valueAt(host.book.sheets[0]!, 1, 1)).toBe("J");
  });
});

describe("a workbook that is read only", () => {
  it("denies every change", async () => {
    const host = startHost();
    host.book.readOnly = true;
    await expect(writeTwo(host)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
