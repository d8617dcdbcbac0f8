import { makeChange } from "../../src/actions/makeChange.ts";
import { openAnalysis } from "../../src/actions/openAnalysis.ts";
import { setAnswer, type NewAnswer } from "../../src/actions/setAnswer.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import type { Result, WorkbookPort } from "../../src/workbook/port.ts";
import { LOG_TABLES } from "../../src/workbook/tables/logTable.ts";
import { digest, taken } from "../workbook/log/support.ts";
import { memoryPort } from "../workbook/mend/support/restored.ts";
import { withoutTable } from "../workbook/support/handle.ts";
import { analysisOf, bookOf } from "../workbook/support/makers.ts";
import { refusing } from "./refusingPort.ts";

const SCRIBE = { who: "AB", now: "2026-10-01T09:00:00Z", digest };
const WHOLE = analysisOf();
const answered = (analysis: Analysis, code: "0" | "2" | null): Analysis => {
  const answer: NewAnswer = code === null ? null : { kind: "code", code };
  return setAnswer(analysis, { instrument: "legal", subject: "SAG-01", item: "R.hjemmel" }, answer);
};
const BOOKS = { blank: bookOf(WHOLE), "0": bookOf(answered(WHOLE, "0")), "2": bookOf(answered(WHOLE, "2")) };
const holding = (code: "0" | "2" | null): WorkbookContent => BOOKS[code ?? "blank"];

/** How a request to write goes: carried out, or refused with a code, and what the workbook holds then. */
interface Refusal {
  readonly code: string;
  readonly then?: WorkbookContent;
}

/** One open workbook, of which every reading gives what stands there by now. */
function shared(first: WorkbookContent, refusals: readonly Refusal[], lastRead = Infinity): WorkbookPort<WorkbookContent> {
  let [standing, edits, reads] = [first, 0, 0];
  return {
    carryOut: (plan) => memoryPort.carryOut(plan),
    read: () => {
      reads += 1;
      return Promise.resolve(reads > lastRead ? { ok: false, problem: { code: "no-answer", message: "Excel svarer ikke." } } : { ok: true, value: standing });
    },
    edit: async (_book, asked) => {
      const refusal = refusals[edits];
      edits += 1;
      if (refusal === undefined) return memoryPort.edit(standing, asked);
      standing = refusal.then ?? standing;
      return { ok: false, problem: { code: refusal.code, message: "Afvist." } };
    },
  };
}

async function change(from: "0" | "2" | null, to: "0" | "2" | null, refusals: readonly Refusal[], lastRead?: number) {
  const book = holding(from);
  const port = shared(book, refusals, lastRead);
  const seen = taken(await openAnalysis(port, book));
  return makeChange(port, book, seen, (analysis) => answered(analysis, to), { scribe: SCRIBE, reasons: [] });
}

/** What came of it: "logged", "not logged: why", or why it was refused. */
async function outcome(...given: Parameters<typeof change>): Promise<string> {
  const result = await change(...given);
  if (!result.ok) return result.problem.code;
  return result.value.notLogged === null ? "logged" : `not logged: ${result.value.notLogged.code}`;
}

describe("A change in a workbook that others work in too", () => {
  it("is made and logged, at once or after others have taken the row that was to be begun", async () => {
    expect(await outcome(null, "2", [])).toBe("logged");
    expect(await outcome(null, "2", [{ code: "row-taken" }])).toBe("logged");
    expect(await outcome(null, "2", [{ code: "row-taken" }, { code: "row-taken" }])).toBe("logged");
  });

  it("is made without the log at last, where it may be the log that is refused", async () => {
    expect(await outcome(null, "2", [{ code: "locked" }, { code: "locked" }])).toBe("not logged: log-refused");
    expect(await outcome(null, "2", [{ code: "locked" }, { code: "locked" }, { code: "locked" }])).toBe("locked");
  });

  it("is refused at once where another try would not help, and with the first reason where the workbook cannot be read again", async () => {
    expect(await outcome(null, "2", [{ code: "cancelled" }])).toBe("cancelled");
    expect(await outcome(null, "2", [{ code: "locked" }], 1)).toBe("locked");
  });

  it("goes on from the row that somebody else has logged meanwhile, and lets the answers not wait for ever", async () => {
    expect(await outcome(null, "2", [{ code: "log-taken" }])).toBe("logged");
    expect(await outcome(null, "2", [{ code: "log-taken" }, { code: "log-taken" }, { code: "log-taken" }])).toBe("not logged: log-refused");
    expect(await outcome(null, "2", [{ code: "log-taken" }], 1)).toBe("no-answer");
  });

  it.each<[string, "0" | "2" | null, "0" | "2" | null, "0" | "2" | null, string]>([
    ["an answer beside ours", null, "2", "0", "Nu står der »Ingen mangel«; du ville skrive »Mangel med væsentlig betydning«."],
    ["an answer taken away", "0", "2", null, "Nu står der ingenting; du ville skrive »Mangel med væsentlig betydning«."],
    ["an answer that we would take away", "0", null, "2", "Nu står der »Mangel med væsentlig betydning«; du ville skrive ingenting."],
  ])("never writes over what somebody else has written since: %s", async (_what, seen, ours, theirs, said) => {
    const result: Result<unknown> = await change(seen, ours, [{ code: "row-taken", then: holding(theirs) }]);
    expect(result).toMatchObject({ ok: false, problem: { code: "changed-meanwhile", message: expect.stringContaining(said) as string } });
  });
});

it("A workbook that is not ours, or cannot be read, is not opened, and one without a log takes answers all the same", async () => {
  const foreign = { sheets: [], names: [], date1904: false };
  expect(await openAnalysis(memoryPort, foreign)).toMatchObject({ ok: false, problem: { code: "not-ours" } });
  expect(await openAnalysis(refusing("read"), holding(null))).toMatchObject({ ok: false, problem: { code: "locked" } });
  const open = taken(await openAnalysis(memoryPort, holding(null)));
  expect(await open.logged(open.analysis, SCRIBE)).toMatchObject({ ok: true, value: { entries: [], notLogged: null } });
  const unlogged = taken(await openAnalysis(memoryPort, LOG_TABLES.reduce(withoutTable, holding(null))));
  expect(await unlogged.logged(answered(open.analysis, "0"), SCRIBE)).toMatchObject({ ok: true, value: { notLogged: { code: "log-missing" } } });
  expect(await open.logged(answered(open.analysis, "0"), null)).toMatchObject({ ok: true, value: { notLogged: { code: "log-refused" } } });
});
