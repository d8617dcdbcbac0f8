import type { CriterionId, ThemeId } from "../../src/framework/framework.ts";
import type { Observation } from "../../src/review/observation.ts";
import type { CriterionSummary } from "../../src/findings/summary.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { aGrade, anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";
import { aFinding, anObservation } from "./support/makeEvidence.ts";

type Parts = Parameters<typeof anAnalysis>[0];

function criterion(id: string, parts: Parts): CriterionSummary {
  const found = summarise(anAnalysis(parts)).criteria.find((one) => one.criterion === id);
  if (found === undefined) throw new Error(`${id} is not in the framework`);
  return found;
}

const cases = someCases(20, { decision: "afslag" });
const onViden = (marks: Partial<Observation>): Observation => anObservation("I1", "A.fag.viden", marks);

describe("a criterion's summary", () => {
  it("is there for every criterion, also where nothing was answered", () => {
    const { criteria, assessment } = summarise(anAnalysis());
    expect(assessment).toBe("");
    expect(criteria).toHaveLength(12);
    expect(criteria[0]).toEqual({
      criterion: "A.pol.politik",
      sources: {},
      flags: [],
      serious: [],
      status: "not-examined",
      suggestion: null,
      preliminary: false,
      view: null,
      selfOnly: false,
    });
  });

  it("names the sources that have a signal, and no others", () => {
    const { sources, status, flags } = criterion("A.fag.viden", {
      observations: [
        onViden({ source: "interview", group: "ledelse", direction: "+" }),
        onViden({ source: "interview", group: "sagsbehandlere", direction: "-" }),
        onViden({ source: "material", direction: "-" }),
        anObservation("I4", "A.fag.kompetence", { source: "citizen", direction: "+" }),
      ],
      selfAnswers: [aGrade("fælles", "A.fag.viden", "2")],
    });
    expect(sources).toEqual({ material: "-", interview: "±", self: "-" });
    expect([status, flags]).toEqual(["corroborated", ["groups-differ"]]);
  });

  it("suggests a challenge for a serious defect, whatever the status", () => {
    const answers = answersTo("R.oplysning", "9×0 3×1 8×2");
    expect(criterion("A.sag.udredning", { cases, answers })).toMatchObject({
      sources: { legal: "-" },
      serious: ["R.oplysning"],
      status: "single-source",
      suggestion: "challenge",
    });
    const observations = [anObservation("I1", "A.sag.udredning", { source: "material", direction: "+" })];
    expect(criterion("A.sag.udredning", { cases, answers, observations })).toMatchObject({
      status: "contradictory",
      suggestion: "challenge",
    });
  });

  it("is preliminary while an item that its signal rests on is blank in a case that it applies to", () => {
    const answers = answersTo("S.helhed", "19×J 1×_");
    expect(criterion("A.hel.tvaerfaglig", { cases, answers })).toMatchObject({ sources: { legal: "+" }, preliminary: true });
    expect(criterion("A.hel.tvaerfaglig", { cases, answers: answersTo("S.helhed", "20×J") }).preliminary).toBe(false);
  });

  it("is not preliminary for items that have no signal yet", () => {
    expect(criterion("A.hel.tvaerfaglig", { cases, answers: answersTo("S.helhed", "4×J") })).toMatchObject({
      sources: {},
      preliminary: false,
    });
  });

  it("says when only the municipality itself has spoken of it", () => {
    const selfAnswers = [aGrade("fælles", "A.fag.viden", "4")];
    expect(criterion("A.fag.viden", { selfAnswers })).toMatchObject({ status: "single-source", selfOnly: true });
    const observations = [onViden({ direction: "±" })];
    expect(criterion("A.fag.viden", { selfAnswers, observations }).selfOnly).toBe(false);
    expect(criterion("A.fag.viden", { observations }).selfOnly).toBe(false);
  });
});

describe("The municipality's view and the review's", () => {
  const judged = (code: string, grade: string): CriterionSummary["view"] =>
    criterion("A.hel.tvaerfaglig", {
      cases,
      answers: answersTo("S.helhed", `20×${code}`),
      selfAnswers: [aGrade("fælles", "A.hel.tvaerfaglig", grade)],
    }).view;

  it("is higher where the municipality says + and the legal review −", () => {
    expect(judged("N", "4")).toBe("higher");
  });

  it("is lower the other way round", () => {
    expect(judged("J", "1")).toBe("lower");
  });

  it("is the same where both say the same", () => {
    expect([judged("J", "3"), judged("N", "2")]).toEqual([null, null]);
  });

  it("is higher where the social review says −, lower where it says +, and neither for what is only logged", () => {
    const selfAnswers = [aGrade("fælles", "A.hel.tvaerfaglig", "4")];
    const social = someCases(5, { social: true });
    const answers = answersTo("SF.hel.samlet", "5×1");
    expect(criterion("A.hel.tvaerfaglig", { cases: social, answers, selfAnswers }).view).toBe("higher");
    const [praised, lowGrade] = [answersTo("SF.hel.samlet", "5×4"), [aGrade("fælles", "A.hel.tvaerfaglig", "1")]];
    expect(criterion("A.hel.tvaerfaglig", { cases: social, answers: praised, selfAnswers: lowGrade }).view).toBe("lower");
    const observations = [anObservation("I1", "A.hel.tvaerfaglig", { direction: "-" })];
    expect(criterion("A.hel.tvaerfaglig", { observations, selfAnswers }).view).toBeNull();
  });
});

describe("a theme's summary", () => {
  it("lists accepted findings by a person's order, then by id", () => {
    const findings = [
      aFinding("F2", { order: null }),
      aFinding("F10", { order: null }),
      aFinding("F3", { order: 10 }),
      aFinding("F4", { order: 2 }),
      aFinding("F5", { order: 2.5 }),
      aFinding("F6", { status: "forslag", order: 1 }),
      aFinding("F7", { status: "afvist", order: 1 }),
      aFinding("F8", { kind: "strength" }),
      aFinding("F9", { criterion: "A.pol.politik" as CriterionId }),
    ];
    const themes = summarise(anAnalysis({ findings })).themes;
    const fag = themes.find((one) => one.theme === "A.fag");
    expect(fag?.challenges.map((one) => one.id)).toEqual(["F4", "F5", "F3", "F10", "F2"]);
    expect(fag?.strengths.map((one) => one.id)).toEqual(["F8"]);
    expect(fag?.recommendations).toEqual([]);
    expect(themes.find((one) => one.theme === "A.pol")?.challenges.map((one) => one.id)).toEqual(["F9"]);
  });

  it("carries the overall assessment, and the whole has its own", () => {
    const text = (theme: string | null, assessment: string) => ({
      theme: theme as ThemeId | null,
      presentation: "",
      analysis: "",
      assessment,
    });
    const summary = summarise(anAnalysis({ themeTexts: [text("A.fag", "God praksis."), text(null, "Samlet god.")] }));
    expect(summary.assessment).toBe("Samlet god.");
    expect(summary.themes.map((one) => one.assessment)).toEqual(["", "God praksis.", "", ""]);
  });
});
