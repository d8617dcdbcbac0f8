import type { AnswerFile } from "../../src/review/answerFile.ts";
import { itemsOf, REVIEW_ITEMS } from "../../src/instrument/items.ts";
import { SCALES } from "../../src/instrument/scales.ts";
import type { WorkbookContent } from "../../src/workbook/content.ts";
import { asksForRepair } from "../../src/workbook/check/structureChecks.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { rowOf, typed, withoutTable } from "./support/handle.ts";
import { analysisOf, bookOf } from "./support/makers.ts";

/** One case in which every legal item is met, so that nothing is missing. */
const ONE_CASE = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [{ id: "SAG-01", benefit: "V85" }] } as const;
const MET: NonNullable<AnswerFile["answers"]> = itemsOf(REVIEW_ITEMS, "legal").map((item) => ({
  instrument: "legal", subject: "SAG-01", item: item.id, code: SCALES[item.scale].codes.find((one) => one.met)?.code ?? "IR",
}));

function book(file: AnswerFile = {}, setup: Parameters<typeof analysisOf>[0] = ONE_CASE): WorkbookContent {
  return bookOf(analysisOf(setup, { ...file, answers: [...MET, ...(file.answers ?? [])] }));
}

function checked(content: WorkbookContent) {
  const found = checkWorkbook(content);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value.map(({ code, sheet, cell }) => [code, sheet, cell]);
}

function cellOf(content: WorkbookContent, table: string, key: readonly string[], header: string) {
  return rowOf(content, table, ...key).place(header).cell;
}

const answer = (item: string, code: string, rest: object = {}) => ({ instrument: "legal" as const, subject: "SAG-01", item, code, ...rest });

describe("Check", () => {
  it("finds nothing where nothing is missing", () => { expect(checked(book())).toEqual([]); });

  it("finds an item that applies and is not answered, in its cell", () => {
    const content = typed(book(), "sag_juridisk", rowOf(book(), "sag_juridisk", "SAG-01"), "R.oplysning", null);
    expect(checked(content)).toEqual([["unanswered", "Juridisk gennemgang", cellOf(content, "sag_juridisk", ["SAG-01"], "R.oplysning")]]);
  });

  it("finds a case that nobody has begun, once", () => {
    const blank = bookOf(analysisOf(ONE_CASE));
    expect(checked(blank)).toEqual([["not-begun", "Juridisk gennemgang", cellOf(blank, "sag_juridisk", ["SAG-01"], "R.hjemmel")]]);
  });

  it("asks for a note where there is a defect, and then for where it is seen", () => {
    const bare = book({ answers: [answer("R.oplysning", "1")] });
    const noted = book({ answers: [answer("S.klagevejledning", "D", { note: "Mangler frist." })] });
    const whole = book({ answers: [answer("R.oplysning", "1", { note: "Kort.", reference: "akt 2" })] });
    expect(checked(bare)).toEqual([["missing-note", "Bemærkninger", cellOf(bare, "sag_bemaerkninger", ["SAG-01", "Juridisk", "R.oplysning"], "Bemærkning")]]);
    expect(checked(noted)).toEqual([["missing-reference", "Bemærkninger", cellOf(noted, "sag_bemaerkninger", ["SAG-01", "Juridisk", "S.klagevejledning"], "Henvisning")]]);
    expect(checked(whole)).toEqual([]);
  });

  it("finds more than three answers that cannot be assessed in one case", () => {
    const unclear = (count: number) => book({ answers: itemsOf(REVIEW_ITEMS, "legal").slice(0, count).map((item) => answer(item.id, "KV")) });
    expect(checked(unclear(3))).toEqual([]);
    expect(checked(unclear(4))).toMatchObject([["many-not-assessable", "Juridisk gennemgang", expect.anything()]]);
  });

  it("finds a decision called right beside a material defect", () => {
    const content = book({ answers: [answer("R.oplysning", "2", { note: "x", reference: "y" }), answer("X.rigtig", "J")] });
    expect(checked(content)).toEqual([["right-despite-defect", "Juridisk gennemgang", cellOf(content, "sag_juridisk", ["SAG-01"], "X.rigtig")]]);
  });

  it("finds a decision that is dated before the application", () => {
    const dated = typed(book(), "sag_sager", rowOf(book(), "sag_sager", "SAG-01"), "Afgørelsesdato", 46_000);
    const content = typed(dated, "sag_sager", rowOf(dated, "sag_sager", "SAG-01"), "Ansøgningsdato", 46_001);
    expect(checked(content)).toEqual([["dates-reversed", "Sager", cellOf(content, "sag_sager", ["SAG-01"], "Afgørelsesdato")]]);
    expect(checked(typed(content, "sag_sager", rowOf(content, "sag_sager", "SAG-01"), "Ansøgningsdato", 46_000))).toEqual([]);
  });

  it("finds evidence, challenges and sources that are not there", () => {
    const evidence = book({
      observations: [{ id: "I1", source: "material", criterion: "A.sag.borger", direction: "+", text: "x" }],
      findings: [{ id: "F1", kind: "recommendation", criterion: "A.sag.borger", text: "x", evidence: ["I1", "R.oplysning"], solves: [] }],
    });
    const astray = typed(evidence, "sag_vurderinger", rowOf(evidence, "sag_vurderinger", "F1"), "Evidens", "I1\nI9");
    const unsolved = typed(astray, "sag_vurderinger", rowOf(astray, "sag_vurderinger", "F1"), "Løser", "F9");
    const content = typed(unsolved, "sag_iagttagelser", rowOf(unsolved, "sag_iagttagelser", "I1"), "Fra", "K9");
    expect(checked(evidence)).toEqual([]);
    expect(checked(content)).toEqual([
      ["unknown-evidence", "Vurderinger", cellOf(content, "sag_vurderinger", ["F1"], "Evidens")],
      ["unknown-solved", "Vurderinger", cellOf(content, "sag_vurderinger", ["F1"], "Løser")],
      ["unknown-source", "Iagttagelser", cellOf(content, "sag_iagttagelser", ["I1"], "Fra")],
    ]);
  });

  it("says that the joint form does not count while somebody has answered alone", () => {
    const joint = { instrument: "self" as const, subject: "fælles", item: "A.sag.borger", code: "3" };
    const alone = { instrument: "self" as const, subject: "R1", item: "A.sag.borger", code: "2" };
    expect(checked(book({ answers: [joint] }))).toEqual([]);
    expect(checked(book({ respondents: [{ id: "R1", role: "stab" }], answers: [joint, alone] }))).toMatchObject([["joint-not-counted", "Selvevaluering", expect.anything()]]);
  });

  it("puts what cannot be read first, and formulas that are gone or not calculated last", () => {
    const row = rowOf(book(), "sag_juridisk", "SAG-01");
    const unread = typed(typed(book(), "sag_juridisk", row, "R.oplysning", "ja"), "sag_juridisk", row, "R.hjemmel", null);
    const content = typed(unread, "sag_beregning_tal", rowOf(unread, "sag_beregning_tal", "Sager i alt"), "Værdi", 3);
    expect(checked(content).map(([code]) => code)).toEqual(["unreadable-answer", "unanswered", "formula-gone"]);
  });

  it("offers to repair what is broken, and not what only a person can answer", () => {
    const row = rowOf(book(), "sag_juridisk", "SAG-01");
    const asks = (content: WorkbookContent): boolean => {
      const found = checkWorkbook(content);
      return found.ok && found.value.length > 0 && asksForRepair(found.value);
    };
    const unanswered = typed(typed(book(), "sag_juridisk", row, "R.oplysning", "ja"), "sag_juridisk", row, "R.hjemmel", null);
    const broken = typed(book(), "sag_beregning_tal", rowOf(book(), "sag_beregning_tal", "Sager i alt"), "Værdi", 3);
    expect([asks(unanswered), asks(broken), asks(withoutTable(book(), "sag_kilder"))]).toEqual([false, true, true]);
    expect(checked(unanswered)).toHaveLength(2);
  });

  it("names a missing table once", () => {
    expect(checked(withoutTable(book(), "sag_kilder")).map(([code]) => code)).toEqual(["missing-table"]);
    expect(checked(withoutTable(book(), "sag_beregning")).map(([code]) => code)).toEqual(["missing-table"]);
  });

  it("refuses what is not ours", () => {
    expect(checkWorkbook({ sheets: [], names: [], date1904: false })).toMatchObject({ ok: false, problem: { code: "not-ours" } });
  });
});
