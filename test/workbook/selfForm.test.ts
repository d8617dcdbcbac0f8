import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { jointProgress } from "../../src/scoring/jointForm.ts";
import { planWorkbook } from "../../src/workbook/planWorkbook.ts";
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { analysisOf, bookOf, read, STAMP, THREE_CASES } from "./support/makers.ts";

const FULL: Setup = { ...THREE_CASES, selfEvaluation: "fuld" };
const JOINT = { respondents: [{ id: "R1", role: "fælles" }] };

function partsOf(setup: Setup, answers: AnswerFile = {}): readonly unknown[] {
  const rows = findTable(bookOf(analysisOf(setup, answers)), "sag_selvevaluering")?.rows ?? [];
  return rows.filter((row) => row.cell("Punkt")?.value === "A.pol.politik").map((row) => row.cell("Del")?.value);
}

describe("The self-evaluation's form", () => {
  it("asks for a grade and three texts in short mode", () => {
    expect(partsOf(THREE_CASES)).toEqual(["I hvilken grad", "Praksis", "Fungerer godt", "Udfordrer"]);
  });

  it("asks for the five steps and the documentation too in full mode", () => {
    expect(partsOf(FULL)).toEqual([
      "I hvilken grad", "Beskrevet", "Kendt", "Anvendt", "Hensigtsmæssigt", "Fulgt op", "Praksis", "Fungerer godt", "Udfordrer", "Dokumentation",
    ]);
  });

  it("keeps in short mode what has been answered that only the full form asks, and no more of it", () => {
    const answers = { ...JOINT, answers: [{ instrument: "self" as const, subject: "R1", item: "A.pol.politik.dokumentation", text: "Politik, 2025." }] };
    expect(partsOf(THREE_CASES, answers)).toEqual(["I hvilken grad", "Praksis", "Fungerer godt", "Udfordrer", "Dokumentation"]);
  });

  it("is of the length that was chosen, also when it is read back", () => {
    expect([read(bookOf(analysisOf(FULL))).analysis.selfMode, read(bookOf(analysisOf())).analysis.selfMode]).toEqual(["full", "short"]);
  });

  it("asks where the municipality's people did not agree, and has no place to answer that nobody reads", () => {
    const sheet = planWorkbook(analysisOf(), STAMP).sheets.find((one) => one.title === "Selvevaluering");
    expect(sheet?.cells.map((one) => String(one.value)).find((one) => one.startsWith("Var I enige?"))).toContain("under Tekst");
    expect(sheet?.cells.filter((one) => one.unlocked === true)).toEqual([]);
  });

  it("counts the questions that are answered on their scale, and takes Ved ikke for an answer", () => {
    const answers = [
      { instrument: "self" as const, subject: "R1", item: "A.pol.politik", code: "3" },
      { instrument: "self" as const, subject: "R1", item: "A.pol.strategi", code: "VI" },
      { instrument: "self" as const, subject: "R1", item: "A.pol.strategi.godt", text: "Den bliver brugt." },
    ];
    // Twelve criteria and four themes.
    expect(jointProgress(analysisOf(THREE_CASES, { ...JOINT, answers }))).toEqual({ answered: 2, asked: 16 });
    const sheet = planWorkbook(analysisOf(THREE_CASES, { ...JOINT, answers }), STAMP).sheets.find((one) => one.title === "Selvevaluering");
    expect(sheet?.cells.map((cell) => cell.value)).toContain("I har svaret på 2 af 16 spørgsmål.");
  });
});
