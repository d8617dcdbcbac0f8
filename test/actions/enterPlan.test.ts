import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import { analysisOf } from "../workbook/support/makers.ts";

const recommendation = { id: "F1", kind: "recommendation", criterion: "A.fag.viden", text: "beskriver det." } as const;
const before = analysisOf(undefined, { findings: [recommendation, { id: "F2", kind: "strength", criterion: "A.fag.viden", text: "Der er sparring." }] });
const enter = (file: AnswerFile, replace = false, analysis = before) => enterAnswers(analysis, file, { replace });

describe("a plan's activity", () => {
  it("is entered once, however often the file comes", () => {
    const file: AnswerFile = { plan: [{ id: "P1", recommendation: "f1", activity: "Et opslag", deadline: "2027-01-31" }] };
    const first = enter(file);
    expect([first.entered, first.problems]).toEqual([1, []]);
    expect(first.analysis.plan).toMatchObject([{ id: "P1", recommendation: "F1", activity: "Et opslag", deadline: "2027-01-31", status: null }]);
    expect(enter(file, false, first.analysis)).toMatchObject({ entered: 0, problems: [] });
  });

  it.each<[string, AnswerFile, string, string]>([
    ["a recommendation that is none", { plan: [{ id: "P1", recommendation: "F2", activity: "x" }] }, "unknown-recommendation", "plan[0].recommendation"],
    ["a day that is none", { plan: [{ id: "P1", recommendation: "F1", activity: "x", deadline: "2027-02-30" }] }, "not-a-date", "plan[0].deadline"],
    ["a status of no recommendation", { status: [{ id: "F9", account: "x" }] }, "unknown-recommendation", "status[0].id"],
    ["an as-of date that is none", { asOf: "i morgen" }, "not-a-date", "asOf"],
  ])("is left out with %s", (_what, file, code, path) => {
    const { problems, entered } = enter(file);
    expect(problems.map((one) => [one.code, one.path])).toEqual([[code, path]]);
    expect(entered).toBe(0);
  });
});

it("the date that the summary speaks for is moved only when asked to", () => {
  const set = enter({ asOf: "2027-01-01" });
  expect([set.analysis.asOf, set.entered]).toEqual(["2027-01-01", 1]);
  expect(enter({ asOf: "2028-01-01" }, false, set.analysis)).toMatchObject({ entered: 0, problems: [{ code: "differs", path: "asOf" }] });
  expect(enter({ asOf: "2028-01-01" }, true, set.analysis).analysis.asOf).toBe("2028-01-01");
});
