import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { AnswerFile, FiledApplicationAnswer } from "../../src/review/answerFile.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { checkWorkbook } from "../../src/workbook/checkWorkbook.ts";
import { planExport } from "../../src/workbook/parts/exportFile.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { AUDIENCES } from "../../src/workbook/stamp.ts";
import { rowOf, typed } from "./support/handle.ts";
import { analysisOf, bookOf, read, STAMP, THREE_CASES, TWICE } from "./support/makers.ts";

const SAID: readonly FiledApplicationAnswer[] = [
  { id: "politik", met: "J", account: "Udvalget bakker op.", reference: "bilag 1" },
  { id: "ledelse", met: "J" },
  { id: "motivation", account: "Mange klager.", assessment: "Et tydeligt ønske." },
];
const analysis = analysisOf({ ...TWICE, cases: [...(TWICE.cases ?? []), { id: "SAG-04", benefit: "V85", social: true }], application: true }, { application: SAID });
const titlesOf = (one: Analysis) => planWorkbook(one, STAMP).sheets.map(({ title }) => title);

describe("the sheet Ansøgning", () => {
  it("is there when the setup asks for it, and only then", () => {
    expect(titlesOf(analysis)).toContain("Ansøgning");
    expect(titlesOf(analysisOf())).not.toContain("Ansøgning");
    expect(read(bookOf(analysisOf())).analysis.application).toBeNull();
  });

  it("says above the table whether the application can be considered", () => {
    const sheet = planWorkbook(analysis, STAMP).sheets.find(({ title }) => title === "Ansøgning");
    expect(sheet?.cells.map((one) => one.value)).toContain("Begge minimumskriterier er opfyldt, så ansøgningen kan behandles.");
  });

  it("is read back as it was entered, and entered again without changing anything", () => {
    const found = read(bookOf(analysis));
    expect([found.analysis.application, found.problems]).toEqual([analysis.application, []]);
    expect(enterAnswers(found.analysis, { application: SAID }, { replace: false })).toMatchObject({ entered: 0, problems: [] });
  });

  it("takes Ja and Nej alone for the two minimum criteria", () => {
    const book = bookOf(analysis);
    const { problems } = read(typed(book, "sag_ansoegning", rowOf(book, "sag_ansoegning", "Ledelsens opbakning"), "Opfyldt", "måske"));
    expect(problems.map((one) => [one.code, one.sheet])).toEqual([["unreadable-word", "Ansøgning"]]);
  });

  it("stays with the task force: it is in nobody's file", () => {
    for (const audience of AUDIENCES) {
      const file = JSON.stringify(planExport({ analysis, stamp: STAMP }, audience).sheets);
      expect(["sag_ansoegning", "Mange klager", "Et tydeligt ønske"].filter((one) => file.includes(one))).toEqual([]);
    }
  });
});

it.each<[string, AnswerFile, string, string]>([
  ["a criterion that is none", { application: [{ id: "pris" }] }, "unknown-criterion", "application[0].id"],
  ["a minimum's answer to what is judged in words", { application: [{ id: "udbytte", met: "J" }] }, "not-a-minimum", "application[0].met"],
])("what is said of the application is left out with %s", (_what, file, code, path) => {
  const { problems, entered } = enterAnswers(analysis, file, { replace: false });
  expect([problems.map((one) => [one.code, one.path]), entered]).toEqual([[[code, path]], 0]);
});

it("an application for a workbook without the sheet is told once, and the rest of the file is entered", () => {
  const { problems, entered } = enterAnswers(analysisOf(), { application: SAID, asOf: "2027-01-01" }, { replace: false });
  expect([problems.map((one) => [one.code, one.path]), entered]).toEqual([[["no-application", "application"]], 1]);
});

it("check names a minimum that is not met, and one of which nobody has said whether it is", () => {
  const created = createAnalysis({ ...THREE_CASES, application: true });
  if (!created.ok) throw new Error("refused");
  const { analysis: begun } = enterAnswers(created.analysis, { application: [{ id: "politik", met: "N" }] }, { replace: false });
  const found = checkWorkbook(bookOf(begun));
  const told = found.ok ? found.value.filter((one) => one.sheet === "Ansøgning").map((one) => [one.code, one.cell]) : [];
  expect(told).toEqual([["minimum-not-met", "D7"], ["minimum-open", "D8"]]);
});
