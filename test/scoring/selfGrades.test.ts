import type { Respondent } from "../../src/review/respondent.ts";
import { selfGrades } from "../../src/scoring/selfGrades.ts";
import { aGrade } from "./support/makeAnalysis.ts";

const CRITERION = "A.fag.viden";

const person = (id: string, role: string, round: 1 | 2 = 1): Respondent => ({ id, role, unit: "", round });

describe("The grades of a round", () => {
  it("are each by leaders, by staff or by others; who is not on the list is among the others", () => {
    const respondents = [person("R1", "direktør"), person("R2", "stab"), person("R3", "anden")];
    const selfAnswers = ["R1", "R2", "R3", "R4"].map((id) => aGrade(id, CRITERION, "3"));
    const groups = selfGrades({ respondents, selfAnswers }, 1).grades.map((one) => one.group);
    expect(groups).toEqual(["leaders", "staff", "other", "other"]);
  });

  it("are by the role that the person has in that round", () => {
    const respondents = [person("R1", "stab", 1), person("R1", "teamleder", 2), person("R2", "teamleder", 2)];
    const selfAnswers = ["R1", "R2"].map((id) => aGrade(id, CRITERION, "3"));
    expect(selfGrades({ respondents, selfAnswers }, 1).grades.map((one) => one.group)).toEqual(["staff", "other"]);
  });

  it("are the joint one where nobody has answered alone", () => {
    const joint = { joint: true, grades: [{ criterion: CRITERION, group: "joint", code: "3" }] };
    expect(selfGrades({ respondents: [], selfAnswers: [aGrade("fælles", CRITERION, "3")] }, 1)).toEqual(joint);
  });

  it("are codes only: a word that cannot be read and a check-point are no grade", () => {
    const selfAnswers = [aGrade("R1", CRITERION, "?"), { ...aGrade("R1", CRITERION, "J"), part: "findes" as const }];
    expect(selfGrades({ respondents: [], selfAnswers }, 1)).toEqual({ joint: false, grades: [] });
  });
});
