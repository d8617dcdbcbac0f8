import fc from "fast-check";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { WorkbookContent, WorkbookEdits } from "../../src/workbook/content.ts";
import { editsBetween } from "../../src/workbook/editsBetween.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { applied } from "./support/applied.ts";
import { blankRow, movedColumns, movedTable, rowOf, sorted, typed, typedBelow, typedRow, withoutColumn, withSheet, withTable } from "./support/handle.ts";
import { analysisOf, bookOf, filled, inOneOrder, read, STAMP } from "./support/makers.ts";

const FILE: AnswerFile = {
  answers: [
    { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2", note: "Lægen er ikke spurgt." },
    { instrument: "legal", subject: "SAG-02", item: "R.hjemmel", code: "0" },
    { instrument: "self", subject: "R1", item: "A.sag.udredning", code: "3" },
  ],
  respondents: [{ id: "R1", role: "stab" }],
  sources: [{ id: "K1", type: "material", title: "Årsrapport", date: "2026-10-12" }],
  observations: [{ id: "I1", source: "material", criterion: "A.sag.udredning", direction: "-", text: "Ingen plan." }],
  findings: [{ id: "F1", kind: "challenge", criterion: "A.sag.udredning", text: "Der mangler en plan." }],
  themes: [{ assessment: "God vilje." }],
};
const BLANK = analysisOf();
const FILLED = filled(BLANK, FILE);
const upsideDown = (places: readonly number[]): readonly number[] => [...places].reverse();

/** What a fill does: the workbook as a person has made it, with the file's answers entered. */
function fill(book: WorkbookContent, file: AnswerFile = FILE, replace = false): WorkbookContent {
  return applied(book, editsFor(book, file, replace));
}

function editsFor(book: WorkbookContent, file: AnswerFile = FILE, replace = false): WorkbookEdits {
  const before = read(book).analysis;
  return editsBetween(book, before, enterAnswers(before, file, { replace }).analysis, STAMP);
}

function valuesOnly({ cells }: WorkbookEdits) {
  return cells.filter((one) => one.kind === "value").map(({ sheet, value }) => [sheet, value]);
}

function textAt(book: WorkbookContent, table: string, key: readonly string[], header: string) {
  return rowOf(book, table, ...key).cell(header)?.value;
}

/** The workbook as it would have been made with the answers in it from the start. */
function expectAsMade(book: WorkbookContent, analysis: Analysis): void {
  const found = read(book);
  expect(found.problems).toEqual([]);
  expect(inOneOrder(found.analysis)).toEqual(inOneOrder(analysis));
  expect(editsBetween(book, found.analysis, found.analysis, STAMP)).toEqual({ cells: [], growth: [] });
}

describe("What is written into a workbook", () => {
  it("is nothing when nothing has changed", () => {
    expect(editsBetween(bookOf(FILLED), FILLED, FILLED, STAMP)).toEqual({ cells: [], growth: [] });
    expect(editsFor(bookOf(FILLED))).toEqual({ cells: [], growth: [] });
  });

  it("is only what has changed, and the formulas that follow from it", () => {
    const edits = editsFor(bookOf(FILLED), { answers: [{ instrument: "legal", subject: "SAG-03", item: "R.oplysning", code: "1" }] });
    expect(valuesOnly(edits)).toEqual([["Juridisk gennemgang", "Mangel uden væsentlig betydning"]]);
    expect(edits.cells.filter((one) => one.kind === "cached").length).toBeGreaterThan(3);
    expect(edits.growth).toEqual([]);
  });

  it("puts the protection back on a sheet that an earlier writing left open", () => {
    const open = withSheet(bookOf(FILLED), "sag_juridisk", (sheet) => ({ ...sheet, leftOpen: true }));
    expect(editsFor(open).restorations).toEqual([{ kind: "protection", sheet: "Juridisk gennemgang" }]);
  });

  it("makes the workbook what it would have been from the start", () => { expectAsMade(fill(bookOf(BLANK)), FILLED); });

  it("is the same once and twice", () => {
    const once = fill(bookOf(BLANK));
    expect(fill(once)).toEqual(once);
  });

  it("finds its rows and columns in a workbook that was sorted and moved about", () => {
    const tables = ["sag_sager", "sag_juridisk", "sag_bemaerkninger"];
    const handled = tables.reduce((book, table) => movedColumns(sorted(book, table, upsideDown), table, (headers) => [...headers].reverse()), bookOf(BLANK));
    const after = fill({ ...handled, sheets: handled.sheets.map((sheet, index) => ({ ...sheet, name: `Ark${index}` })) });
    expect(textAt(movedColumns(after, "sag_juridisk", (headers) => [...headers].reverse()), "sag_juridisk", ["SAG-01"], "R.oplysning")).toBe("Mangel med væsentlig betydning");
    expect(inOneOrder({ ...read(after).analysis, cases: [] })).toEqual(inOneOrder({ ...FILLED, cases: [] }));
  });

  it("is a date in the workbook's own days", () => {
    const after = fill(bookOf(BLANK, true));
    expect(textAt(after, "sag_kilder", ["K1"], "Dato")).toBe(46_307 - 1462);
    expectAsMade(after, FILLED);
  });

  it("in any analysis makes the workbook what it would have been", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { setup, answers } = randomAnalysis(seed);
        const created = createAnalysis(setup);
        if (!created.ok) throw new Error(JSON.stringify(created.problems));
        const after = enterAnswers(created.analysis, answers, { replace: false }).analysis;
        expectAsMade(fill(bookOf(created.analysis), answers), after);
      }),
      { numRuns: 8 },
    );
  });
});

describe("What people have made stays", () => {
  const book = bookOf(FILLED);

  it("their own spelling of a word that means the same", () => {
    const spelled = typed(book, "sag_juridisk", rowOf(book, "sag_juridisk", "SAG-01"), "R.oplysning", "MANGEL MED VÆSENTLIG BETYDNING");
    expect(editsFor(spelled)).toEqual({ cells: [], growth: [] });
  });

  it("a date that they have typed as text", () => {
    const dated = typed(book, "sag_sager", rowOf(book, "sag_sager", "SAG-01"), "Afgørelsesdato", "14-03-2026");
    expect(valuesOnly(editsFor(dated))).toEqual([]);
  });

  it("a row that nobody can read, also when a file brings a row with its id", () => {
    const unread = typedRow(book, "sag_iagttagelser", blankRow(book, "sag_iagttagelser"), { Id: "I7", Tekst: "Mit eget.", Retning: "måske" });
    const after = fill(unread, { observations: [{ id: "I7", source: "citizen", criterion: "A.sag.borger", direction: "+", text: "Et andet.", reference: "s. 2" }] });
    const cell = (header: string) => textAt(after, "sag_iagttagelser", ["I7"], header);
    expect([cell("Tekst"), cell("Retning"), cell("Henvisning")]).toEqual(["Mit eget.", "måske", "s. 2"]);
  });

  it("what stands in a cell that was taken for blank because nobody can read it", () => {
    const unread = typed(book, "sag_kilder", rowOf(book, "sag_kilder", "K1"), "Personer", "mange");
    const after = fill(unread, { sources: [{ id: "K1", type: "material", title: "Årsrapport", persons: 6 }] });
    expect(textAt(after, "sag_kilder", ["K1"], "Personer")).toBe("mange");
  });

  it("the formulas beside the tables of a sheet where they have inserted a row above them", () => {
    expect(editsFor(movedTable(book, "sag_matrix", 1, 0))).toEqual({ cells: [], growth: [] });
  });

  it("a formula that they have written over", () => {
    const over = typed(book, "sag_sager", rowOf(book, "sag_sager", "SAG-01"), "Status", "Min status");
    expect(textAt(fill(over, FILE), "sag_sager", ["SAG-01"], "Status")).toBe("Min status");
  });

  it("a column of their own, which is blank in new rows", () => {
    const wider = withTable(bookOf(BLANK), "sag_socialfaglig", (table) => ({ ...table, headers: [...table.headers, "Egen"] }));
    const chosen = typed(wider, "sag_sager", rowOf(wider, "sag_sager", "SAG-02"), "VISO", "Ja");
    const marked = typed(chosen, "sag_socialfaglig", rowOf(chosen, "sag_socialfaglig", "SAG-01"), "Egen", "husk");
    const after = fill(marked);
    expect([textAt(after, "sag_socialfaglig", ["SAG-01"], "Egen"), textAt(after, "sag_socialfaglig", ["SAG-02"], "Egen")]).toEqual(["husk", undefined]);
  });

  it("away, when they have taken a row away", () => {
    const tools = findTable(book, "sag_redskaber");
    const without = typed(book, "sag_redskaber", tools?.rows[0] ?? blankRow(book, "sag_redskaber"), "Id", "mit-eget");
    expect(editsFor(without)).toEqual({ cells: [], growth: [] });
  });

  it("away, when they have taken a column away", () => {
    const narrower = withoutColumn(bookOf(BLANK), "sag_kilder", "Titel");
    const after = fill(narrower);
    expect(read(after).analysis.sources).toMatchObject([{ id: "K1", title: "", date: "2026-10-12" }]);
  });

  it("a respondent without a round, who answers in the first", () => {
    const typedIn = typedRow(bookOf(BLANK), "sag_respondenter", blankRow(bookOf(BLANK), "sag_respondenter"), { Id: "R1", Rolle: "stab" });
    const after = fill(typedIn, { respondents: [{ id: "R1", role: "stab", unit: "Center" }] });
    expect(read(after)).toMatchObject({ problems: [], analysis: { respondents: [{ id: "R1", role: "stab", unit: "Center", round: 1 }] } });
    expect(findTable(after, "sag_respondenter")?.rows.filter((row) => row.cell("Id") !== undefined)).toHaveLength(1);
  });

  it("two rows with one id, of which a file changes the first", () => {
    const doubled = typedRow(book, "sag_iagttagelser", blankRow(book, "sag_iagttagelser"), { Id: "i1", Kilde: "Materiale", Kriterium: textAt(book, "sag_iagttagelser", ["I1"], "Kriterium") ?? null, Retning: textAt(book, "sag_iagttagelser", ["I1"], "Retning") ?? null, Tekst: "To." });
    const after = fill(doubled, { observations: [{ id: "I1", source: "material", criterion: "A.sag.udredning", direction: "-", text: "Ingen plan.", reference: "s. 9" }] });
    expect([textAt(after, "sag_iagttagelser", ["I1"], "Henvisning"), textAt(after, "sag_iagttagelser", ["i1"], "Henvisning")]).toEqual(["s. 9", undefined]);
  });
});

describe("New rows", () => {
  const observations = (count: number): AnswerFile => ({
    observations: Array.from({ length: count }, (_, index) => ({ id: `N${index}`, source: "material", criterion: "A.sag.borger", direction: "+", text: `Nr. ${index}` })),
  });

  it("fill blank rows first, in their order, and then let the table grow", () => {
    const edits = editsFor(bookOf(FILLED), observations(201));
    expect(edits.growth).toMatchObject([{ table: "sag_iagttagelser" }]);
    expect(edits.growth.map((one) => one.rows.length)).toEqual([2]);
    expect(read(fill(bookOf(FILLED), observations(201))).analysis.observations.map((one) => one.id)).toEqual(["I1", ...Array.from({ length: 201 }, (_, index) => `N${index}`)]);
  });

  it("leave a row alone that holds something under a column of ours, id or not", () => {
    const book = bookOf(BLANK);
    const begun = typed(book, "sag_iagttagelser", blankRow(book, "sag_iagttagelser"), "Tekst", "Begyndt");
    expect(read(fill(begun)).analysis.observations.map((one) => one.text)).toEqual(["Ingen plan."]);
    expect(findTable(fill(begun), "sag_iagttagelser")?.rows[0]?.cell("Tekst")?.value).toBe("Begyndt");
  });

  it("are made for a case that a person has written on Sager, in the reviews and among the remarks", () => {
    const after = fill(typedBelow(bookOf(BLANK), "sag_sager", { Sag: "SAG-04", VISO: "Ja" }), {
      answers: [{ instrument: "social", subject: "SAG-04", item: "SF.udr.metode", code: "4", note: "godt" }],
    });
    expect(read(after).problems).toEqual([]);
    expect(textAt(after, "sag_socialfaglig", ["SAG-04"], "SF.udr.metode")).toBe("I høj grad");
    expect(textAt(after, "sag_juridisk", ["SAG-04"], "Medregnes")).toBe(1);
    expect(textAt(after, "sag_bemaerkninger", ["SAG-04", "Socialfaglig", "SF.udr.metode"], "Bemærkning")).toBe("godt");
  });

  it("let the list of accepted findings grow with the findings", () => {
    const findings = Array.from({ length: 130 }, (_, index) => ({ id: `N${index}`, kind: "strength" as const, criterion: "A.sag.borger", text: "x" }));
    const after = fill(bookOf(BLANK), { findings });
    expect([findTable(after, "sag_vurderinger")?.table.rowCount, findTable(after, "sag_beregning_fund")?.table.rowCount]).toEqual([130, 130]);
  });
});
