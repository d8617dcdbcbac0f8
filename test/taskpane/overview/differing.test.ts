import type { CriterionId } from "../../../src/framework/framework.ts";
import type { CriterionSummary } from "../../../src/findings/summary.ts";
import type { SelfCount } from "../../../src/scoring/counts.ts";
import { differing } from "../../../src/taskpane/overview/differing.ts";

const VIDEN = "A.fag.viden" as CriterionId;

const COUNT: SelfCount = {
  criterion: VIDEN,
  n: 6,
  notKnown: 0,
  byGrade: { 1: 2, 2: 0, 3: 2, 4: 2 },
  byGroup: { leaders: { 1: 0, 2: 0, 3: 1, 4: 2 }, staff: { 1: 2, 2: 0, 3: 1, 4: 0 } },
  median: 3,
  leaders: 4,
  staff: 1,
  flags: ["spread", "perspective-gap"],
  signal: "±",
  joint: false,
};
const SUMMARY: CriterionSummary = {
  criterion: VIDEN,
  sources: {},
  flags: [],
  serious: [],
  status: "not-examined",
  suggestion: null,
  preliminary: false,
  view: null,
  selfOnly: false,
};

describe("Where people see a criterion differently", () => {
  it("says in which ways the respondents differ", () => {
    expect(differing({ self: [COUNT], criteria: [SUMMARY] })).toEqual([
      { criterion: VIDEN, ways: ["svarene spreder sig", "ledere og medarbejdere ser forskelligt på det"] },
    ]);
  });

  it("says nothing of one or two respondents, since whoever differs from one other is known", () => {
    expect(differing({ self: [{ ...COUNT, n: 2, flags: ["spread", "few"] }], criteria: [SUMMARY] })).toEqual([]);
  });

  it("counts groups of interviewees that point apart, also where nobody answered the self-evaluation", () => {
    expect(differing({ self: [], criteria: [{ ...SUMMARY, flags: ["groups-differ"] }] })).toEqual([
      { criterion: VIDEN, ways: ["grupperne peger hver sin vej"] },
    ]);
  });

  it("leaves out what everybody sees alike", () => {
    expect(differing({ self: [{ ...COUNT, flags: [] }], criteria: [SUMMARY] })).toEqual([]);
  });
});
