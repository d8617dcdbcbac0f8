import { JOINT_RESPONDENT, planRespondentFile } from "../../../src/workbook/parts/respondentFile.ts";
import type { Respondent } from "../../../src/review/respondent.ts";
import { analysisOf, STAMP, THREE_CASES } from "../support/makers.ts";

const ANALYSIS = analysisOf(THREE_CASES, {
  respondents: [{ id: "R1", role: "direktør", unit: "Center for Handicap" }, { id: "R2", role: "teamleder" }],
  answers: [{ instrument: "self", subject: "R1", item: "A.fag.viden", code: "1" }],
});
const R1: Respondent = { id: "R1", role: "direktør", unit: "Center for Handicap", round: 1 };
const plan = (respondent: Respondent = R1, analysis = ANALYSIS) => planRespondentFile({ analysis, stamp: STAMP }, respondent);
const FULL = { ...ANALYSIS, selfMode: "full" } as const;
const textOf = (made = plan()) => made.sheets.flatMap((sheet) => sheet.cells.map((cell) => String(cell.value))).join("\n");
const formIn = (made = plan()) => {
  const form = made.sheets[0]?.tables[0];
  if (form === undefined) throw new Error("No form.");
  return form;
};

describe("the file that a respondent answers in", () => {
  it("holds the form, the words to choose from and, very hidden, where it belongs", () => {
    expect(plan().sheets.map((one) => [one.title, one.visibility])).toEqual([["Selvevaluering", "visible"], ["Lister", "visible"], ["_sagslup", "veryHidden"]]);
    const stamp = plan().sheets[2]?.tables[0]?.rows.map((cells) => cells.map((cell) => cell.value));
    expect(stamp).toEqual([
      ["format", 1], ["id", "prøve"], ["created", "2026-09-01T08:00:00Z"], ["framework", "taskforce-2024"], ["area", "voksen"],
      ["part", "respondent"], ["respondent", "R1"], ["round", 1],
    ]);
  });

  it("says who answers, in which round, who will read it, and how to fill it in", () => {
    expect(textOf()).toContain("Selvevaluering · Eksempelkommune");
    expect(textOf()).toContain("Rolle: direktør · Enhed: Center for Handicap · Runde: 1 · Betegnelse: R1");
    expect(textOf()).toMatch(/Hvem læser svarene: Taskforcen [\s\S]*mindst tre i hver gruppe/);
    expect(textOf()).toContain("1. Læs udsagnet");
  });

  it("asks a joint respondent whether they agreed, and says whose answer it is", () => {
    expect(textOf(plan(JOINT_RESPONDENT))).toMatch(/kommunens samlede svar[\s\S]*Var I enige\?/);
    expect(textOf()).not.toContain("Var I enige?");
  });

  it("is blank, and short or full as the course was set up", () => {
    expect(formIn().rows.every((cells) => cells[2]?.value === null && cells[3]?.value === null)).toBe(true);
    // 12 criteria with a grade and three texts, and 4 themes; in full five check-points and a fourth text more for each.
    expect([formIn().rows.length, formIn(plan(R1, FULL)).rows.length]).toEqual([12 * 4 + 4, 12 * 10 + 4]);
  });

  it("can be typed in where it is answered and nowhere else, and every dropdown has its words in the file", () => {
    const made = plan(R1, FULL);
    const open = formIn(made).rows.map((cells) => cells.map((cell, index) => cell.unlocked ?? formIn(made).columns[index]?.unlocked ?? false));
    expect(made.sheets.every((one) => one.protected)).toBe(true);
    expect(open.every((cells) => cells.filter(Boolean).length === 1 && (cells[2] === true || cells[3] === true))).toBe(true);
    const lists = new Set(formIn(made).rows.flatMap((cells) => cells.flatMap((cell) => (cell.list === undefined ? [] : [cell.list.name]))));
    expect([...lists].sort()).toEqual(["sag_valg_checkPoint", "sag_valg_selfGrade"]);
    expect(made.names.map((one) => one.name)).toEqual(expect.arrayContaining([...lists]));
  });
});
