import type { SelfPart } from "../../src/instrument/selfEvaluation.ts";
import { jointAnswers, jointLines, jointProgress } from "../../src/scoring/jointForm.ts";
import { formAnswers, formLines, formProgress, isGraded, selfItemKey } from "../../src/scoring/selfForm.ts";
import type { SelfAnswer } from "../../src/review/answer.ts";
import { aGrade, anAnalysis } from "./support/makeAnalysis.ts";

const text = (part: SelfPart): SelfAnswer => ({ ...aGrade("fælles", "A.fag.viden", "3"), part, given: { kind: "text", text: "Sådan gør vi." } });
const checkPoint: SelfAnswer = { ...aGrade("fælles", "A.fag.viden", "J"), part: "findes" };

describe("A self-evaluation form", () => {
  it("has the answers of its respondent in its round, and of nobody else", () => {
    const own = aGrade("R1", "A.fag.viden", "3");
    const analysis = anAnalysis({ selfAnswers: [own, aGrade("R2", "A.fag.viden", "2"), { ...own, round: 2 }] });
    expect(formAnswers(analysis, { respondent: "R1", round: 1 })).toEqual([own]);
  });

  it("asks in the short form about grades, and about a check-point only where somebody has answered it", () => {
    const lines = (answers: readonly SelfAnswer[]) => formLines(anAnalysis(), answers).map(selfItemKey);
    expect(lines([])).not.toContain("A.fag.viden|findes");
    expect(lines([checkPoint])).toContain("A.fag.viden|findes");
    expect(lines([checkPoint]).length).toBe(lines([]).length + 1);
  });

  it("is as far as the questions with a scale are answered: 12 criteria and 4 themes; texts never miss", () => {
    expect(formProgress(anAnalysis(), [])).toEqual({ answered: 0, asked: 16 });
    expect(formProgress(anAnalysis(), [aGrade("fælles", "A.fag.viden", "3"), text("beskrivelse"), aGrade("fælles", "A.findes.ikke", "3")])).toEqual({ answered: 1, asked: 16 });
  });

  it("is no further by a word that is no grade", () => {
    expect(formProgress(anAnalysis(), [aGrade("fælles", "A.fag.viden", "?")])).toEqual({ answered: 0, asked: 16 });
  });

  it("is answered on a scale where it is a grade or a check-point, and else in words", () => {
    expect((["grade", "findes", "beskrivelse"] as const).map((part) => isGraded({ item: "A.fag.viden", part }))).toEqual([true, true, false]);
  });

  it("is joint where all answer as one", () => {
    const analysis = anAnalysis({ selfAnswers: [aGrade("fælles", "A.fag.viden", "3"), checkPoint, aGrade("R1", "A.fag.viden", "2")] });
    expect(jointAnswers(analysis)).toHaveLength(2);
    expect(jointLines(analysis).map(selfItemKey)).toContain("A.fag.viden|findes");
    expect(jointProgress(analysis)).toEqual({ answered: 2, asked: 17 });
  });
});
