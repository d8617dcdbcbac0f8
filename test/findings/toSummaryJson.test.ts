import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import { anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";
import { aFinding } from "./support/makeEvidence.ts";

const analysis = anAnalysis({
  start: "2026-09-01",
  cases: someCases(20),
  answers: answersTo("R.oplysning", "9×0 3×1 8×2"),
  findings: [aFinding("F1", { order: 1, comment: "Det er vi ikke enige i." })],
});
const problem = { code: "unreadable-answer", message: "…" };
const json = toSummaryJson(analysis, summarise(analysis), [problem]);

describe("the summary as JSON", () => {
  it("names the analysis and counts its cases", () => {
    expect(json.analysis).toEqual({
      municipality: "Eksempelkommune",
      area: "voksen",
      framework: "taskforce-2024",
      start: "2026-09-01",
    });
    expect(json.cases).toEqual({
      total: 20,
      social: 0,
      assessed: 20,
      withDefect: 11,
      withMaterialDefect: 8,
      incomplete: 20,
    });
  });

  it("has of an item, a criterion and a finding what the format promises, and nothing else", () => {
    expect(json.items.find((one) => one.item === "R.oplysning")).toEqual({
      instrument: "legal",
      item: "R.oplysning",
      criterion: "A.sag.udredning",
      n: 20,
      met: 9,
      notApplicable: 0,
      notAssessable: 0,
      unanswered: 0,
      unreadable: 0,
      lower: expect.closeTo(0.2581979, 6),
      upper: expect.closeTo(0.6579147, 6),
      signal: "clear-challenge",
      preliminary: false,
    });
    expect(json.self[0]).toEqual({
      criterion: "A.pol.politik",
      n: 0,
      notKnown: 0,
      median: null,
      leaders: null,
      staff: null,
      flags: ["few"],
      signal: null,
    });
    expect(json.criteria.find((one) => one.criterion === "A.sag.udredning")).toEqual({
      criterion: "A.sag.udredning",
      sources: { legal: "-" },
      flags: [],
      serious: ["R.oplysning"],
      status: "single-source",
      suggestion: "challenge",
    });
    expect(json.themes[1]?.challenges).toEqual([
      {
        id: "F1",
        criterion: "A.fag.viden",
        text: "Der mangler faste rammer for sparring.",
        evidence: [],
        solves: [],
        tools: [],
        central: false,
        choice: null,
      },
    ]);
    expect(json.problems).toEqual([problem]);
  });

  it("survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
