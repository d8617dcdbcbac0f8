import { setAnswer, setRemark } from "../../../src/actions/setAnswer.ts";
import { newFinding, setFinding } from "../../../src/actions/setFinding.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { logProblems, rowOfReceipt } from "../../../src/workbook/log/verifiedBlock.ts";
import { findTable, type FoundRow } from "../../../src/workbook/read/foundRows.ts";
import { isLogTable, LOG_HEADERS } from "../../../src/workbook/tables/logTable.ts";
import { typed, withoutColumn, withTable } from "../support/handle.ts";
import { analysisOf, bookOf } from "../support/makers.ts";
import { changedBy, logOf } from "./support.ts";

const NINE = "2026-10-01T09:00:00Z";
const TEN = "2026-10-01T10:00:00Z";
const BOOK = bookOf(analysisOf());
const answered = (code: "0" | "1" | "2", subject = "SAG-01") => (analysis: Analysis) =>
  setAnswer(analysis, { instrument: "legal", subject, item: "R.hjemmel" }, { kind: "code", code });
const noted = (note: string) => (analysis: Analysis) => setRemark(analysis, { instrument: "legal", subject: "SAG-01", item: "R.hjemmel" }, { note });

/** Rows without their codes. */
const toldIn = async (book: WorkbookContent) => (await logOf(book)).map(({ rows }) => rows.map((cells) => cells.slice(0, -1)));

describe("the log tells of each thing that was given", () => {
  it("who, when, where, what stood before and what stands now", async () => {
    const first = await changedBy(BOOK, "AB", NINE, answered("0"));
    const second = await changedBy(first.book, "AB", TEN, answered("2"));
    expect(await toldIn(second.book)).toEqual([
      [
        [NINE, "AB", "Juridisk gennemgang", "SAG-01", "R.hjemmel", "", "Ingen mangel", ""],
        [TEN, "AB", "Juridisk gennemgang", "SAG-01", "R.hjemmel", "Ingen mangel", "Mangel med væsentlig betydning", ""],
      ],
    ]);
    expect([first.notLogged, second.notLogged]).toEqual([null, null]);
  });

  it("an answer that was taken back, as a change back", async () => {
    const given = await changedBy(BOOK, "AB", NINE, answered("0"));
    const back = await changedBy(given.book, "AB", TEN, (analysis) => setAnswer(analysis, { instrument: "legal", subject: "SAG-01", item: "R.hjemmel" }, null));
    expect((await toldIn(back.book))[0]?.at(-1)).toEqual([TEN, "AB", "Juridisk gennemgang", "SAG-01", "R.hjemmel", "Ingen mangel", "", ""]);
  });

  it("of a text its length and a print, never the text", async () => {
    const { book } = await changedBy(BOOK, "AB", NINE, noted("Borgeren er ikke hørt."));
    const row = (await toldIn(book))[0]![0]!;
    expect(row.slice(2, 6)).toEqual(["Bemærkninger", expect.stringMatching(/^SAG-01 · .+ · R\.hjemmel$/), "Bemærkning", ""]);
    expect(row[6]).toMatch(/^tekst, 22 tegn, [0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(JSON.stringify(await logOf(book))).not.toContain("hørt");
  });

  it("a new finding, field by field, under the id that it gets", async () => {
    const { book } = await changedBy(BOOK, "", NINE, (analysis) => setFinding(analysis, { ...newFinding(analysis, "strength", analysis.framework.themes[0]!.criteria[0]!.id), id: "F7", text: "God sparring." }));
    const rows = (await toldIn(book))[0] ?? [];
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(["F7"]));
    expect(rows.find((row) => row[4] === "Slags")?.[6]).toBe("Styrke");
    expect(rows.find((row) => row[4] === "Kriterium")?.[6]).toMatch(/^\d\.\d /);
    expect(rows.every((row) => row[1] === "ukendt")).toBe(true);
  });

  it("why an answer was corrected, in a row of its own", async () => {
    const given = await changedBy(BOOK, "AB", NINE, answered("0"));
    const reasons = given.entries.map((one) => ({ ...one, before: one.after, reason: "Tastefejl" }));
    const { book } = await changedBy(given.book, "AB", TEN, (same) => same, { reasons });
    expect((await toldIn(book))[0]?.[1]).toEqual([TEN, "AB", "Juridisk gennemgang", "SAG-01", "R.hjemmel", "Ingen mangel", "Ingen mangel", "Tastefejl"]);
  });

  it("nothing where nothing was changed", async () => {
    const { book } = await changedBy(BOOK, "AB", NINE, (same) => same);
    expect(await logOf(book)).toEqual([]);
  });

  it("each person's in a block of their own, where they go on the next day", async () => {
    let { book } = await changedBy(BOOK, "AB", NINE, answered("0"));
    ({ book } = await changedBy(book, "CD", NINE, answered("0", "SAG-02")));
    ({ book } = await changedBy(book, "AB", TEN, answered("1")));
    expect((await logOf(book)).map(({ who, rows }) => [who, rows.length])).toEqual([["AB", 2], ["CD", 1]]);
  });
});

describe("a log that cannot be written stops no answer, and says so", () => {
  const withoutLog: WorkbookContent = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => !isLogTable(name)) })) };
  const locked: WorkbookContent = { ...BOOK, sheets: BOOK.sheets.map((sheet) => (sheet.name === "_sagslup" ? { ...sheet, protected: true } : sheet)) };
  const others = Array.from({ length: 8 }, (_, index) => `P${String(index + 1)}`);

  it.each<[string, WorkbookContent, string]>([
    ["that an older workbook lacks", withoutLog, "log-missing"],
    ["on a sheet that is protected", locked, "log-locked"],
  ])("one %s", async (_what, book, code) => {
    const { book: after, notLogged } = await changedBy(book, "AB", NINE, answered("0"));
    expect(notLogged?.code).toBe(code);
    expect(findTable(after, "sag_juridisk")?.rows[0]?.cell("R.hjemmel")?.value).toBe("Ingen mangel");
  });

  it("one that is full: eight people have a block each", async () => {
    let book = BOOK;
    for (const [index, who] of others.entries()) ({ book } = await changedBy(book, who, NINE, answered(index % 2 === 0 ? "0" : "1")));
    const { notLogged } = await changedBy(book, "P9", NINE, answered("2"));
    expect(notLogged?.code).toBe("log-full");
  });

  it("a block whose columns somebody has moved: the next is taken", async () => {
    const { book, notLogged } = await changedBy(withoutColumn(BOOK, "sag_log", "Grund"), "AB", NINE, answered("0"));
    expect(notLogged).toBeNull();
    expect((await logOf(book)).map(({ who }) => who)).toEqual(["AB"]);
  });
});

describe("a log that somebody has touched", () => {
  const log = async (): Promise<WorkbookContent> => {
    let { book } = await changedBy(BOOK, "AB", NINE, answered("0"));
    ({ book } = await changedBy(book, "AB", TEN, answered("1")));
    ({ book } = await changedBy(book, "AB", TEN, answered("2", "SAG-02")));
    return book;
  };
  const rowAt = (book: WorkbookContent, index: number): FoundRow => findTable(book, "sag_log")!.rows[index]!;
  const soundIn = async (book: WorkbookContent) => (await logOf(book)).map(({ sound }) => sound);

  it("is whole as long as nobody does", async () => {
    const book = await log();
    expect(await soundIn(book)).toEqual([3]);
    expect(logProblems(await logOf(book))).toEqual([]);
  });

  it.each(LOG_HEADERS)("shows a change under %s, with its cell", async (header) => {
    const book = await log();
    const changed = typed(book, "sag_log", rowAt(book, 1), header, "noget andet");
    expect(await soundIn(changed)).toEqual([1]);
    expect(logProblems(await logOf(changed))).toMatchObject([{ code: "broken-log", sheet: "_sagslup", cell: "L7" }]);
  });

  it("shows a row that is gone", async () => {
    const book = await log();
    const cells = LOG_HEADERS.map((header) => rowAt(book, 2).cell(header)?.value ?? null);
    const moved = LOG_HEADERS.reduce((so, header, index) => typed(so, "sag_log", rowAt(so, 1), header, cells[index] ?? null), book);
    const cut = withTable(moved, "sag_log", (one) => ({ ...one, rowCount: 2 }));
    expect(await soundIn(cut)).toEqual([1]);
  });

  it("shows against a receipt what is cut off at the end", async () => {
    const book = await log();
    const { receipt } = (await logOf(book))[0]!;
    const cut = withTable(book, "sag_log", (one) => ({ ...one, rowCount: 2 }));
    expect(await soundIn(cut)).toEqual([2]);
    expect([rowOfReceipt(await logOf(book), receipt.toLowerCase()), rowOfReceipt(await logOf(cut), receipt)]).toEqual([{ who: "AB", row: 3 }, null]);
  });

  it("keeps an earlier receipt when more is written, and loses it when a row before it is changed", async () => {
    const one = await changedBy(BOOK, "AB", NINE, answered("0"));
    const { receipt } = (await logOf(one.book))[0]!;
    const { book } = await changedBy(one.book, "AB", TEN, answered("1"));
    expect(rowOfReceipt(await logOf(book), receipt)).toEqual({ who: "AB", row: 1 });
    expect(rowOfReceipt(await logOf(typed(book, "sag_log", rowAt(book, 0), "Efter", "Mangel med væsentlig betydning")), receipt)).toBeNull();
  });
});
