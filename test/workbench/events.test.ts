import { enterCells } from "../../src/workbench/edit/enterCells.ts";
import { cellArea } from "../../src/workbench/model/area.ts";
import { startHost } from "../../src/workbench/node/startHost.ts";

type Host = ReturnType<typeof startHost>;

/** What the add-in hears of changes on Sheet1, as they come. */
async function listen({ Excel }: Host) {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const told = () => new Promise((resolve) => setTimeout(resolve, 10));

async function write({ Excel }: Host, address: string, values: unknown[][]) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    await context.sync();
  });
  await told();
}

describe("a change", () => {
  it("of one cell is told with what stood there and what stands there now", async () => {
    const host = startHost();
    const heard = await listen(host);
    await write(host, "B2", [["J"]]);
    expect(heard).toMatchObject([{ address: "B2", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin", details: { valueBefore: "", valueAfter: "J" } }]);
  });

  it("of several cells is told without them", async () => {
    const host = startHost();
    const heard = await listen(host);
    await write(host, "B2:C2", [["J", "N"]]);
    expect(heard).toMatchObject([{ address: "B2:C2" }]);
    expect(heard[0]?.details).toBeUndefined();
  });

  it("by the person at the keyboard has no add-in behind it", async () => {
    const host = startHost();
    const heard = await listen(host);
    host.byPerson(() => { enterCells(host.book, host.book.sheets[0]!, cellArea(0, 0), "typed"); });
    await told();
    expect(heard).toMatchObject([{ address: "A1", source: "Local", triggerSource: "Unknown" }]);
  });

  it("by another user's add-in comes from afar", async () => {
    const host = startHost();
    const other = startHost({ book: host.book });
    const heard = await listen(host);
    await write(other, "A1", [["theirs"]]);
    expect(heard).toMatchObject([{ address: "A1", source: "Remote", triggerSource: "Unknown" }]);
  });

  it("is not told while events are off", async () => {
    const host = startHost();
    const heard = await listen(host);
    await host.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write(host, "A1", [[1]]);
    expect(heard).toEqual([]);
  });
});

describe("two users", () => {
  it("have a selection and an active sheet each", async () => {
    const host = startHost();
    const other = startHost({ book: host.book });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("Mine").getRange("C3").select();
      await context.sync();
    });
    const [mine, theirs] = await Promise.all([host, other].map(({ Excel }) => Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    })));
    expect([mine, theirs]).toEqual(["Mine!C3", "Sheet1!A1"]);
  });

  it("may meet between two requests of one of them", async () => {
    const host = startHost();
    host.switches.before.set(2, () => { host.book.by({ session: "another", addIn: false }, () => { enterCells(host.book, host.book.sheets[0]!, cellArea(0, 0), "theirs"); }); });
    const seen = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["mine"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([["theirs"]]);
  });
});

describe("going to another sheet", () => {
  it("is told of both sheets", async () => {
    const host = startHost();
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(({ type }) => { heard.push(type); return Promise.resolve(); });
      worksheets.onDeactivated.add(({ type }) => { heard.push(type); return Promise.resolve(); });
      await context.sync();
      worksheets.add("Data").activate();
      await context.sync();
    });
    await told();
    expect(heard.sort()).toEqual(["WorksheetActivated", "WorksheetDeactivated"]);
  });
});
