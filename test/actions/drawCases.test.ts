import { drawCases, type CasesDrawn, type DrawOptions } from "../../src/actions/drawCases.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { FiledAnswer } from "../../src/review/answerFile.ts";

/** SAG-01 to SAG-20, of five benefits in turn; a citizen of 40 has no transition to adult life. */
function twenty(social: readonly string[] = []): Analysis {
  const created = createAnalysis({
    municipality: "Eksempelkommune",
    area: "voksen",
    framework: "taskforce-2024",
    cases: Array.from({ length: 20 }, (_, index) => {
      const id = `SAG-${String(index + 1).padStart(2, "0")}`;
      return { id, benefit: ["V85", "V85", "V97", "V104", "V107"][index % 5] ?? "", age: 40, social: social.includes(id) };
    }),
  });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

const draw = (analysis: Analysis, options: Partial<DrawOptions> = {}): CasesDrawn =>
  drawCases(analysis, { seed: 42, count: 5, date: null, replace: false, ...options });

function drawn(analysis: Analysis, options: Partial<DrawOptions> = {}): Analysis {
  const done = draw(analysis, options);
  if (!done.ok) throw new Error(done.problem.message);
  return done.analysis;
}

const chosenIn = ({ cases }: Analysis): readonly string[] => cases.filter((one) => one.social).map((one) => one.id);
const social = (stated: Partial<FiledAnswer>): FiledAnswer => ({ instrument: "social", subject: "SAG-06", item: "SF.udr.metode", ...stated });
const filled = (analysis: Analysis, answer: FiledAnswer): Analysis => {
  const { analysis: after, problems } = enterAnswers(analysis, { answers: [answer] }, { replace: false });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return after;
};

/** The choice that stands; the draw with seed 42 keeps the first and would drop the second. */
const [KEPT, DROPPED] = ["SAG-06", "SAG-02"];

describe("the draw of cases for VISO", () => {
  it("marks the drawn cases and no other, and tells how they were drawn", () => {
    const done = draw(twenty(), { date: "2026-10-01" });
    if (!done.ok) throw new Error(done.problem.message);
    expect(done.chosen).toEqual(["SAG-05", "SAG-06", "SAG-11", "SAG-18", "SAG-19"]);
    expect(chosenIn(done.analysis)).toEqual(done.chosen);
    expect(done.analysis.draw).toMatchObject({ seed: 42, count: 5, date: "2026-10-01" });
    expect(done.analysis.draw?.algorithm).toMatch(/^sagslup-udtræk-1: /);
    expect(done.strata.map(({ benefit, places, cases }) => [benefit, places, cases])).toEqual([
      ["V104", 1, 4],
      ["V107", 1, 4],
      ["V85", 2, 8],
      ["V97", 1, 4],
    ]);
  });

  it("starts social items that do not concern a drawn case as IR, as in a case that was chosen from the start", () => {
    const socialIn = ({ answers }: Analysis) => answers.filter((one) => one.instrument === "social");
    const before = twenty();
    const after = drawn(before);
    expect(socialIn(before)).toEqual([]);
    expect(socialIn(after)).toEqual(socialIn(twenty(chosenIn(after))));
    expect(new Set(socialIn(after).map((one) => one.subject)).size).toBe(5);
  });

  it("leaves everything else as it was", () => {
    const before = filled(twenty(), { instrument: "legal", subject: "SAG-06", item: "R.oplysning", code: "2", note: "Mangler." });
    const { cases: _cases, answers, draw: _draw, ...rest } = drawn(before);
    expect(before).toMatchObject(rest);
    expect(answers.slice(0, before.answers.length)).toEqual(before.answers);
  });

  it("is made among the cases that there are, all of them at the most", () => {
    expect(chosenIn(drawn(twenty(), { count: 20 }))).toHaveLength(20);
    expect(draw(twenty(), { count: 21 })).toMatchObject({ ok: false, problem: { code: "too-few-cases" } });
  });
});

describe("a choice that stands already", () => {
  it("is not drawn over", () => {
    const refused = draw(twenty([KEPT, DROPPED]));
    expect(refused).toMatchObject({ ok: false, problem: { code: "already-chosen" } });
    expect(refused).toHaveProperty("problem.message", expect.stringContaining("SAG-02, SAG-06"));
  });

  it("gives way with replace, and its preset answers with it", () => {
    const after = drawn(twenty([KEPT, DROPPED]), { replace: true });
    expect(chosenIn(after)).toEqual(["SAG-05", "SAG-06", "SAG-11", "SAG-18", "SAG-19"]);
    expect(new Set(after.answers.filter((one) => one.instrument === "social").map((one) => one.subject))).toEqual(new Set(chosenIn(after)));
  });

  it("gives way to the same choice when a draw is repeated, with everything that was answered since", () => {
    const answered = filled(drawn(twenty()), social({ code: "4", note: "God udredning." }));
    expect(drawn(answered, { replace: true })).toEqual(answered);
  });

  it.each<[string, Partial<FiledAnswer>]>([
    ["an answer", { code: "4" }],
    ["KV", { code: "KV" }],
    ["an IR that a person gave to an item that concerns the case", { code: "IR" }],
    ["a remark without an answer", { note: "Se akt 4." }],
    ["an answer to an item that was preset", { item: "SF.hel.overgang", code: "3" }],
  ])("never gives way when a case would be dropped that has %s", (_what, stated) => {
    const answered = filled(twenty([KEPT, DROPPED]), social({ subject: DROPPED, ...stated }));
    const refused = draw(answered, { replace: true });
    expect(refused).toMatchObject({ ok: false, problem: { code: "answers-would-go" } });
    expect(refused).toHaveProperty("problem.message", expect.stringContaining(`gennemgang: ${DROPPED}.`));
  });

  it("gives way when the answered case is drawn again", () => {
    const answered = filled(twenty([KEPT, DROPPED]), social({ subject: KEPT, code: "4" }));
    expect(drawn(answered, { replace: true }).answers).toContainEqual({
      instrument: "social",
      subject: KEPT,
      item: "SF.udr.metode",
      given: { kind: "code", code: "4" },
    });
  });
});
