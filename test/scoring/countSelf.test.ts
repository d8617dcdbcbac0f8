import fc from "fast-check";
import type { SelfAnswer } from "../../src/review/answer.ts";
import type { SelfCount } from "../../src/scoring/counts.ts";
import { countSelf } from "../../src/scoring/countSelf.ts";
import { lowerMedian } from "../../src/scoring/lowerMedian.ts";
import { aGrade, anAnalysis } from "./support/makeAnalysis.ts";

const CRITERION = "A.fag.viden";

/** Respondents by role with their grades: {teamleder: "4 3", sagsbehandler: "2 VI"}. */
type Grades = Readonly<Record<string, string>>;

function asked(grades: Grades): Pick<Parameters<typeof anAnalysis>[0] & object, "respondents" | "selfAnswers"> {
  const given = Object.entries(grades).flatMap(([role, codes]) =>
    codes.split(" ").map((code, index) => ({ id: `${role} ${index}`, role, code })),
  );
  return {
    respondents: given.map(({ id, role }) => ({ id, role, unit: "", round: 1 })),
    selfAnswers: given.map(({ id, code }) => aGrade(id, CRITERION, code)),
  };
}

function countOf(parts: Parameters<typeof anAnalysis>[0]): SelfCount {
  const found = countSelf(anAnalysis(parts)).find((one) => one.criterion === CRITERION);
  if (found === undefined) throw new Error("not counted");
  return found;
}

const answered = (grades: Grades): SelfCount => countOf(asked(grades));

describe("Self-evaluation, per criterion", () => {
  it("has a line for every criterion, and few answers where there are none", () => {
    const counted = countSelf(anAnalysis());
    expect(counted).toHaveLength(12);
    expect(counted[0]).toEqual({
      criterion: "A.pol.politik",
      n: 0,
      notKnown: 0,
      byGrade: { "1": 0, "2": 0, "3": 0, "4": 0 },
      byGroup: { leaders: { "1": 0, "2": 0, "3": 0, "4": 0 }, staff: { "1": 0, "2": 0, "3": 0, "4": 0 } },
      median: null,
      leaders: null,
      staff: null,
      flags: ["few"],
      signal: null,
      joint: false,
    });
  });

  it("says − where leaders grade 4, 4, 3 and staff 2, 2, 2, 1, and shows that they differ", () => {
    expect(answered({ direktør: "4", teamleder: "4 3", sagsbehandler: "2 2 2 1" })).toMatchObject({
      n: 7,
      median: 2,
      leaders: 4,
      staff: 2,
      flags: ["spread", "perspective-gap"],
      signal: "-",
    });
  });

  it.each([
    ["3 3 2", 3, "+"],
    ["4 4 4 4", 4, "+"],
    ["3 3 3 2 2", 3, "±"],
    ["3 2", 2, "-"],
    ["4 1", 1, "-"],
    ["2 2 4", 2, "-"],
    ["VI", null, null],
    ["3 VI VI", 3, "±"],
  ])("of %s has the median %p and the signal %p", (codes, median, signal) => {
    expect(answered({ stab: codes })).toMatchObject({ median, signal });
  });

  it("has no strength where leaders and staff stand on either side", () => {
    const count = answered({ teamleder: "4 4 4 4 4", sagsbehandler: "2 2 3" });
    expect(count).toMatchObject({ median: 4, flags: ["spread", "perspective-gap"], signal: "±" });
  });

  it("has no perspective gap on the same side of the middle, nor between fewer than three and three", () => {
    expect(answered({ teamleder: "4 4 4", sagsbehandler: "3 3 3" }).flags).toEqual([]);
    expect(answered({ teamleder: "4 4", sagsbehandler: "2 2 2" }).flags).toEqual(["spread"]);
  });

  it.each([
    ["4 2", ["spread", "few"]],
    ["3 1", ["spread", "few"]],
    ["4 3 3", []],
    ["3 2 2", []],
    ["4 4", ["few"]],
    ["4 4 VI", ["few"]],
    ["4 4 4 VI", []],
    ["4 4 4 VI VI", ["not-known"]],
    ["4 4 4 4 4 VI VI", []],
    ["4 4 4 4 VI VI", ["not-known"]],
  ])("of %s has the flags %p", (codes, flags) => {
    expect(answered({ stab: codes }).flags).toEqual(flags);
  });

  it("shows leaders and staff only from three grades each", () => {
    expect(answered({ teamleder: "4 4 3", sagsbehandler: "3 3 3" })).toMatchObject({ leaders: 4, staff: 3 });
    expect(answered({ teamleder: "4 4", sagsbehandler: "3 3 3" })).toMatchObject({ leaders: null, staff: null });
    expect(answered({ teamleder: "4 4 VI", sagsbehandler: "3 3 3" })).toMatchObject({ leaders: null, staff: null });
  });

  it("shows neither group when one or two others could be reckoned from the whole", () => {
    const both = { teamleder: "4 4 3", sagsbehandler: "3 3 3" };
    expect(answered({ ...both, udfører: "1" })).toMatchObject({ n: 7, leaders: null, staff: null });
    expect(answered({ ...both, udfører: "1 1" })).toMatchObject({ leaders: null, staff: null });
    expect(answered({ ...both, udfører: "1 1 2" })).toMatchObject({ leaders: 4, staff: 3 });
  });

  it("knows a role whatever its capitals, and puts an unknown respondent among the others", () => {
    expect(answered({ Teamleder: "4 4 3", SAGSBEHANDLER: "3 3 3" })).toMatchObject({ leaders: 4, staff: 3 });
    const stranger = { ...asked({ teamleder: "4 4 3", sagsbehandler: "3 3 3" }) };
    const selfAnswers = [...(stranger.selfAnswers ?? []), aGrade("ukendt", CRITERION, "1")];
    expect(countOf({ ...stranger, selfAnswers })).toMatchObject({ n: 7, leaders: null });
  });

  it("counts round 1 and the grades only", () => {
    const grade = aGrade("R1", CRITERION, "4");
    const others: readonly SelfAnswer[] = [
      { ...grade, round: 2 },
      { ...grade, part: "kendt", given: { kind: "code", code: "J" } },
      { ...grade, part: "overall" },
      { ...grade, part: "beskrivelse", given: { kind: "text", text: "4" } },
      { ...grade, given: { kind: "unreadable", text: "fire" } },
    ];
    expect(countOf({ selfAnswers: others })).toMatchObject({ n: 0, notKnown: 0, median: null });
    expect(countOf({ selfAnswers: [grade, ...others] })).toMatchObject({ n: 1, median: 4 });
  });

  it("is one answer when it is joint: no spread, no gap, no few", () => {
    expect(countOf({ selfAnswers: [aGrade("fælles", CRITERION, "3")] })).toMatchObject({
      n: 1,
      median: 3,
      flags: [],
      signal: "+",
      joint: true,
    });
    const elsewhere = countSelf(anAnalysis({ selfAnswers: [aGrade("fælles", CRITERION, "3")] }));
    expect(elsewhere.every((one) => one.flags.length === 0)).toBe(true);
  });

  it("lets the joint answer give way to any individual one, of whatever part, but not to a text", () => {
    const joint = aGrade("fælles", CRITERION, "3");
    const own = aGrade("R1", "A.pol.politik", "2");
    const given = { kind: "code", code: "N" } as const;
    expect(countOf({ selfAnswers: [joint, own] })).toMatchObject({ n: 0, joint: false, flags: ["few"] });
    expect(countOf({ selfAnswers: [joint, { ...own, part: "findes", given }] })).toMatchObject({ n: 0, joint: false });
    expect(countOf({ selfAnswers: [joint, { ...own, round: 2 }] })).toMatchObject({ n: 1, joint: true });
    const text: SelfAnswer = { ...own, part: "godt", given: { kind: "text", text: "Vi mødes." } };
    expect(countOf({ selfAnswers: [joint, text] })).toMatchObject({ n: 1, joint: true });
  });

  const grades = fc.array(fc.constantFrom("1", "2", "3", "4", "VI"), { minLength: 1, maxLength: 12 });

  it("does not care in which order people answered", () => {
    fc.assert(
      fc.property(grades, grades, (leaders, staff) => {
        const parts = asked({ teamleder: leaders.join(" "), sagsbehandler: staff.join(" ") });
        const turned = {
          respondents: [...(parts.respondents ?? [])].reverse(),
          selfAnswers: [...(parts.selfAnswers ?? [])].reverse(),
        };
        expect(countOf(turned)).toEqual(countOf(parts));
      }),
    );
  });

  it("never shows a group when one of the parts is one or two people", () => {
    fc.assert(
      fc.property(grades, grades, grades, (leaders, staff, others) => {
        const parts = { teamleder: leaders.join(" "), stab: staff.join(" "), udfører: others.join(" ") };
        const sizes = [leaders, staff, others].map((one) => one.filter((code) => code !== "VI").length);
        const count = answered(parts);
        if (sizes.some((size) => size === 1 || size === 2)) expect([count.leaders, count.staff]).toEqual([null, null]);
      }),
    );
  });

  it("has the lower one of two middle grades for its median", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 20 }), (list) => {
        const sorted = [...list].sort();
        const times = (grade: number): number => list.filter((one) => one === grade).length;
        const median = lowerMedian({ "1": times(1), "2": times(2), "3": times(3), "4": times(4) });
        expect(median).toBe(sorted[Math.ceil(list.length / 2) - 1]);
      }),
    );
  });
});
