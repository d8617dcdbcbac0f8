import type { FoundCell, FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import { notCarried } from "../../../src/workbook/mend/notCarried.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { rowOf, typed, withoutTable, withSheet, withTable } from "../support/handle.ts";
import { STAMP } from "../support/makers.ts";
import { at, BOOK, placesOf, WHOLE } from "./support/broken.ts";

const PLAN = planWorkbook(WHOLE, STAMP);
const told = (content: WorkbookContent) => placesOf(notCarried(content, PLAN));
const text = (value: string, formula: string | null = null): FoundCell => ({ kind: "text", value, formula });
const onSheet = (cells: readonly (readonly [column: number, cell: FoundCell])[]): WorkbookContent =>
  withSheet(BOOK, "sag_sager", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(900, new Map(cells)) }));
const withOwnSheet = (rows: FoundSheet["rows"]): WorkbookContent => ({
  ...BOOK,
  sheets: [...BOOK.sheets, { name: "Egne noter", visibility: "visible", protected: false, tables: [], validations: [], conditionalFormats: [], rows, isUnlocked: () => true }],
});

describe("A workbook made anew from a workbook", () => {
  it("has everything of one that is whole", () => expect(told(BOOK)).toEqual([]));

  it("has no word that nobody could read, neither where an answer stands nor where none does", () => {
    const row = rowOf(BOOK, "sag_juridisk", "SAG-02");
    expect(told(typed(BOOK, "sag_juridisk", row, "R.oplysning", "ingen mangl"))).toEqual([["not-carried", ...at("sag_juridisk", ["SAG-02"], "R.oplysning")]]);
    expect(told(typed(BOOK, "sag_juridisk", row, "R.hjemmel", "ved ikke"))).toEqual([["not-carried", ...at("sag_juridisk", ["SAG-02"], "R.hjemmel")]]);
  });

  it("has nothing of people's own sheets, and of an empty one there is nothing to have", () => {
    expect(told(withOwnSheet(new Map([[1, new Map([[1, text("Husk")], [2, text("Bo")]])]])))).toEqual([["not-carried", "Egne noter"]]);
    expect(told(withOwnSheet(new Map()))).toEqual([]);
  });

  it("has no note beside a table; a formula shows what stands elsewhere, and a blank text nothing", () => {
    expect(told(onSheet([[1, text("Husk")], [2, text("SAG-01", "A7")], [3, text("")]]))).toEqual([["not-carried", "Sager", "A900"]]);
  });

  it("has nothing of a column of people's own, also what its formulas show", () => {
    const headers = findTable(BOOK, "sag_sager")?.table.headers ?? [];
    const [first] = findTable(BOOK, "sag_sager")?.rows ?? [];
    const own = withTable(BOOK, "sag_sager", (table) => ({ ...table, headers: [...table.headers, "Vores"] }));
    const column = (findTable(BOOK, "sag_sager")?.table.column ?? 0) + headers.length;
    const filled = withSheet(own, "sag_sager", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(first?.row ?? 0, new Map(sheet.rows.get(first?.row ?? 0)).set(column, text("x", "1+1"))) }));
    expect(told(filled)).toEqual([["not-carried", "Sager", expect.any(String)]]);
  });

  it("has a log of its own: one that was begun is told once", () => {
    const [row] = findTable(BOOK, "sag_log")?.rows ?? [];
    if (row === undefined) throw new Error("no log");
    expect(told(typed(BOOK, "sag_log", row, "Hvem", "AB"))).toEqual([["not-carried", "_sagslup"]]);
    expect(told(typed(withoutTable(BOOK, "sag_log_8"), "sag_log", row, "Hvem", "AB"))).toContainEqual(["not-carried", "_sagslup"]);
  });
});
