import { endsBeforeStart, isChosen, monthSpan, planMark, withoutActivity } from "../../src/findings/planMarks.ts";
import { summarise } from "../../src/findings/summarise.ts";
import type { Choice, Finding, FindingStatus } from "../../src/review/finding.ts";
import type { ActivityStatus, PlannedActivity } from "../../src/review/plan.ts";
import { anAnalysis } from "../scoring/support/makeAnalysis.ts";

function recommendation(id: string, choice: Choice | null, status: FindingStatus = "accepteret"): Finding {
  return {
    id, kind: "recommendation", criterion: "A.fag.viden" as Finding["criterion"], text: "beskriver …", status, evidence: [], basis: "", order: null, orderReason: "",
    solves: [], tools: [], central: false, choice, choiceReason: "", comment: "", reply: "",
  };
}

function activity(fields: Partial<PlannedActivity> = {}): PlannedActivity {
  return {
    id: "P1", recommendation: "F1", activity: "", staffGoal: "", citizenGoal: "", kind: null, tools: [], responsible: "", start: null, deadline: "2027-08-31",
    indicator: "", baseline: "", target: "", status: "under-way", notes: [], support: "", ...fields,
  };
}

describe("an activity is overdue", () => {
  const findings = [recommendation("F1", "valgt"), recommendation("F2", "fravalgt"), recommendation("F3", "valgt", "forslag"), { ...recommendation("S1", "valgt"), kind: "strength" as const }];

  it.each<[string, string | null, Partial<PlannedActivity>, string | null]>([
    ["the day after its deadline", "2027-09-01", {}, "overdue"],
    ["not on the day itself", "2027-08-31", {}, null],
    ["not where nobody has said what day it is", null, {}, null],
    ["not without a deadline", "2027-09-01", { deadline: null }, null],
    ["also when nobody has said how far it is", "2027-09-01", { status: null }, "overdue"],
    ["never for a recommendation that the municipality has declined", "2027-09-01", { recommendation: "F2" }, null],
    ["never for one that the task force has not accepted", "2027-09-01", { recommendation: "F3" }, null],
    ["but first of all its recommendation must be there", "2027-09-01", { recommendation: "F9" }, "unknown-recommendation"],
    ["whatever capitals its recommendation is written with", "2027-09-01", { recommendation: "f1" }, "overdue"],
    ["and a strength is no recommendation", "2027-09-01", { recommendation: "S1" }, "unknown-recommendation"],
  ])("%s", (_when, asOf, fields, mark) => {
    expect(planMark(activity(fields), { findings, asOf })).toBe(mark);
  });

  it.each<[ActivityStatus, string | null]>([["not-begun", "overdue"], ["under-way", "overdue"], ["postponed", "overdue"], ["finished", null], ["given-up", null]])(
    "while it is open: %s", (status, mark) => {
      expect(planMark(activity({ status }), { findings, asOf: "2028-01-01" })).toBe(mark);
    });
});

it("every chosen recommendation has an activity; a declined or waiting one owes none", () => {
  const findings = [recommendation("F1", "valgt"), recommendation("F2", "valgt"), recommendation("F3", "fravalgt"), recommendation("F4", "afventer"), recommendation("F5", "valgt", "afvist")];
  const analysis = anAnalysis({ findings });
  expect(withoutActivity(summarise(analysis), [activity({ recommendation: "f1" })]).map((one) => one.id)).toEqual(["F2"]);
});

it("only a recommendation is chosen, whatever stands beside a strength", () => {
  const chosen = recommendation("F1", "valgt");
  expect([isChosen(chosen), isChosen({ ...chosen, kind: "strength" })]).toEqual([true, false]);
});

it("an activity may end on the day that it begins, and not before; nobody knows while a date is missing", () => {
  expect(endsBeforeStart({ start: "2027-05-01", deadline: "2027-04-30" })).toBe(true);
  expect(endsBeforeStart({ start: "2027-05-01", deadline: "2027-05-01" })).toBe(false);
  expect(endsBeforeStart({ start: "2027-05-01", deadline: null })).toBe(false);
  expect(endsBeforeStart({ start: null, deadline: "2027-05-01" })).toBe(false);
});

describe("the months of an activity, from the course's first", () => {
  it.each<[string | null, string | null, string | null, { before: number; months: number } | null]>([
    ["2026-09-15", "2026-09-20", "2026-09-01", { before: 0, months: 1 }],
    ["2027-05-31", "2027-06-01", "2026-09-01", { before: 8, months: 2 }],
    ["2027-05-01", "2028-04-30", "2026-09-30", { before: 8, months: 12 }],
    ["2027-05-01", "2027-04-30", "2026-09-01", null],
    ["2026-08-31", "2027-04-30", "2026-09-01", null],
    ["2027-05-01", "2031-08-31", "2026-09-01", { before: 8, months: 52 }],
    ["2027-05-01", "2031-09-01", "2026-09-01", null],
    ["2026-09-01", "2026-09-30", "2026-09-01", { before: 0, months: 1 }],
    ["2027-05-01", "2027-06-01", null, null],
    ["2027-05-01", null, "2026-09-01", null],
    [null, "2027-06-01", "2026-09-01", null],
  ])("%s to %s in a course from %s", (start, deadline, course, span) => {
    expect(monthSpan(activity({ start, deadline }), course)).toEqual(span);
  });
});
