import type { FoundSheet, WorkbookContent } from "../../../src/workbook/content.ts";
import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { movedColumns, sorted, withCell, withoutColumn, withoutTable, withSheet, withTable, typed, rowOf } from "../support/handle.ts";
import { analysisOf, bookOf, read, TWICE } from "../support/makers.ts";
import { at, BOOK, checked, expectLeftAlone, expectMended, expectNothing, news, placesOf, repaired, WHOLE } from "./support/broken.ts";

const LEGAL = "Juridisk gennemgang";

function sheetOf(content: WorkbookContent, name: string): FoundSheet {
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const changed = (name: string, change: Partial<FoundSheet>): WorkbookContent => ({
  ...BOOK,
  sheets: BOOK.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)),
});
const withSheets = (...sheets: readonly FoundSheet[]): WorkbookContent => ({ ...BOOK, sheets: [...BOOK.sheets, ...sheets] });

describe("A sheet", () => {
  it("that is hidden is shown again", async () => { await expectMended(changed("Sager", { visibility: "hidden" }), [["hidden-sheet", "Sager"]]); });
  it("that is very hidden is shown again", async () => { await expectMended(changed("Opsamling", { visibility: "veryHidden" }), [["hidden-sheet", "Opsamling"]]); });
  it("whose protection was taken off is protected again", async () => { await expectMended(changed(LEGAL, { protected: false }), [["unprotected-sheet", LEGAL]]); });

  it("whose answer cells were locked can be typed in again", async () => {
    const column = rowOf(BOOK, "sag_juridisk", "SAG-01").columnNumber("R.oplysning");
    const legal = sheetOf(BOOK, LEGAL);
    const [message] = await expectMended(changed(LEGAL, { isUnlocked: (row, at) => at !== column && legal.isUnlocked(row, at) }), [["locked-answers", ...at("sag_juridisk", ["SAG-01"], "R.oplysning")]]);
    expect(message).toContain("3 svarceller");
  });

  it("whose formulas were unlocked is locked again", async () => {
    const counts = rowOf(BOOK, "sag_beregning", "Juridisk", "R.oplysning");
    const sheet = sheetOf(BOOK, "Beregning");
    const open = changed("Beregning", { isUnlocked: (at, column) => (at === counts.row && column === counts.columnNumber("n")) || sheet.isUnlocked(at, column) });
    const [message] = await expectMended(open, [["unlocked-formulas", ...at("sag_beregning", ["Juridisk", "R.oplysning"], "n")]]);
    expect(message).toContain("1 celle med en formel");
  });

  it("that is open says nothing of its formulas' locks, since a running program calls every cell of it open", () => {
    expect(placesOf(news(changed(LEGAL, { protected: false, isUnlocked: () => true })))).toEqual([["unprotected-sheet", LEGAL]]);
  });

  it("of the program's own that somebody has brought into view is hidden again", async () => { await expectMended(changed("_sagslup", { visibility: "visible" }), [["shown-sheet", "_sagslup"]]); });
  it("of the program's own that another program hides in its way is as it should be", async () => { await expectNothing(changed("_sagslup", { visibility: "hidden" })); });
  it("that was renamed is known by its tables", async () => { await expectNothing(changed("Kilder", { name: "Vores kilder" })); });

  it("of somebody's own, and sheets in another order, are nobody's business", async () => {
    const own = { ...sheetOf(BOOK, "Kilder"), name: "Noter", tables: [], validations: [], rows: new Map([[1, new Map([[1, { kind: "text", value: "Husk kage", formula: null } as const]])]]) };
    await expectNothing({ ...BOOK, sheets: [own, ...[...BOOK.sheets].reverse()] });
  });

  it("that was copied is told, and what stands in the copy stays in it", async () => {
    const copy = { ...sheetOf(BOOK, LEGAL), name: `${LEGAL} (2)`, tables: sheetOf(BOOK, LEGAL).tables.map((one) => ({ ...one, name: `${one.name}3` })) };
    const [message] = await expectLeftAlone(withSheets(copy), [["copied-sheet", copy.name, "A5"]]);
    expect(message).toContain(`”${LEGAL}”`);
  });

  it("that another program copied without its table is told", async () => {
    const copy = { ...sheetOf(BOOK, "Sager"), name: "Sager Copy", tables: [] };
    await expectLeftAlone(withSheets(copy), [["copied-sheet", "Sager Copy", "A5"]]);
  });

  it("of one of two reviewers has the headers of the sheet that both come together on, and is no copy; a copy of it is", () => {
    const twice = bookOf(analysisOf(TWICE));
    const { length } = twice.sheets;
    const copiesIn = (book: WorkbookContent) => checked(book).filter((one) => one.code === "copied-sheet").map((one) => one.sheet);
    expect(length).toBeGreaterThan(BOOK.sheets.length);
    expect(copiesIn(twice)).toEqual([]);
    expect(copiesIn({ ...twice, sheets: [...twice.sheets, { ...sheetOf(twice, `${LEGAL} A`), name: "Kopi", tables: [] }] })).toEqual(["Kopi"]);
  });

  it("that was deleted is told, and is in an earlier version alone", async () => {
    const broken = { ...BOOK, sheets: BOOK.sheets.filter((one) => one.name !== "Læring") };
    const [message] = await expectLeftAlone(broken, [["missing-table"]]);
    expect(message).toContain("tidligere version");
  });

  it("with dates counted from 1904 is as good as any", async () => {
    const book = bookOf(WHOLE, true);
    expect(placesOf(news(book))).toEqual([]);
    expect((await repaired(book)).book).toBe(book);
  });
});

describe("A table", () => {
  it.each([
    ["sag_kilder", "Kilder", "A5"],
    ["sag_sager", "Sager", "A5"],
    ["sag_juridisk", LEGAL, "A5"],
    ["sag_iagttagelser", "Iagttagelser", "A5"],
  ])("that was made a plain range, %s, is a table again with all that stands in it", async (table, sheet, cell) => {
    await expectMended(withoutTable(BOOK, table), [["missing-table", sheet, cell]]);
  });

  it("that was made a plain range has the columns that people had put beside ours", async () => {
    const wider = withTable(BOOK, "sag_kilder", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const own = withSheet(wider, "sag_kilder", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(5, new Map(sheet.rows.get(5)).set(findTable(wider, "sag_kilder")?.table.headers.length ?? 0, { kind: "text", value: "Egen", formula: null })) }));
    const { book } = await repaired(withoutTable(own, "sag_kilder"));
    expect(findTable(book, "sag_kilder")?.table).toEqual(findTable(own, "sag_kilder")?.table);
  });

  it("that was made a plain range is told and left alone where a copy has the same headings", async () => {
    const renamed = withoutTable(BOOK, "sag_kilder");
    const [one, copy] = ["Vores kilder", "Gamle kilder"].map((name) => ({ ...sheetOf(renamed, "Kilder"), name }));
    if (one === undefined || copy === undefined) throw new Error("no sheets");
    const [message] = await expectLeftAlone({ ...renamed, sheets: [...renamed.sheets.filter(({ name }) => name !== "Kilder"), one, copy] }, [["missing-table", "Vores kilder", "A5"]]);
    expect(message).toContain("Indsæt › Tabel");
  });

  it("that was made a plain range gets back the formulas that Excel had made speak of its cells", async () => {
    const row = rowOf(BOOK, "sag_beregning", "Juridisk", "R.oplysning");
    const counting = findTable(BOOK, "sag_beregning")?.table.headers.find((header) => row.cell(header)?.formula?.includes("sag_juridisk[R.oplysning]")) ?? "";
    const broken = withoutTable(withCell(BOOK, "sag_beregning", row, counting, { kind: "number", value: 1, formula: "COUNTIF($J$6:$J$8,sag_ord_L_0)" }), "sag_juridisk");
    expect(placesOf(news(broken))).toEqual([["missing-table", LEGAL, "A5"]]);
    const { mended, left } = await repaired(broken);
    expect(placesOf(mended)).toEqual([["missing-table", LEGAL, "A5"], ["formula-changed", ...at("sag_beregning", ["Juridisk", "R.oplysning"], counting)]]);
    expect(left).toEqual([]);
  });

  it("whose rows were sorted is as it should be", async () => { await expectNothing(sorted(BOOK, "sag_juridisk", (places) => [...places].reverse())); });

  it("whose answer column was deleted is told; nothing can bring the answers back, and nothing else is touched", async () => {
    const [first] = await expectLeftAlone(withoutRules(withoutColumn(BOOK, "sag_juridisk", "R.oplysning")), [["missing-column", LEGAL]]);
    expect(first).toContain("”R.oplysning”");
  });

  it("whose answer column was deleted keeps the formulas that lost it as they are: Excel repairs a file that names a column in vain", async () => {
    const row = rowOf(BOOK, "sag_beregning", "Juridisk", "R.oplysning");
    const counting = findTable(BOOK, "sag_beregning")?.table.headers.find((header) => row.cell(header)?.formula?.includes("sag_juridisk[R.oplysning]"));
    const lost = withCell(BOOK, "sag_beregning", row, counting ?? "", { kind: "number", value: 0, formula: "COUNTIF(#REF!,sag_ord_L_0)" });
    await expectLeftAlone(withoutRules(withoutColumn(lost, "sag_juridisk", "R.oplysning")), [["missing-column", LEGAL]]);
  });

  it("with a person's own column, filled in, is as it should be", async () => {
    const wider = withTable(BOOK, "sag_sager", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const filled = typed(wider, "sag_sager", rowOf(wider, "sag_sager", "SAG-01"), "Egen", "husk");
    await expectNothing(filled);
    expect(read(filled).analysis.cases).toEqual(WHOLE.cases);
  });

  it("whose columns stand in another order is as it should be, for all but the lists, which stay behind", async () => {
    const swapped = movedColumns(BOOK, "sag_kilder", (headers) => [...headers].reverse());
    expect(placesOf(news(swapped)).every(([code]) => code === "missing-list")).toBe(true);
    expect(read((await repaired(swapped)).book).analysis).toEqual(read(swapped).analysis);
  });
});

/** A column that is taken out in memory leaves the rules and locks of the columns behind it where they were. */
function withoutRules(content: WorkbookContent): WorkbookContent {
  const gone = rowOf(BOOK, "sag_juridisk", "SAG-01").columnNumber("R.oplysning") ?? 0;
  return withSheet(content, "sag_juridisk", (sheet) => ({
    ...sheet,
    isUnlocked: (row, column) => sheet.isUnlocked(row, column < gone ? column : column + 1),
    validations: sheet.validations.flatMap((one) => [one, ...["sag_valg_L", "sag_valg_J", "sag_valg_yesNo"].map((formula1) => ({ ...one, formula1 }))]),
  }));
}
