import fc from "fast-check";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { summarise } from "../../src/findings/summarise.ts";
import { toSummaryJson } from "../../src/findings/toSummaryJson.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { readLiveSummary } from "../../src/workbook/read/readLiveSummary.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { uncalculated } from "./support/handle.ts";
import { analysisOf, bookOf, inOneOrder, read, TWICE } from "./support/makers.ts";

/** Every field that a person or a file can fill, filled. */
const EVERYTHING = analysisOf(
  {
    municipality: "Ærø",
    area: "børn",
    framework: "taskforce-2018",
    start: "2026-09-01",
    benefits: ["B86", "B87"],
    benefitReason: "=mange klager",
    caseSelection: "De 20 nyeste\npr. 1. august",
    cases: [
      { id: "SAG-01", benefit: "B86", decision: "ophør", decisionDate: "2026-03-14", applicationDate: "2026-03-14", form: "mundtlig", caseType: "frakendelse", age: 0, social: true, reviewer: "AB" },
      { id: "17", benefit: "B87" },
    ],
  },
  {
    answers: [
      { instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2", note: "=A1", reference: "akt 12", good: "+ gode" },
      { instrument: "legal", subject: "SAG-01", item: "X.rigtig", code: "N" },
      { instrument: "legal", subject: "17", item: "X.godt", text: "@hej" },
      { instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "4", note: "a\u030a" },
      { instrument: "self", subject: "R1", item: "B.udredning", code: "3" },
      { instrument: "self", subject: "R1", item: "B.udredning.kendt", code: "VI" },
      { instrument: "self", subject: "R2", item: "B.udredning", code: "1" },
    ],
    respondents: [{ id: "R1", role: "Direktør", unit: "Center" }, { id: "R2", role: "noget andet", round: 2 }],
    sources: [{ id: "K1", type: "interview", group: "ledelse", title: "Interview", date: "2026-10-12", persons: 6 }],
    observations: [{ id: "I1", source: "interview", group: "ledelse", criterion: "B.udredning", direction: "±", aspect: "kendt", text: "x", reference: "s. 3", from: "K1" }],
    findings: [
      { id: "F1", kind: "challenge", criterion: "B.udredning", text: "Mangler.", evidence: ["I1", "R.oplysning"], order: -1.5, orderReason: "fordi", comment: "nej", reply: "jo" },
      { id: "F2", kind: "recommendation", criterion: "B.udredning", text: "beskriver", status: "forslag", solves: ["F1"], tools: ["audit"], central: true, choice: "fravalgt", choiceReason: "tid" },
    ],
    themes: [{ presentation: "p", analysis: "a", assessment: "s" }],
  },
);

function random(seed: number): Analysis {
  const { setup, answers } = randomAnalysis(seed);
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return enterAnswers(created.analysis, answers, { replace: false }).analysis;
}

describe("What was planned is read back", () => {
  it("with every field filled", () => {
    const { analysis, problems } = read(bookOf(EVERYTHING));
    expect(problems).toEqual([]);
    expect(inOneOrder(analysis)).toEqual(inOneOrder(EVERYTHING));
  });

  it("with both dates of what a person sets: Opgjort pr. and the target", () => {
    const set = { ...EVERYTHING, asOf: "2026-12-01", settings: { target: 0.62 } };
    expect(read(bookOf(set)).analysis).toMatchObject({ asOf: "2026-12-01", settings: { target: 0.62 } });
  });

  it("where no formula of ours has been calculated: of two answers about a case, a plan, a status and an application too", () => {
    const recommendation = { id: "F1", kind: "recommendation", criterion: "A.fag.viden", text: "følger op.", choice: "valgt" } as const;
    const answers = (["A", "B"] as const).map((original) => ({ instrument: "legal" as const, subject: "SAG-01", item: "R.oplysning", original, code: original === "A" ? "0" : "2" }));
    const plan = [{ id: "P1", recommendation: "F1", activity: "Et opslag", deadline: "2027-01-31" }];
    const file = { answers, plan, findings: [recommendation], status: [{ id: "F1", account: "Det er gjort." }], application: [{ id: "politik", met: "J" }] } as const;
    for (const whole of [EVERYTHING, analysisOf({ ...TWICE, application: true }, file)]) {
      const { analysis, problems } = read(uncalculated(bookOf(whole)));
      expect([problems, inOneOrder(analysis)]).toEqual([[], inOneOrder(whole)]);
    }
  });

  it("in a workbook that counts its days from 1904", () => {
    const { analysis, problems } = read(bookOf(EVERYTHING, true));
    expect(problems).toEqual([]);
    expect(inOneOrder(analysis)).toEqual(inOneOrder(EVERYTHING));
  });

  it("whatever the analysis, in both areas and editions, and its formulas say the same", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const analysis = random(seed);
        const content = bookOf(analysis);
        const found = read(content);
        expect(found.problems).toEqual([]);
        expect(inOneOrder(found.analysis)).toEqual(inOneOrder(analysis));
        expect(readLiveSummary(content)).toEqual({ ok: true, value: toSummaryJson(analysis, summarise(analysis), []) });
      }),
      { numRuns: 15 },
    );
  });
});
