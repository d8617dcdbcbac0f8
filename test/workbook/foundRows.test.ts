import { findTable } from "../../src/workbook/read/foundRows.ts";
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
