import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import type { AnalysisEdit } from "../../../src/actions/makeChange.ts";
import { openAnalysis } from "../../../src/actions/openAnalysis.ts";
import { setAnswer } from "../../../src/actions/setAnswer.ts";
import type { Problem } from "../../../src/review/problem.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import { BookStore } from "../../../src/taskpane/book/bookStore.ts";
import type { LiveBook } from "../../../src/taskpane/book/liveBook.ts";
import { PortBook } from "../../../src/taskpane/book/portBook.ts";
import type { CarryOutStage } from "../../../src/workbook/carryOutStage.ts";
import { hostRefusal } from "../../../src/workbook/hostRefusal.ts";
import type { Result, WorkbookPort } from "../../../src/workbook/port.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { FORMAT_VERSION } from "../../../src/workbook/stamp.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import { xlsxPort } from "../../../src/xlsx/xlsxPort.ts";
import { digest } from "../../workbook/log/support.ts";
import { EVERY_FEATURE } from "../../xlsx/support/everyFeature.ts";

const defect = (item: string, code: "0" | "1" | "2"): AnalysisEdit => (analysis) =>
  setAnswer(analysis, { instrument: "legal", subject: "SAG-01", item }, { kind: "code", code });

const AROUND = {
  newStamp: () => ({ formatVersion: 1, workbookId: "prøve", created: "2026-09-01T00:00:00Z" }),
  show: () => Promise.resolve(),
  now: () => "2026-09-01T08:00:00Z",
  digest,
};

/** Somebody else's workbook: it lacks our stamp. */
const UNSTAMPED: WorkbookPlan = { ...EVERY_FEATURE, sheets: EVERY_FEATURE.sheets.filter(({ title }) => title !== "_sagslup") };

describe("What the pane knows of the workbook", () => {
  it("shows what stands there", async () => {
    const store = new BookStore(new PortBook(xlsxPort, await newBook(), AROUND));
    await store.open();
    expect(store.state.kind === "open" && store.state.analysis.municipality).toBe("Prøvekøbing");
  });

  it("knows a workbook that is not ours, where a course can be made, from one of ours that it must not write in", async () => {
    const kindOf = async (book: Uint8Array): Promise<unknown> => {
      const store = new BookStore(new PortBook(xlsxPort, book, AROUND));
      await store.open();
      return store.state;
    };
    expect(await kindOf(await written(UNSTAMPED))).toEqual({ kind: "none", making: null });
    expect(await kindOf(await written(planOf(FORMAT_VERSION + 1)))).toMatchObject({ kind: "refused", problem: { code: "newer-format" } });
  });

  it("says why it cannot be read, when it is no workbook at all", async () => {
    const store = new BookStore(new PortBook(xlsxPort, new Uint8Array([1, 2, 3]), AROUND));
    await store.open();
    expect(store.state).toMatchObject({ kind: "refused", problem: { code: "not-a-zip" } });
  });

  it("shows an answer at once, and reads it back from the workbook", async () => {
    const store = new BookStore(new PortBook(xlsxPort, await newBook(), AROUND));
    await store.open();
    const writing = store.change(defect("R.oplysning", "2"));
    expect(answerIn(store, "R.oplysning")).toBe("2");
    expect(store.state).toMatchObject({ saving: true });
    await writing;
    expect(store.state).toMatchObject({ saving: false, failed: null });
    await store.open();
    expect(answerIn(store, "R.oplysning")).toBe("2");
  });

  it("writes answers that are given while another is being written, in their order", async () => {
    const store = new BookStore(new PortBook(xlsxPort, await newBook(), AROUND));
    await store.open();
    const first = store.change(defect("R.oplysning", "2"));
    void store.change(defect("R.hjemmel", "1"));
    void store.change(defect("R.oplysning", "0"));
    await first;
    await store.open();
    expect([answerIn(store, "R.hjemmel"), answerIn(store, "R.oplysning")]).toEqual(["1", "0"]);
  });

  it("takes an answer back that could not be written, says why, and writes it when it is tried again", async () => {
    const { port, refuseNext } = refusingPort();
    const store = new BookStore(new PortBook(port, await newBook(), AROUND));
    await store.open();
    refuseNext();
    await store.change(defect("R.oplysning", "2"));
    expect(answerIn(store, "R.oplysning")).toBeUndefined();
    const failed = store.state.kind === "open" ? store.state.failed : null;
    expect(failed?.problem.code).toBe("protected");
    if (failed !== null) await store.change(failed.change);
    expect(answerIn(store, "R.oplysning")).toBe("2");
  });

  it("makes a change again on what others have written, where they took the row that was meant", async () => {
    const { port, refuseNext } = refusingPort({ code: "row-taken", message: "Rækken er taget." });
    const store = new BookStore(new PortBook(port, await newBook(), AROUND));
    await store.open();
    refuseNext();
    await store.change(defect("R.oplysning", "2"));
    expect(store.state).toMatchObject({ failed: null });
    expect(answerIn(store, "R.oplysning")).toBe("2");
  });

  it("does not make a change again over what others have written in the very cell: both texts are shown, and theirs stands", async () => {
    let meanwhile: AnalysisEdit | null = defect("R.oplysning", "1");
    const port: WorkbookPort<Uint8Array> = {
      ...xlsxPort,
      read: async (book, depth) => xlsxPort.read(others ?? book, depth),
      edit: async (book, edits) => {
        if (meanwhile === null) return xlsxPort.edit(others ?? book, edits);
        others = await withChange(book, meanwhile);
        meanwhile = null;
        return { ok: false, problem: hostRefusal({ kind: "row-taken", sheet: "Bemærkninger" }) };
      },
    };
    let others: Uint8Array | null = null;
    const store = new BookStore(new PortBook(port, await newBook(), AROUND));
    await store.open();
    await store.change(defect("R.oplysning", "2"));
    const failed = store.state.kind === "open" ? store.state.failed : null;
    expect(failed?.problem).toMatchObject({ code: "changed-meanwhile", sheet: "Juridisk gennemgang" });
    expect(failed?.problem.message).toMatch(/Mangel uden væsentlig betydning.*Mangel med væsentlig betydning/);
    expect(answerIn(store, "R.oplysning")).toBe("1");
  });

  it("reads the workbook again before it writes, once something went wrong", async () => {
    const { port, refuseNext, done } = refusingPort();
    const store = new BookStore(new PortBook(port, await newBook(), AROUND));
    await store.open();
    refuseNext();
    await store.change(defect("R.oplysning", "2"));
    await store.change(defect("R.hjemmel", "0"));
    expect(done).toEqual(["read", "edit", "read", "edit", "read"]);
  });

  it("tells listeners of every change until they no longer ask", async () => {
    const store = new BookStore(new PortBook(xlsxPort, await newBook(), AROUND));
    let heard = 0;
    const stop = store.subscribe(() => (heard += 1));
    await store.open();
    stop();
    await store.change(defect("R.hjemmel", "0"));
    expect(heard).toBe(1);
  });

  it("says how far new sheets are", async () => {
    const store = await emptyBook();
    const heard: unknown[] = [];
    store.subscribe(() => heard.push(store.state.kind === "none" ? store.state.making : store.state.kind));
    expect(await store.create(newAnalysis())).toEqual([]);
    expect(heard).toEqual([...[null, ...STAGES].map((stage) => ({ stage, isCancelled: false })), "open"]);
  });

  it("makes no more sheets once that is cancelled", async () => {
    const store = await emptyBook();
    const creating = store.create(newAnalysis());
    store.cancelCreating();
    expect(store.state).toMatchObject({ making: { isCancelled: true } });
    expect(await creating).toMatchObject([{ code: "cancelled" }]);
    expect(store.state).toMatchObject({ kind: "none", making: null });
  });

  it("does not begin to make sheets that are being made", async () => {
    const store = await emptyBook();
    const creating = store.create(newAnalysis());
    expect(await store.create(newAnalysis())).toEqual([]);
    expect(store.state).toMatchObject({ kind: "none", making: expect.anything() });
    store.cancelCreating();
    await creating;
  });

  it("makes no change before the workbook was read", async () => {
    const book: LiveBook = new PortBook(xlsxPort, await newBook(), AROUND);
    const store = new BookStore(book);
    await store.change(defect("R.hjemmel", "0"));
    expect(store.state).toEqual({ kind: "opening" });
  });
});

function answerIn({ state }: BookStore, item: string): string | undefined {
  const given = state.kind === "open" ? state.analysis.answers.find((one) => one.item === item)?.given : undefined;
  return given?.kind === "code" ? given.code : undefined;
}

/** The book as a colleague leaves it. */
async function withChange(book: Uint8Array, change: AnalysisEdit): Promise<Uint8Array> {
  const open = await openAnalysis(xlsxPort, book);
  const changed = open.ok ? await open.value.withAnalysis(change(open.value.analysis)) : open;
  if (!changed.ok) throw new Error(changed.problem.message);
  return changed.value;
}

/** The real port, which refuses one edit when it is told to, as Excel does with a sheet that somebody has protected. */
function refusingPort(problem: Problem = { code: "protected", message: "Arket er beskyttet." }) {
  let refusing = false;
  const refusal: Result<Uint8Array> = { ok: false, problem };
  const done: string[] = [];
  const port: WorkbookPort<Uint8Array> = {
    ...xlsxPort,
    read: (book, depth) => {
      done.push("read");
      return xlsxPort.read(book, depth);
    },
    edit: async (book, edits) => {
      done.push("edit");
      if (!refusing) return xlsxPort.edit(book, edits);
      refusing = false;
      return refusal;
    },
  };
  return { port, refuseNext: () => (refusing = true), done };
}

const STAGES: readonly CarryOutStage[] = [
  { name: "write", part: 1, parts: 2 },
  { name: "write", part: 2, parts: 2 },
  { name: "finish", part: 1, parts: 1 },
];

/** A store beside a workbook that has no sheets of ours, on the real port of files, which tells of stages as Excel's does. */
async function emptyBook(): Promise<BookStore> {
  const port: WorkbookPort<Uint8Array> = {
    ...xlsxPort,
    carryOut: async (plan, tell = () => true) => {
      await Promise.resolve();
      return STAGES.every(tell) ? xlsxPort.carryOut(plan) : { ok: false, problem: hostRefusal({ kind: "cancelled" }) };
    },
  };
  const store = new BookStore(new PortBook(port, await written(UNSTAMPED), AROUND));
  await store.open();
  return store;
}

/** Made once: every test begins with the same bytes, and nothing writes into them. */
let made: Promise<Uint8Array> | null = null;
const newBook = (): Promise<Uint8Array> => (made ??= written(planOf(FORMAT_VERSION)));

function planOf(formatVersion: number): WorkbookPlan {
  return planWorkbook(newAnalysis(), { formatVersion, workbookId: "prøve", created: "2026-09-01T00:00:00Z" });
}

async function written(plan: WorkbookPlan): Promise<Uint8Array> {
  const made = await xlsxPort.carryOut(plan);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

function newAnalysis(): Analysis {
  const created = createAnalysis({
    municipality: "Prøvekøbing",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [{ id: "SAG-01", benefit: "V85", decision: "afslag" }],
  });
  if (!created.ok) throw new Error("The setup should be good.");
  return created.analysis;
}
