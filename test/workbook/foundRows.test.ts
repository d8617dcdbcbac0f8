import type { FoundCell } from "../../src/workbook/content.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { deskOf } from "./support/deskOf.ts";
import { withTable } from "./support/handle.ts";
import { analysisOf, bookOf } from "./support/makers.ts";

const BOOK = bookOf(analysisOf());
const LAST_ROW = 1_048_576;

describe("A table that was dragged down to the sheet's last row", () => {
  const dragged = withTable(BOOK, "sag_sager", (table) => ({ ...table, rowCount: LAST_ROW - table.row }));

  it("is looked through five hundred rows under what is typed in the sheet, and not a million", () => {
    const rows = findTable(dragged, "sag_sager")!.rows;
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.length).toBeLessThan(600);
    expect(rows.slice(0, 3).map((row) => row.cell("Sag")?.value)).toEqual(["SAG-01", "SAG-02", "SAG-03"]);
  });

  it("keeps what somebody has typed far down in it", () => {
    const far = findTable(dragged, "sag_sager")!.sheet.rows.get(findTable(dragged, "sag_sager")!.rows[0]!.row)!;
    const typed = { ...dragged, sheets: dragged.sheets.map((sheet) => (sheet.tables.some((one) => one.name === "sag_sager") ? { ...sheet, rows: new Map([...sheet.rows, [90_000, far]]) } : sheet)) };
    expect(findTable(typed, "sag_sager")!.rows.find((row) => row.row === 90_000)?.cell("Sag")?.value).toBe("SAG-01");
  });
});

describe("The rows of a table that are looked at", () => {
  const typed: FoundCell = { kind: "text", value: "x", formula: null };
  const computed: FoundCell = { kind: "text", value: "x", formula: "A1" };
  /** A table below row 10 with so many rows, on a sheet that holds these cells in column 1. */
  const rowsLookedAt = (rowCount: number, cells: Readonly<Record<number, FoundCell>>) => {
    const rows = new Map(Object.entries(cells).map(([row, cell]) => [Number(row), new Map([[1, cell]])]));
    const { content } = deskOf({ t: [] });
    const sheets = content.sheets.map((sheet) => ({ ...sheet, rows, tables: [{ name: "t", row: 10, column: 1, headers: ["Id"], rowCount }] }));
    return findTable({ ...content, sheets }, "T")!.rows.length;
  };

  it("are all of them up to five hundred, and up to five hundred under the last one that holds anything", () => {
    expect([rowsLookedAt(500, {}), rowsLookedAt(700, { 210: typed }), rowsLookedAt(700, { 210: computed }), rowsLookedAt(520, { 30: typed })]).toEqual([500, 700, 700, 520]);
  });

  it("are five hundred under what is typed in a longer one; formulas and blanks do not count", () => {
    const blank: FoundCell = { kind: "text", value: null, formula: null };
    expect([rowsLookedAt(10_000, {}), rowsLookedAt(10_000, { 5: typed }), rowsLookedAt(10_000, { 210: typed, 300: computed, 310: blank, 20: typed })]).toEqual([500, 500, 700]);
    expect(rowsLookedAt(800, { 400: typed, 9_000: computed })).toBe(800);
    expect(rowsLookedAt(701, { 210: typed })).toBe(700);
  });

  it("have no cell under a header that is not there", () => {
    const { content } = deskOf({ t: [{ Id: "P1" }] });
    const [row] = findTable(content, "t")!.rows;
    expect([row!.cell("id")?.value, row!.cell("Andet"), row!.place("Andet").cell, row!.columnNumber("Andet")]).toEqual(["P1", undefined, "A2", undefined]);
  });
});
