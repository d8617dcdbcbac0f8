import { renewWorkbook, type Renewed } from "../../src/actions/renewWorkbook.ts";
import type { FoundCell, WorkbookContent } from "../../src/workbook/content.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { rowOf, typed, typedRow, withoutColumn, withoutTable, withSheet, withTable } from "../workbook/support/handle.ts";
import { analysisOf, inOneOrder, read, THREE_CASES } from "../workbook/support/makers.ts";
import { at, BOOK, checked, expectLiveAsComputed, placesOf, WHOLE } from "../workbook/mend/support/broken.ts";
import { memoryPort } from "../workbook/mend/support/restored.ts";

async function renewed(broken: WorkbookContent): Promise<Renewed<WorkbookContent>> {
  const result = await renewWorkbook(memoryPort, broken, memoryPort);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const without = (...sheets: readonly string[]): WorkbookContent => ({ ...BOOK, sheets: BOOK.sheets.filter((one) => !sheets.includes(one.name)) });
const text = (value: string): FoundCell => ({ kind: "text", value, formula: null });

describe("A workbook that is made anew", () => {
  it("from a whole one is the same, and nothing is left behind", async () => {
    const { book, left } = await renewed(BOOK);
    expect(left).toEqual([]);
    expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder(WHOLE));
  });

  it("has a sheet of the program's own that was deleted, and every answer", async () => {
    const { book, left } = await renewed(without("Beregning", "Opsamling"));
    expect(placesOf(left)).toEqual([["missing-table"], ["missing-table"]]);
    expect(left[0]?.message).toContain("intet på det, som I havde skrevet");
    expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder(WHOLE));
    expectLiveAsComputed(book);
  });

  it("has a review that was deleted with what does not apply preset; its answers are told to be in an earlier version", async () => {
    const { book, left } = await renewed(without("Juridisk gennemgang"));
    expect(left.map((one) => one.message)).toEqual([expect.stringMatching(/Juridisk gennemgang.*tidligere version/)]);
    const asked = analysisOf(THREE_CASES).answers.filter((one) => one.instrument === "legal");
    const answers = [...asked, ...WHOLE.answers.filter((one) => one.instrument === "social")];
    expect(inOneOrder(read(book).analysis).answers).toEqual(inOneOrder({ ...WHOLE, answers }).answers);
    expectLiveAsComputed(book);
  });

  it("has a column that was deleted, blank, and the others with their answers", async () => {
    const { book, left } = await renewed(withoutColumn(BOOK, "sag_juridisk", "R.oplysning"));
    expect(placesOf(left)[0]).toEqual(["missing-column", "Juridisk gennemgang"]);
    expect(findTable(book, "sag_juridisk")?.hasColumn("R.oplysning")).toBe(true);
    expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder({ ...WHOLE, answers: WHOLE.answers.filter((one) => one.item !== "R.oplysning") }));
  });

  it("keeps a word that nobody could read as it stands", async () => {
    const { book, left } = await renewed(typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-02"), "R.oplysning", "ingen mangl"));
    expect(rowOf(book, "sag_juridisk", "SAG-02").cell("R.oplysning")?.value).toBe("ingen mangl");
    expect(left).toEqual([]);
  });

  it("tells of a row without an id, a word over a formula, a text beside a grade, a column and a sheet of their own and a note beside a table, by sheet and cell", async () => {
    const over = typed(BOOK, "sag_sager", rowOf(BOOK, "sag_sager", "SAG-02"), "Status", "Ring til Bo");
    const graded = typedRow(over, "sag_selvevaluering", rowOf(over, "sag_selvevaluering"), { Svar: "I høj grad", Tekst: "Vi er uenige." });
    const wider = withTable(graded, "sag_sager", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const own = typed(wider, "sag_sager", rowOf(wider, "sag_sager", "SAG-01"), "Egen", "husk");
    const noted = withSheet(own, "sag_kilder", (sheet) => ({ ...sheet, rows: new Map(sheet.rows).set(3, new Map([[12, text("Ring til Bo")]])) }));
    const notes = noted.sheets.filter(({ name }) => name === "Kilder").map((one) => ({ ...one, name: "Noter", tables: [] }));
    const nameless = typedRow(noted, "sag_kilder", rowOf(noted, "sag_kilder"), { Type: "Materiale", Titel: "Uden id" });
    const { left } = await renewed({ ...nameless, sheets: [...nameless.sheets, ...notes] });
    const place = rowOf(wider, "sag_sager", "SAG-01").place("Egen");
    const kilder = rowOf(BOOK, "sag_kilder");
    expect(placesOf(left)).toEqual([
      ["not-carried", place.sheet, place.cell],
      ["not-carried", ...at("sag_sager", ["SAG-02"], "Status")],
      ["not-carried", "Selvevaluering", rowOf(BOOK, "sag_selvevaluering").place("Tekst").cell],
      ["not-carried", "Kilder", kilder.place("Type").cell],
      ["not-carried", "Kilder", kilder.place("Titel").cell],
      ["not-carried", "Kilder", "L3"],
      ["not-carried", "Noter"],
    ]);
  });

  it("tells that the log stays with the old one", async () => {
    const [first] = findTable(BOOK, "sag_log")?.rows ?? [];
    if (first === undefined) throw new Error("no log");
    const { left } = await renewed(typedRow(BOOK, "sag_log", first, { Hvem: "AB", Felt: "Svar" }));
    expect(placesOf(left)).toEqual([["not-carried", "_sagslup"]]);
  });

  it("brings along a table that was made a plain range", async () => {
    const { left } = await renewed(withoutTable(BOOK, "sag_iagttagelser"));
    expect(left).toEqual([]);
  });

  it("is refused without the list of cases: no answer could be told whose it is", async () => {
    expect(await renewWorkbook(memoryPort, without("Sager"), memoryPort)).toMatchObject({ ok: false, problem: { code: "missing-table" } });
  });
});

it("Check says of a sheet that was deleted how a workbook is made that has it again", () => {
  const told = checked(without("Opsamling")).find((one) => one.code === "missing-table");
  expect(told?.message).toMatch(/”Opsamling” er slettet.*--anew/);
});
