import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { planExport } from "../../src/workbook/parts/exportFile.ts";
import { planRespondentFile } from "../../src/workbook/parts/respondentFile.ts";
import { readReturn } from "../../src/workbook/parts/readReturn.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { contentOf } from "./support/contentOf.ts";
import { analysisOf, bookOf, inOneOrder, read, STAMP, THREE_CASES } from "./support/makers.ts";

const SETUP = { ...THREE_CASES, themes: ["A.sag"] };
const FILE: AnswerFile = {
  answers: [
    { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2" },
    { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "3" },
    { instrument: "self", subject: "R1", item: "A.sag.udredning", code: "4" },
  ],
  respondents: [{ id: "R1", role: "teamleder" }],
  findings: [{ id: "F1", kind: "recommendation", criterion: "A.sag.udredning", text: "oplyser sagerne.", choice: "valgt" }],
};
const analysis = analysisOf(SETUP, FILE);
const book = bookOf(analysis);

describe("the workbook of a short course", () => {
  it("asks about the chosen themes, and has no plan", () => {
    expect(analysis.framework.themes.map((one) => one.id)).toEqual(["A.sag"]);
    expect(analysis.items.map((one) => one.id)).toContain("R.oplysning");
    // They bear on Helhed og sammenhæng, which was not chosen.
    expect(analysis.items.filter((one) => ["S.helhed", "S.overgang", "SF.hel.samlet"].includes(one.id))).toEqual([]);
    const titles = planWorkbook(analysis, STAMP).sheets.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Forside", "Opsamling", "Sager", "Juridisk gennemgang", "Selvevaluering"]));
    expect(titles.filter((one) => ["Udviklingsplan", "Status"].includes(one))).toEqual([]);
  });

  it("says on its cover what it is about, and others do not", () => {
    const factsOf = (one: typeof analysis) => planWorkbook(one, STAMP).sheets[0]?.tables[0]?.rows.map((cells) => [cells[0]?.value, cells[1]?.value]);
    expect(factsOf(analysis)).toContainEqual(["Kort forløb om", "3 Sagsbehandling"]);
    expect(factsOf(analysisOf())?.map(([fact]) => fact)).not.toContain("Kort forløb om");
  });

  it("leaves out what the parties do in two years", () => {
    const said = (one: typeof analysis) => planWorkbook(one, STAMP).sheets[0]?.cells.map(({ value }) => value).filter((value) => value === "Hvem har hvilken opgave i forløbet?" || value === "VISO");
    expect(said(analysis)).toEqual(["VISO"]);
    expect(said(analysisOf())).toEqual(["VISO", "Hvem har hvilken opgave i forløbet?", "VISO"]);
  });

  it("is read back as it was entered, and its formulas say what the core says", () => {
    const found = read(book);
    expect([inOneOrder(found.analysis), found.problems]).toEqual([inOneOrder(analysis), []]);
    const live = readLiveSummary(book);
    expect(live.ok && live.value).toEqual(toSummaryJson(analysis, summarise(analysis), []));
  });

  it("lacks nothing that check knows of but answers and a remark", () => {
    const found = checkWorkbook(book);
    expect(found.ok && [...new Set(found.value.map((one) => one.code))]).toEqual(["unanswered", "missing-note", "not-begun"]);
  });

  it("gives the municipality a file without a plan, and takes a respondent's file back", () => {
    expect(planExport({ analysis, stamp: STAMP }, "municipality").sheets.map(({ title }) => title)).not.toContain("Udviklingsplan");
    const back = readReturn(contentOf(planRespondentFile({ analysis, stamp: STAMP }, { id: "R1", role: "teamleder", unit: "", round: 1 })), { analysis, stamp: STAMP });
    expect(back).toMatchObject({ ok: true, value: { cells: [], problems: [] } });
  });

  it("takes no plan, says so once, and enters the rest", () => {
    const file: AnswerFile = { plan: [{ id: "P1", recommendation: "F1", activity: "Et møde" }], status: [{ id: "F1", account: "x" }], asOf: "2027-01-01" };
    const { problems, entered } = enterAnswers(analysis, file, { replace: false });
    expect([problems.map((one) => [one.code, one.path]), entered]).toEqual([[["short-course", "plan[0]"]], 1]);
  });
});

it.each([
  ["a theme that is none", { themes: ["A.sag", "A.politik"] }, "unknown-theme", "themes[1]"],
  ["no theme", { themes: [] }, "no-theme", "themes"],
])("a short course about %s is refused", (_what, change, code, path) => {
  const made = createAnalysis({ ...THREE_CASES, ...change });
  expect(made.ok ? [] : made.problems.map((one) => [one.code, one.path])).toEqual([[code, path]]);
});

it("all themes are no short course", () => {
  const titles = planWorkbook(analysisOf({ ...THREE_CASES, themes: ["A.pol", "A.fag", "A.sag", "A.hel"] }), STAMP).sheets.map(({ title }) => title);
  expect(titles).toContain("Udviklingsplan");
});
