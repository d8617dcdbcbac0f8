import { openAnalysis } from "../../src/actions/openAnalysis.ts";
import { setAnswer } from "../../src/actions/setAnswer.ts";
import { OPEN_WORKBOOK } from "../../src/excel/excelPort.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { VerifiedBlock } from "../../src/workbook/log/verifiedBlock.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { copyBook } from "../workbench/support/copyBook.ts";
import { workbook } from "../faults/commands.ts";
import { openPane, type OpenPane } from "../faults/openPane.ts";
import { digest, taken } from "../workbook/log/support.ts";

const answered = (code: "0" | "1" | "2", subject = "SAG-02") => (analysis: Analysis) =>
  setAnswer(analysis, { instrument: "legal", subject, item: "R.hjemmel" }, { kind: "code", code });

/** The cases that VISO's specialists are to look at. */
const chosen = (...ids: readonly string[]) => (analysis: Analysis): Analysis => ({ ...analysis, cases: analysis.cases.map((one) => (ids.includes(one.id) ? { ...one, social: true } : one)) });

/** A pane beside the workbook, in which somebody has said who they are. */
async function paneOf(who: string, book: Book): Promise<OpenPane> {
  const pane = openPane(book);
  await pane.store.open();
  pane.store.nameWriter(who);
  return pane;
}

const told = (blocks: readonly VerifiedBlock[]) => blocks.map(({ who, rows, sound }) => [who, rows.length, sound]);

describe("the log of the open workbook", () => {
  it("gets its row in the requests of the answer: a look, and the answer", async () => {
    const { host, port } = openPane(copyBook(await workbook()));
    for (const code of ["0", "2"] as const) {
      const open = taken(await openAnalysis(port, OPEN_WORKBOOK));
      const before = host.requests.length;
      expect(taken(await open.logged(answered(code)(open.analysis), { who: "AB", now: "2026-10-01T09:00:00Z", digest })).notLogged).toBeNull();
      expect(host.requests.length - before).toBe(2);
    }
    const { store } = await paneOf("AB", host.book);
    const [block] = taken(await store.log());
    expect(block?.rows.map((cells) => cells.slice(1, -1))).toEqual([
      ["AB", "Juridisk gennemgang", "SAG-02", "R.hjemmel", "", "Ingen mangel", ""],
      ["AB", "Juridisk gennemgang", "SAG-02", "R.hjemmel", "Ingen mangel", "Mangel med væsentlig betydning", ""],
    ]);
  });

  it("fits together when two write under one name by turns", async () => {
    const book = copyBook(await workbook());
    const [first, second] = [await paneOf("", book), await paneOf("", book)];
    for (const code of ["0", "1"] as const) {
      await first.store.change(answered(code));
      await second.store.change(answered(code, "SAG-03"));
    }
    expect(told(taken(await first.store.log()))).toEqual([["ukendt", 4, 4]]);
  });

  it("stops no answer where it is gone after it was read, and is told once", async () => {
    const book = copyBook(await workbook());
    const { store } = await paneOf("AB", book);
    const { sheet } = book.findTable("sag_log")!;
    sheet.tables.splice(0, sheet.tables.length, ...sheet.tables.filter(({ name }) => !name.startsWith("sag_log")));
    await store.change(answered("1"));
    expect(store.state).toMatchObject({ failed: null, notLogged: { code: "log-missing" } });
    store.dismiss();
    await store.change(answered("2"));
    expect(store.state).toMatchObject({ failed: null, notLogged: null });
  });

  it("lets no row be begun twice where Excel refuses a request that it has carried out all the same", async () => {
    for (const ahead of [1, 3]) {
      const { host, store } = await paneOf("AB", copyBook(await workbook()));
      host.switches.faults.push({ request: host.requests.length + ahead, code: "ItemNotFound", applied: "all", forever: false });
      await store.change(chosen("SAG-02", "SAG-05"));
      const { sheet, table } = host.book.findTable("sag_socialfaglig")!;
      const cases = Array.from({ length: table.area.bottom - table.area.top }, (_, down) => sheet.cells.at(table.area.top + 1 + down, table.area.left).value);
      expect([ahead, ...cases]).toEqual([ahead, "SAG-02", "SAG-05"]);
      expect(told(taken(await store.log()))).toEqual([["AB", expect.any(Number), expect.any(Number)]]);
    }
  });

  it("takes the reason of a correction as a row of its own", async () => {
    const { store } = await paneOf("AB", copyBook(await workbook()));
    await store.change(answered("0"));
    const entries = await store.change(answered("1"));
    await store.change((same) => same, entries.map((one) => ({ ...one, before: one.after, reason: "Tastefejl" })));
    const rows = taken(await store.log())[0]?.rows ?? [];
    expect(rows.at(-1)?.slice(3, -1)).toEqual(["SAG-02", "R.hjemmel", "Mangel uden væsentlig betydning", "Mangel uden væsentlig betydning", "Tastefejl"]);
  });
});
