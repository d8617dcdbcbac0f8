import type { FoundCell, WorkbookContent } from "../../src/workbook/content.ts";
import { readAnalysis } from "../../src/workbook/read/readAnalysis.ts";
import type { CellValue } from "../../src/workbook/sheetPlan.ts";
import { blankRow, movedColumns, movedTable, rowOf, sorted, typed, typedBelow, typedRow, uncalculated, withCell, withoutColumn, withoutTable, withSheet, withTable } from "./support/handle.ts";
import { analysisOf, bookOf, inOneOrder, read } from "./support/makers.ts";

const ANALYSIS = analysisOf(undefined, {
  answers: [
    { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2", note: "Lægen er ikke spurgt.", reference: "akt 4" },
    { instrument: "legal", subject: "SAG-02", item: "R.oplysning", code: "0" },
    { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "3" },
    { instrument: "self", subject: "R1", item: "A.sag.udredning", code: "3" },
  ],
  respondents: [{ id: "R1", role: "stab" }],
  sources: [{ id: "K1", type: "material", title: "Årsrapport" }],
  observations: [{ id: "I1", source: "material", criterion: "A.sag.udredning", direction: "-", text: "Ingen plan." }],
  findings: [
    { id: "F1", kind: "challenge", criterion: "A.sag.udredning", text: "Der mangler en plan." },
    { id: "F2", kind: "strength", criterion: "A.sag.udredning", text: "Der er en plan." },
  ],
});
const BOOK = bookOf(ANALYSIS);
const upsideDown = (places: readonly number[]): readonly number[] => [...places].reverse();

/** Every table that people write in. */
const WRITTEN_IN = ["sag_sager", "sag_juridisk", "sag_socialfaglig", "sag_bemaerkninger", "sag_svar", "sag_respondenter", "sag_kilder", "sag_iagttagelser", "sag_vurderinger"];

function expectUnchanged(content: WorkbookContent): void {
  const found = read(content);
  expect(found.problems).toEqual([]);
  expect(inOneOrder({ ...found.analysis, cases: [], findings: [] })).toEqual(inOneOrder({ ...ANALYSIS, cases: [], findings: [] }));
  expect([...found.analysis.cases].sort((one, other) => one.id.localeCompare(other.id))).toEqual(ANALYSIS.cases);
  expect([...found.analysis.findings].sort((one, other) => one.id.localeCompare(other.id))).toEqual(ANALYSIS.findings);
}

function typedIn(table: string, key: readonly string[], header: string, value: CellValue, book = BOOK): WorkbookContent {
  return typed(book, table, rowOf(book, table, ...key), header, value);
}

const errorCell: FoundCell = { kind: "error", value: "#N/A", formula: null };

/** Code, cell and message of what is found; each test names the words that say what to do. */
function problems(content: WorkbookContent) {
  return read(content).problems.map(({ code, sheet, cell, message }) => ({ code, sheet, cell, message }));
}

describe("A workbook is read the same", () => {
  it.each(WRITTEN_IN)("when the rows of %s are sorted", (table) => { expectUnchanged(sorted(BOOK, table, upsideDown)); });

  it.each(WRITTEN_IN)("when the columns of %s are moved", (table) => {
    expectUnchanged(movedColumns(BOOK, table, (headers) => [...headers].reverse()));
  });

  it.each(WRITTEN_IN)("when %s is moved down and to the right", (table) => { expectUnchanged(movedTable(BOOK, table, 7, 3)); });

  it("when every sheet has another name and stands in another place", () => {
    expectUnchanged({ ...BOOK, sheets: BOOK.sheets.map((sheet, index) => ({ ...sheet, name: `Ark${index}` })).reverse() });
  });

  it("when sheets are hidden, and the hidden one is only hidden", () => {
    expectUnchanged({ ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const })) });
  });

  it("beside foreign sheets, and beside a copied sheet whose table has got a digit", () => {
    const copies = BOOK.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)`, tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}3` })) }));
    const changed = copies.map((sheet) => ({ ...sheet, rows: new Map([...sheet.rows].map(([row]) => [row, new Map()])) }));
    expectUnchanged({ ...BOOK, sheets: [...changed, ...BOOK.sheets] });
  });

  it("when a program writes the names of tables and columns in other capitals", () => {
    expectUnchanged({
      ...BOOK,
      sheets: BOOK.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: table.name.toUpperCase(), headers: table.headers.map((header) => header.toUpperCase()) })) })),
    });
  });

  it("when a person has added columns of their own", () => {
    const wider = withTable(BOOK, "sag_sager", (table) => ({ ...table, headers: [...table.headers, "Min egen"] }));
    expectUnchanged(typed(wider, "sag_sager", rowOf(wider, "sag_sager", "SAG-01"), "Min egen", "husk!"));
  });

  it("when nothing has been calculated: formulas without values are no answers", () => {
    expectUnchanged(uncalculated(BOOK));
  });
});

describe("A word in an answer cell", () => {
  const given = (value: CellValue) => read(typedIn("sag_juridisk", ["SAG-01"], "R.oplysning", value)).analysis.answers.find((one) => one.subject === "SAG-01" && one.item === "R.oplysning")?.given;

  it("counts in any capitals", () => { expect(given("INGEN mangel")).toEqual({ kind: "code", code: "0" }); });

  it("does not count with a blank before or after it, as COUNTIF does not count it", () => {
    expect(given("Ingen mangel ")).toEqual({ kind: "unreadable", text: "Ingen mangel " });
    expect(given(" Ingen mangel")).toEqual({ kind: "unreadable", text: " Ingen mangel" });
  });

  it("is nobody's answer when it is blank, and an answer when a formula shows it", () => {
    expect(given(null)).toBeUndefined();
    const shown = withCell(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "R.oplysning", { kind: "text", value: "Ingen mangel", formula: "A1" });
    expect(read(shown).analysis.answers.find((one) => one.subject === "SAG-01" && one.item === "R.oplysning")?.given).toEqual({ kind: "code", code: "0" });
  });

  it.each<[string, CellValue, string]>([
    ["a word that nobody knows", "vist nok", "Vælg på listen: Ingen mangel, Mangel uden væsentlig betydning"],
    ["a bare code", "2", "Skal der stå ”Mangel med væsentlig betydning”?"],
    ["a number", 2, "Skal der stå ”Mangel med væsentlig betydning”?"],
    ["a boolean", true, "”true” er ikke et af svarene"],
    ["a text that tries to be a formula", "=1+1", "”=1+1” er ikke et af svarene"],
    ["the longest text that a cell holds", "x".repeat(32_767), `”${"x".repeat(57)}…” er ikke et af svarene`],
  ])("is reported with its cell and what to do where it is %s, and counts as unreadable", (_, value, advice) => {
    const found = problems(typedIn("sag_juridisk", ["SAG-01"], "R.oplysning", value));
    const cell = rowOf(BOOK, "sag_juridisk", "SAG-01").place("R.oplysning").cell;
    expect(found).toEqual([{ code: "unreadable-answer", sheet: "Juridisk gennemgang", cell, message: expect.stringContaining(advice) as string }]);
    expect(given(value)).toEqual({ kind: "unreadable", text: String(value) });
  });

  it("is reported with its cell where it is an error, and counts as unreadable", () => {
    const book = withCell(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "R.oplysning", errorCell);
    expect(problems(book)).toMatchObject([{ code: "error-value", sheet: "Juridisk gennemgang", message: expect.stringContaining("(#N/A)") as string }]);
    expect(read(book).analysis.answers.find((one) => one.subject === "SAG-01" && one.item === "R.oplysning")?.given).toEqual({ kind: "unreadable", text: "#N/A" });
  });
});

describe("A fact of a case", () => {
  const fact = (header: string, value: CellValue, book = BOOK) => {
    const changed = typedIn("sag_sager", ["SAG-01"], header, value, book);
    return { found: read(changed).analysis.cases[0], codes: problems(changed).map((one) => [one.code, one.sheet, one.cell]) };
  };

  it.each<[string, CellValue, string | undefined]>([
    ["a date of the sheet", 46_095, "2026-03-14"],
    ["a date with a time of day", 46_095.75, "2026-03-14"],
    ["a text, year first", "2026-03-14", "2026-03-14"],
    ["a text, day first with dashes", "14-03-2026", "2026-03-14"],
    ["a text, day first with dots and without zeros", "4.3.2026", "2026-03-04"],
  ])("is a date when it is %s", (_, value, iso) => { expect(fact("Afgørelsesdato", value)).toMatchObject({ found: { decisionDate: iso }, codes: [] }); });

  it.each<[string, CellValue]>([
    ["a day that does not exist", "31-02-2026"], ["a year of two digits", "14-03-26"], ["words", "i marts"], ["month and day the American way", "3/14/2026"],
    ["before there are dates in sheets", "14-03-1850"], ["a negative number", -5], ["beyond the last year", 3_000_000], ["a boolean", true],
  ])("is no date when it is %s, and says so with its cell", (_, value) => {
    const cell = rowOf(BOOK, "sag_sager", "SAG-01").place("Afgørelsesdato").cell;
    expect(fact("Afgørelsesdato", value)).toMatchObject({ codes: [["unreadable-date", "Sager", cell]] });
    expect(fact("Afgørelsesdato", value).found).not.toHaveProperty("decisionDate");
  });

  it("is the same date in a workbook that counts from 1904", () => {
    expect(fact("Afgørelsesdato", 46_095 - 1462, bookOf(ANALYSIS, true))).toMatchObject({ found: { decisionDate: "2026-03-14" }, codes: [] });
  });

  it("is a number also when its digits are text", () => {
    expect(fact("Alder", "17")).toMatchObject({ found: { age: 17 }, codes: [] });
    expect(fact("Alder", 0)).toMatchObject({ found: { age: 0 }, codes: [] });
  });

  it.each<CellValue>(["17 år", 17.5, -3, "017", "1E1", true])("is no whole number when it is %p, and says so", (value) => {
    expect(fact("Alder", value).codes).toMatchObject([["unreadable-number", "Sager", expect.anything()]]);
    expect(fact("Alder", value).found).not.toHaveProperty("age");
  });

  it("that is not a word of its list is unknown, never guessed", () => {
    const { found, codes } = fact("Afgørelse", "afslået");
    expect(found).not.toHaveProperty("decision");
    expect(codes).toMatchObject([["unreadable-word", "Sager", expect.anything()]]);
    expect(fact("Ydelse", "§ 85").codes).toMatchObject([["unreadable-word", "Sager", expect.anything()]]);
  });

  it("that is an error is unknown", () => {
    const changed = withCell(BOOK, "sag_sager", rowOf(BOOK, "sag_sager", "SAG-01"), "Afgørelse", errorCell);
    expect(read(changed).analysis.cases[0]).not.toHaveProperty("decision");
    expect(problems(changed)).toMatchObject([{ code: "error-value", sheet: "Sager" }]);
  });
});

describe("A row that cannot be understood is reported, and the rest is read", () => {
  const codes = (content: WorkbookContent) => problems(content).map((one) => one.code);

  it("when a case stands twice: the first row is read, in Sager and in the review", () => {
    const twice = typedBelow(BOOK, "sag_sager", { Sag: "sag-01", Alder: 99 });
    expect(codes(twice)).toEqual(["doubled-case"]);
    expect(read(twice).analysis.cases).toEqual(ANALYSIS.cases);
    const answered = typedBelow(BOOK, "sag_juridisk", { Sag: "SAG-01", "R.oplysning": "Ingen mangel" });
    expect(codes(answered)).toEqual(["doubled-case"]);
    expect(inOneOrder(read(answered).analysis).answers).toEqual(inOneOrder(ANALYSIS).answers);
  });

  it("when a review row names a case that is not on Sager", () => {
    expect(problems(typedBelow(BOOK, "sag_juridisk", { Sag: "SAG-99" }))).toMatchObject([
      { code: "unknown-case", sheet: "Juridisk gennemgang", message: expect.stringContaining("SAG-99") as string },
    ]);
  });

  it("when a case has answers for VISO and is no longer chosen", () => {
    const book = typedIn("sag_sager", ["SAG-01"], "VISO", "Nej");
    expect(codes(book)).toEqual(["not-chosen"]);
    expect(read(book).analysis.answers.some((one) => one.instrument === "social")).toBe(false);
  });

  it("when a new case on Sager has no row in the reviews yet", () => {
    const book = typedBelow(BOOK, "sag_sager", { Sag: "SAG-04", VISO: "Ja" });
    expect(problems(book)).toMatchObject([{ code: "case-without-row", sheet: "Juridisk gennemgang" }, { code: "case-without-row", sheet: "Socialfaglig gennemgang" }]);
    expect(read(book).analysis.cases).toHaveLength(4);
  });

  it("when a case's id holds a wildcard, which look-ups in the sheet would take for other cases", () => {
    const book = typedIn("sag_sager", ["SAG-03"], "Sag", "SAG*");
    expect(codes(book)).toEqual(["wildcard-id", "unknown-case"]);
  });

  it("when something is filled in and the id is missing", () => {
    for (const table of ["sag_sager", "sag_kilder", "sag_iagttagelser", "sag_vurderinger", "sag_respondenter"]) {
      const header = { sag_sager: "Alder", sag_kilder: "Personer", sag_iagttagelser: "Henvisning", sag_vurderinger: "Tekst", sag_respondenter: "Enhed" }[table] ?? "";
      expect([table, codes(typedBelow(BOOK, table, { [header]: 7 }))[0]]).toEqual([table, "missing-id"]);
    }
  });

  it("when an observation or a finding lacks what it cannot do without", () => {
    const incomplete = typedIn("sag_iagttagelser", ["I1"], "Retning", null);
    expect(problems(incomplete)).toMatchObject([{ code: "incomplete-observation", message: expect.stringContaining("retning") as string }]);
    expect(read(incomplete).analysis.observations).toEqual([]);
    expect(codes(typedIn("sag_vurderinger", ["F1"], "Status", null))).toEqual(["incomplete-finding"]);
    expect(codes(typedIn("sag_kilder", ["K1"], "Type", null))).toEqual(["incomplete-source"]);
  });

  it("when an id stands twice", () => {
    expect(codes(typedBelow(BOOK, "sag_vurderinger", { Id: "f1", Tekst: "x" }))).toEqual(["doubled-id"]);
    expect(codes(typedBelow(BOOK, "sag_kilder", { Id: "k1", Type: "Materiale" }))).toEqual(["doubled-id"]);
    expect(codes(typedBelow(BOOK, "sag_respondenter", { Id: "r1", Runde: 1 }))).toEqual(["doubled-id"]);
    expect(codes(typedBelow(BOOK, "sag_respondenter", { Id: "r1", Runde: 2 }))).toEqual([]);
  });

  it("when a remark stands twice, or beside no item", () => {
    expect(codes(typedBelow(BOOK, "sag_bemaerkninger", { Sag: "SAG-01", Punkt: "R.oplysning", Bemærkning: "To" }))).toEqual(["doubled-remark"]);
    expect(codes(typedBelow(BOOK, "sag_bemaerkninger", { Sag: "SAG-01", Punkt: "R.ukendt", Bemærkning: "To" }))).toEqual(["unknown-item"]);
  });

  it("when an answer of the self-evaluation has no round, no point, no known respondent, or belongs to the joint form", () => {
    const answer = { Runde: 1, Respondent: "R1", Punkt: "A.sag.borger", Del: "I hvilken grad", Svar: "I høj grad" };
    const added = (change: Readonly<Record<string, CellValue>>) => codes(typedRow(BOOK, "sag_svar", blankRow(BOOK, "sag_svar"), { ...answer, ...change }));
    expect(added({})).toEqual([]);
    expect(added({ Runde: "1" })).toEqual([]);
    expect(added({ Runde: 3 })).toEqual(["unreadable-round"]);
    expect(added({ Runde: null })).toEqual(["unreadable-round"]);
    expect(added({ Punkt: "A.ukendt" })).toEqual(["unknown-point"]);
    expect(added({ Del: "Noget" })).toEqual(["unreadable-word"]);
    expect(added({ Respondent: "R9" })).toEqual(["unknown-respondent"]);
    expect(added({ Respondent: "Fælles" })).toEqual(["joint-among-answers"]);
    expect(added({ Punkt: "a.SAG.udredning" })).toEqual(["doubled-answer"]);
  });

  it("when the target lies outside 60 to 80 %, and counts with 75 %", () => {
    for (const value of [0.9, 0.59, "0,7", true]) {
      const book = typedIn("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi", value);
      expect(problems(book)).toMatchObject([{ code: "target-outside", sheet: "Indstillinger", cell: "B6" }]);
      expect(read(book).analysis.settings.target).toBe(0.75);
    }
    expect(read(typedIn("sag_indstillinger", ["Mål: andel opfyldt"], "Værdi", 0.8)).analysis.settings.target).toBe(0.8);
  });
});

describe("What is gone is reported once, and read as blank", () => {
  it("a column", () => {
    expect(problems(withoutColumn(BOOK, "sag_juridisk", "R.oplysning"))).toEqual([
      { code: "missing-column", sheet: "Juridisk gennemgang", cell: undefined, message: expect.stringContaining("”R.oplysning”") as string },
    ]);
    expect(problems(withoutColumn(BOOK, "sag_juridisk", "X.rigtig"))).toMatchObject([{ code: "missing-column" }]);
    expect(problems(withoutColumn(BOOK, "sag_bemaerkninger", "Henvisning"))).toMatchObject([{ code: "missing-column", sheet: "Bemærkninger" }]);
  });

  it.each(WRITTEN_IN)("the table %s", (table) => {
    const gone = problems(withoutTable(BOOK, table)).filter((one) => one.code === "missing-table");
    expect(gone).toMatchObject([{ code: "missing-table", message: expect.stringContaining(table) as string }]);
  });
});

describe("A workbook is refused in clear words", () => {
  const stamped = (field: string, value: CellValue) => readAnalysis(typedIn("sag_stempel", [field], "Værdi", value));

  it("when it is not ours", () => {
    expect(readAnalysis({ sheets: [], names: [], date1904: false })).toMatchObject({ ok: false, problem: { code: "not-ours" } });
    expect(readAnalysis(withoutTable(BOOK, "sag_stempel"))).toMatchObject({ ok: false, problem: { code: "not-ours", message: expect.stringContaining("stempel") as string } });
  });

  it("when its format is newer, which names both numbers", () => {
    expect(stamped("format", 2)).toMatchObject({ ok: false, problem: { code: "newer-format", message: expect.stringMatching(/format 2.*til og med 1/) as string } });
  });

  it("when it uses a framework that is not known", () => {
    expect(stamped("framework", "taskforce-2031")).toMatchObject({ ok: false, problem: { code: "unknown-framework", message: expect.stringContaining("taskforce-2031") as string } });
  });

  it.each<[string, CellValue]>([["format", null], ["format", "et"], ["format", 0], ["format", 1.5], ["area", "ældre"], ["area", null]])("when its stamp is damaged: %s is %p", (field, value) => {
    expect(stamped(field, value)).toMatchObject({ ok: false, problem: { code: "unreadable-stamp" } });
  });

  it("but not when the stamp's format is digits as text, or its sheet stands open", () => {
    expect(stamped("format", "1")).toMatchObject({ ok: true });
    expect(readAnalysis(withSheet(BOOK, "sag_stempel", (sheet) => ({ ...sheet, visibility: "visible", protected: false })))).toMatchObject({ ok: true });
  });
});
