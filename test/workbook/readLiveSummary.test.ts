import fc from "fast-check";
import type { CellEdit, FoundCell, WorkbookContent, WorkbookEdits } from "../../src/workbook/content.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { readAnalysis } from "../../src/workbook/read/readAnalysis.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { rowOf, typed, withCell, withoutColumn, withoutTable } from "./support/handle.ts";
import { analysisOf, bookOf, STAMP } from "./support/makers.ts";

const BOOK = bookOf(analysisOf(undefined, { answers: [{ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2" }] }));

function live(content: WorkbookContent) {
  const found = readLiveSummary(content);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

function withFormulaCell(table: string, key: string, header: string, change: (cell: FoundCell) => FoundCell): WorkbookContent {
  const row = rowOf(BOOK, table, ...(table === "sag_beregning" ? ["Juridisk", key] : [key]));
  const cell = row.cell(header);
  if (cell === undefined) throw new Error(`${table} ${key} ${header} is blank.`);
  return withCell(BOOK, table, row, header, change(cell));
}

describe("The summary that formulas say", () => {
  it("does not look at a single answer", () => {
    const answered = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-02"), "R.oplysning", "Ingen mangel");
    expect(live(answered)).toEqual(live(BOOK));
    expect(live(BOOK).items.find((one) => one.item === "R.oplysning")).toMatchObject({ n: 1, met: 0, unanswered: 2 });
  });

  it("names a cell that has never been calculated, and says null where a number should be, never 0", () => {
    const found = live(withFormulaCell("sag_beregning", "R.oplysning", "n", ({ formula }) => ({ kind: "uncalculated", value: null, formula })));
    expect(found.problems).toMatchObject([{ code: "not-calculated", sheet: "Beregning", message: expect.stringContaining("aldrig regnet ud") as string }]);
    expect(JSON.parse(JSON.stringify(found.items.find((one) => one.item === "R.oplysning")))).toMatchObject({ n: null });
  });

  it("names a cell whose formula is gone, also where a value stands in its place", () => {
    const found = live(withFormulaCell("sag_beregning_tal", "Sager i alt", "Værdi", () => ({ kind: "number", value: 3, formula: null })));
    expect(found.problems).toMatchObject([{ code: "formula-gone", sheet: "Beregning", cell: "B10" }]);
    expect(found.cases.total).toBeNaN();
  });

  it("names a cell that shows an error", () => {
    const found = live(withFormulaCell("sag_beregning", "R.oplysning", "Signal", ({ formula }) => ({ kind: "error", value: "#NAME?", formula })));
    expect(found.problems).toMatchObject([{ code: "error-value", message: expect.stringContaining("#NAME?") as string }]);
  });

  it("names a table that is gone", () => {
    expect(live(withoutTable(BOOK, "sag_beregning_selv")).problems).toMatchObject([{ code: "missing-table" }]);
  });

  it("knows no number and no fact of the whole where their table is gone, and says so", () => {
    const { analysis, cases, problems } = live(withoutTable(BOOK, "sag_beregning_tal"));
    expect([analysis, Object.values(cases), problems.map((one) => one.code)]).toEqual([{ municipality: "", area: "", framework: "", start: null }, Array(6).fill(NaN), ["missing-table"]]);
  });

  it("reads the start of the course also where it is typed as text", () => {
    expect(live(withFormulaCell("sag_beregning_tal", "Start", "Værdi", ({ formula }) => ({ kind: "text", value: "01-09-2026", formula }))).analysis.start).toBe("2026-09-01");
  });

  it("reads the start of the course also in a workbook that counts its days from 1904", () => {
    expect(live(bookOf(analysisOf(), true)).analysis.start).toBe("2026-09-01");
  });

  it("says an area that is none of ours as the cell shows it", () => {
    expect(live(withFormulaCell("sag_beregning_tal", "Område", "Værdi", ({ formula }) => ({ kind: "text", value: "Ældre", formula }))).analysis.area).toBe("Ældre");
  });

  it("refuses a workbook that is not ours, as every reader does", () => {
    expect(readLiveSummary(withoutTable(BOOK, "sag_stempel"))).toMatchObject({ ok: false, problem: { code: "not-ours" } });
  });
});

function writtenOver(content: WorkbookContent, { cells }: WorkbookEdits) {
  const standing = ({ sheet, row, column }: CellEdit) => content.sheets.find((one) => one.name === sheet)?.rows.get(row)?.get(column);
  return cells.filter((edit) => edit.kind === "value" && standing(edit) !== undefined && standing(edit)?.value !== "");
}

describe("Whatever stands in cells", () => {
  const value = fc.oneof(
    fc.string(), fc.string({ unit: "grapheme" }), fc.double(), fc.integer(), fc.boolean(),
    fc.constantFrom("Ja", "=1+1", "__proto__", "constructor", "toString", "1e999", "a\u030a", "SAG-01", "fælles", "\u0007", "x".repeat(32_767), -1, 1e300, 61, 60),
  );
  const cell = fc.oneof(
    fc.constant(undefined),
    value.map((found): FoundCell => ({ kind: typeof found === "string" ? "text" : typeof found === "number" ? "number" : "boolean", value: found, formula: null })),
    fc.constantFrom<FoundCell>({ kind: "error", value: "#REF!", formula: null }, { kind: "uncalculated", value: null, formula: "A1" }, { kind: "boolean", value: true, formula: "A1" }),
  );
  const tables = BOOK.sheets.flatMap((sheet) => sheet.tables);
  const change = fc.record({ table: fc.constantFrom(...tables), down: fc.nat(40), across: fc.nat(40), cell });

  it("no reader throws, neither does check, and nothing that stands is written over when nothing has changed", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const content = changes.reduce((book, { table, down, across, cell: found }) => {
          const row = findTable(book, table.name)?.rows[down % table.rowCount];
          return row === undefined ? book : withCell(book, table.name, row, table.headers[across % table.headers.length] ?? "", found);
        }, BOOK);
        const read = readAnalysis(content);
        readLiveSummary(content);
        checkWorkbook(content);
        if (read.ok) expect(writtenOver(content, editsBetween(content, read.value.analysis, read.value.analysis, STAMP))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("no reader throws when columns and tables are gone", () => {
    for (const table of tables) {
      for (const content of [withoutTable(BOOK, table.name), withoutColumn(BOOK, table.name, table.headers[0] ?? "")]) {
        expect(() => [readAnalysis(content), readLiveSummary(content), checkWorkbook(content)]).not.toThrow();
      }
    }
  });
});
