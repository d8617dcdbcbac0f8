import { fileRefusal } from "../../src/workbook/fileRefusal.ts";

describe("A refused file", () => {
  it("is said with a code that does not change, and in Danish with what to do", () => {
    expect(fileRefusal({ kind: "old-excel" })).toEqual({
      code: "old-excel",
      message: "Filen er i Excels gamle format (.xls). Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
    });
  });

  it("names the sheet and the cell that are damaged, as far as they are known", () => {
    const part = "xl/worksheets/sheet5.xml";
    const message = expect.stringContaining(`(i ${part})`) as string;
    expect(fileRefusal({ kind: "damaged", part, sheet: "Sager", cell: "C7" })).toEqual({ code: "damaged", sheet: "Sager", cell: "C7", message });
    expect(fileRefusal({ kind: "damaged", part, sheet: "Sager" })).toEqual({ code: "damaged", sheet: "Sager", message });
  });

  it("names the place inside the file that is damaged", () => {
    expect(fileRefusal({ kind: "damaged", part: "xl/workbook.xml" }).message).toContain("(i xl/workbook.xml)");
  });
});

describe("A refused edit", () => {
  it("names sheet and cell", () => {
    expect(fileRefusal({ kind: "occupied", sheet: "Kilder", cell: "C7" })).toMatchObject({ code: "occupied", sheet: "Kilder", cell: "C7" });
  });

  it("names the table that cannot grow, and its sheet", () => {
    const problem = fileRefusal({ kind: "totals-row", table: "sag_kilder", sheet: "Kilder" });
    expect(problem).toMatchObject({ code: "totals-row", sheet: "Kilder", message: expect.stringContaining("»sag_kilder«") as string });
  });

  it("names the sheet or the table that is missing, which has no place to point to", () => {
    expect(fileRefusal({ kind: "sheet-missing", sheet: "Kilder" })).toMatchObject({ sheet: "Kilder", message: expect.stringContaining("»Kilder«") as string });
    expect(fileRefusal({ kind: "table-missing", table: "sag_kilder" }).message).toContain("»sag_kilder«");
  });
});
