import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { cellOf, edit, edited } from "../support/edited.ts";

function bytesOf(file: string): Uint8Array {
  return readFileSync(join(__dirname, "foreign", file));
}

function contentOf(bytes: Uint8Array): WorkbookContent {
  const result = readXlsx(bytes);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function firstSheet(bytes: Uint8Array): FoundSheet {
  const sheet = contentOf(bytes).sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe.each([
  ["openpyxl-3.0.xlsx", "veryHidden", { kind: "uncalculated", value: null, formula: "A2*2" }],
  ["libreoffice-7.4.xlsx", "hidden", { kind: "number", value: 6.5, formula: "A2*2" }],
])("A file written by %s", (file, visibility, calculated) => {
  const bytes = bytesOf(file);

  it("has its sheets, names, tables, dropdowns and formats", () => {
    const content = contentOf(bytes);
    expect(content.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([["Sager æøå", "visible", true], ["Lister", visibility, false]]);
    expect(content.names).toEqual([{ name: "sag_valg", refersTo: "Lister!$A$1:$A$3" }]);
    expect(firstSheet(bytes).tables).toEqual([{ name: "sag_sager", row: 5, column: 3, headers: ["Sag", "Svar"], rowCount: 1 }]);
    expect(firstSheet(bytes).validations).toEqual([{ type: "list", ranges: "D6", formula1: "Lister!$A$1:$A$3" }]);
    expect(firstSheet(bytes).conditionalFormats).toEqual([{ ranges: "D6", formula: 'D6="Ja"' }]);
  });

  it("has its cells, and the open one among them", () => {
    expect(["A1", "A2", "A5", "B1", "C6"].map((address) => cellOf(bytes, address)?.value)).toEqual(["  blank rundt  ", 3.25, "to\nlinjer", 46_095, "SAG-01"]);
    expect(cellOf(bytes, "A3")).toMatchObject({ kind: "boolean", value: true });
    expect(cellOf(bytes, "A4")).toEqual(calculated);
    expect([firstSheet(bytes).isUnlocked(6, 4), firstSheet(bytes).isUnlocked(6, 3), firstSheet(bytes).isUnlocked(40, 40)]).toEqual([true, false, false]);
  });

  it("can be edited, and its table can grow", () => {
    const after = edited(bytes, [edit("value", "D6", "Ja", "Sager æøå"), edit("cached", "A4", 6.5, "Sager æøå")], [{ table: "sag_sager", rows: [[{ value: "SAG-02" }]] }]);
    expect(["D6", "A4", "C7"].map((address) => cellOf(after, address)?.value)).toEqual(["Ja", 6.5, "SAG-02"]);
    expect(firstSheet(after).tables[0]?.rowCount).toBe(2);
    expect(firstSheet(after).validations[0]?.ranges).toBe("D6:D7");
    expect(firstSheet(after).isUnlocked(7, 4)).toBe(true);
  });
});
