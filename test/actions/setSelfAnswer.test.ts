import { addRespondent, setSelfAnswer, type SelfPlace } from "../../src/actions/setSelfAnswer.ts";
import { JOINT } from "../../src/review/answer.ts";
import { blank } from "./makers.ts";

const GRADE: SelfPlace = { respondent: JOINT, round: 1, item: "A.fag.viden", part: "grade" };
const KNOWN: SelfPlace = { ...GRADE, part: "kendt" };
const GOOD: SelfPlace = { ...GRADE, part: "godt" };

describe("A person answers the self-evaluation", () => {
  it("gives a grade, changes it and takes it away", () => {
    const given = setSelfAnswer(blank, GRADE, { kind: "code", code: "2" });
    expect(given.selfAnswers).toEqual([{ ...GRADE, given: { kind: "code", code: "2" } }]);
    const changed = setSelfAnswer(given, GRADE, { kind: "code", code: "VI" });
    expect(changed.selfAnswers).toEqual([{ ...GRADE, given: { kind: "code", code: "VI" } }]);
    expect(setSelfAnswer(changed, GRADE, null).selfAnswers).toEqual([]);
  });

  it("keeps a check-point beside the grade, and a text beside both; a blank text is no answer", () => {
    const both = setSelfAnswer(setSelfAnswer(blank, GRADE, { kind: "code", code: "3" }), KNOWN, { kind: "code", code: "J" });
    const all = setSelfAnswer(both, GOOD, { kind: "text", text: "Fælles sparring hver uge." });
    expect(all.selfAnswers.map(({ part }) => part)).toEqual(["grade", "kendt", "godt"]);
    expect(setSelfAnswer(all, GOOD, { kind: "text", text: "" }).selfAnswers).toEqual(both.selfAnswers);
  });

  it("changes nothing where the answer does not fit the question", () => {
    expect(setSelfAnswer(blank, GRADE, { kind: "code", code: "J" })).toBe(blank);
    expect(setSelfAnswer(blank, KNOWN, { kind: "code", code: "4" })).toBe(blank);
    expect(setSelfAnswer(blank, GRADE, { kind: "text", text: "I høj grad" })).toBe(blank);
    expect(setSelfAnswer(blank, GOOD, { kind: "code", code: "4" })).toBe(blank);
    expect(setSelfAnswer(blank, { ...GRADE, item: "A.findes.ikke" }, { kind: "code", code: "4" })).toBe(blank);
  });

  it("changes nothing for somebody who is not listed in that round; the joint form is the one at the start", () => {
    const listed = addRespondent(blank, { role: "direktør", unit: "", round: 1 });
    expect(setSelfAnswer(listed, { ...GRADE, respondent: "R1" }, { kind: "code", code: "4" }).selfAnswers).toHaveLength(1);
    expect(setSelfAnswer(listed, { ...GRADE, respondent: "R1", round: 2 }, { kind: "code", code: "4" })).toBe(listed);
    expect(setSelfAnswer(listed, { ...GRADE, respondent: "R2" }, { kind: "code", code: "4" })).toBe(listed);
    expect(setSelfAnswer(listed, { ...GRADE, round: 2 }, { kind: "code", code: "4" })).toBe(listed);
  });

  it("gives a new respondent an id that no other has, capitals disregarded", () => {
    const listed = { ...blank, respondents: [{ id: "r1", role: "stab", unit: "", round: 1 as const }] };
    expect(addRespondent(listed, { role: "teamleder", unit: "Team Nord", round: 1 }).respondents.at(-1)).toEqual({ id: "R2", role: "teamleder", unit: "Team Nord", round: 1 });
  });
});
