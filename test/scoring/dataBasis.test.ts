import type { AnswerFile } from "../../src/review/answerFile.ts";
import { dataBasis } from "../../src/scoring/dataBasis.ts";
import { analysisOf, THREE_CASES } from "../workbook/support/makers.ts";
import { aGrade, anAnalysis } from "./support/makeAnalysis.ts";

const grade = (subject: string, code: string) => ({ instrument: "self" as const, subject, item: "A.pol.politik", code });

function basisOf(answers: AnswerFile) {
  return dataBasis(analysisOf(THREE_CASES, answers));
}

describe("What an analysis rests on", () => {
  it("is nothing before anybody has answered", () => {
    expect(basisOf({})).toEqual({ readSocially: 0, interviews: 0, respondents: 0, answered: 0, selfEvaluations: 0 });
  });

  it("counts a case as read by VISO from the first answer that applies to it", () => {
    expect(basisOf({ answers: [{ instrument: "social", subject: "SAG-01", item: "SF.udr.metode", code: "3" }] }).readSocially).toBe(1);
  });

  it("counts talks with citizens among the interviews, and no document", () => {
    const sources = (["interview", "citizen", "material", "theme-day"] as const).map((type, index) => ({ id: `K${index}`, type, title: "Møde eller papir" }));
    expect(basisOf({ sources }).interviews).toBe(2);
  });

  it("counts those who have answered among those who are asked; Ved ikke is an answer, a text alone is none", () => {
    const respondents = ["R1", "R2", "R3"].map((id) => ({ id, role: "stab" }));
    const text = { instrument: "self" as const, subject: "R3", item: "A.pol.politik.godt", text: "Den er kendt." };
    expect(basisOf({ respondents, answers: [grade("R1", "3"), grade("R2", "VI"), text] })).toMatchObject({ respondents: 3, answered: 2, selfEvaluations: 2 });
  });

  it("takes the joint self-evaluation for one, while nobody has answered alone", () => {
    expect(basisOf({ respondents: [{ id: "R1", role: "fælles" }], answers: [grade("R1", "3")] })).toMatchObject({ respondents: 0, answered: 0, selfEvaluations: 1 });
  });

  it("has no joint self-evaluation beside those of people, and none in a text alone", () => {
    const [joint, own] = [aGrade("fælles", "A.pol.politik", "3"), ["R1", "R2"].map((id) => aGrade(id, "A.pol.politik", "2"))];
    const respondents = ["R1", "R2"].map((id) => ({ id, role: "stab", unit: "", round: 1 as const }));
    expect(dataBasis(anAnalysis({ respondents, selfAnswers: [joint, ...own] })).selfEvaluations).toBe(2);
    const text = { ...joint, part: "godt" as const, given: { kind: "text" as const, text: "Den er kendt." } };
    expect(dataBasis(anAnalysis({ selfAnswers: [text] })).selfEvaluations).toBe(0);
  });

  it("is what stands at the start of the course: neither people nor answers of its end", () => {
    const respondents = [1, 2].map((round) => ({ id: "R1", role: "stab", unit: "", round: round as 1 | 2 }));
    const [joint, atTheEnd] = [aGrade("fælles", "A.pol.politik", "3"), { ...aGrade("R1", "A.pol.politik", "3"), round: 2 as const }];
    expect(dataBasis(anAnalysis({ respondents, selfAnswers: [joint, atTheEnd] }))).toMatchObject({ respondents: 1, answered: 0, selfEvaluations: 1 });
  });
});
