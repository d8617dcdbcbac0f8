import type { FiledAnswer } from "../../src/review/answerFile.ts";
import { enter, faults, self } from "./makers.ts";

describe("answers of the self-evaluation", () => {
  const respondents = [{ id: "R1", role: "direktør", round: 2 as const }];

  it("are kept per respondent, part and round", () => {
    const answers = [
      self({ code: "4" }),
      self({ item: "A.fag.viden.kendt", code: "D" }),
      self({ item: "A.fag.viden.godt", text: "Sparring." }),
      self({ item: "A.fag", code: "VI" }),
    ];
    const { analysis, problems } = enter({ answers, respondents });
    expect(problems).toEqual([]);
    expect(analysis.selfAnswers).toEqual([
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "grade", given: { kind: "code", code: "4" } },
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "kendt", given: { kind: "code", code: "D" } },
      { round: 2, respondent: "R1", item: "A.fag.viden", part: "godt", given: { kind: "text", text: "Sparring." } },
      { round: 2, respondent: "R1", item: "A.fag", part: "overall", given: { kind: "code", code: "VI" } },
    ]);
  });

  it("of a respondent with the role fælles are the municipality's joint answers", () => {
    const { analysis } = enter({ answers: [self({ code: "3" })], respondents: [{ id: "R1", role: "Fælles" }] });
    expect(analysis.selfAnswers[0]?.respondent).toBe("fælles");
    expect(analysis.respondents).toEqual([{ id: "R1", role: "Fælles", unit: "", round: 1 }]);
  });

  it("are joint in round 1 only, since the workbook has one joint form", () => {
    const joint = [{ id: "R1", role: "fælles", round: 2 as const }];
    expect(faults({ answers: [self({ code: "3" })], respondents: joint })).toEqual([["second-joint", "answers[0].subject"]]);
  });

  it.each<[string, Partial<FiledAnswer>, string, string]>([
    ["a respondent that is not there", { subject: "R9", code: "4" }, "unknown-respondent", "answers[0].subject"],
    ["a criterion of the other edition", { item: "B.udredning", code: "4" }, "unknown-item", "answers[0].item"],
    ["a part that is not there", { item: "A.fag.viden.kendes", code: "J" }, "unknown-item", "answers[0].item"],
    ["IR, which the form does not have", { code: "IR" }, "code-not-in-scale", "answers[0].code"],
    ["a grade at a check-point", { item: "A.fag.viden.findes", code: "4" }, "code-not-in-scale", "answers[0].code"],
  ])("are left out, by path: %s", (_what, answer, code, path) => {
    expect(faults({ answers: [self(answer)], respondents })).toEqual([[code, path]]);
  });

  it("that differ are left out, unless they shall replace", () => {
    const before = enter({ answers: [self({ code: "4" })], respondents }).analysis;
    expect(faults({ answers: [self({ code: "1" })] }, before)).toEqual([["differs", "answers[0].code"]]);
    expect(enter({ answers: [self({ code: "1" })] }, before, true).analysis.selfAnswers[0]?.given).toMatchObject({ code: "1" });
  });
});
