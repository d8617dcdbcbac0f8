import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import type { FiledAgreedAnswer } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { enter, faults, legal } from "./makers.ts";

const SETUP: Setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  cases: [
    { id: "SAG-01", benefit: "V85", decision: "fuldt-medhold", double: ["legal"] },
    { id: "SAG-02", benefit: "V85" },
  ],
};

function analysisOf(setup: Setup) {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

const blank = analysisOf(SETUP);
const agreed = (stated: Partial<FiledAgreedAnswer> = {}): FiledAgreedAnswer => ({ instrument: "legal", subject: "SAG-01", item: "R.oplysning", code: "2", ...stated });

describe("a case that two reviewers answer about", () => {
  it("has presets for both, and each may overrule their own", () => {
    const preset = blank.answers.filter((one) => one.item === "R.partshoering" && one.subject === "SAG-01");
    expect(preset.map((one) => one.original)).toEqual(["A", "B"]);
    const { analysis, problems } = enter({ answers: [legal({ item: "R.partshoering", original: "B", code: "0" })] }, blank);
    expect(problems).toEqual([]);
    const codes = analysis.answers.filter((one) => one.item === "R.partshoering" && one.subject === "SAG-01").map((one) => one.given);
    expect(codes).toEqual([{ kind: "code", code: "IR" }, { kind: "code", code: "0" }]);
  });

  it("takes an answer of each, and the same again changes nothing", () => {
    const file = { answers: [legal({ original: "A", code: "0" }), legal({ original: "B", code: "2" })] };
    const first = enter(file, blank);
    expect({ problems: first.problems, entered: first.entered }).toEqual({ problems: [], entered: 2 });
    expect(enter(file, first.analysis)).toMatchObject({ analysis: first.analysis, entered: 0 });
    expect(faults({ answers: [legal({ original: "A", code: "1" })] }, first.analysis)).toEqual([["differs", "answers[0].code"]]);
  });

  it("takes what both agreed on, with who, when and why; another answer only with replace", () => {
    const file = { agreed: [agreed({ by: "AB", date: "2026-11-02", why: "Lægen blev ikke spurgt." })] };
    const { analysis, problems, entered } = enter(file, blank);
    expect({ problems, entered }).toEqual({ problems: [], entered: 1 });
    expect(analysis.agreed).toEqual([
      { instrument: "legal", subject: "SAG-01", item: "R.oplysning", given: { kind: "code", code: "2" }, by: "AB", why: "Lægen blev ikke spurgt.", date: "2026-11-02" },
    ]);
    expect(enter(file, analysis).entered).toBe(0);
    expect(faults({ agreed: [agreed({ code: "0" })] }, analysis)).toEqual([["differs", "agreed[0]"]]);
    expect(enter({ agreed: [agreed({ code: "0" })] }, analysis, true).analysis.agreed[0]?.given).toEqual({ kind: "code", code: "0" });
  });

  it.each([
    ["an answer that is nobody's", { answers: [legal({ code: "0" })] }, "whose-answer", "answers[0].original"],
    ["A's answer about a case that one reviews", { answers: [legal({ subject: "SAG-02", original: "A", code: "0" })] }, "not-double", "answers[0].original"],
    ["A's answer about the case as a whole", { answers: [legal({ item: "X.rigtig", original: "A", code: "J" })] }, "not-double", "answers[0].original"],
    ["a reviewer's name beside A's answer", { answers: [legal({ original: "A", code: "0", reviewer: "CD" })] }, "not-taken-here", "answers[0].reviewer"],
    ["an agreement about a case that one reviews", { agreed: [agreed({ subject: "SAG-02" })] }, "not-double", "agreed[0].subject"],
    ["an agreement about no case", { agreed: [agreed({ subject: "SAG-09" })] }, "unknown-case", "agreed[0].subject"],
    ["an agreement about an item of the other review", { agreed: [agreed({ item: "SF.udr.metode" })] }, "unknown-item", "agreed[0].item"],
    ["an agreement with a code of another scale", { agreed: [agreed({ code: "J" })] }, "code-not-in-scale", "agreed[0].code"],
    ["an agreement on no day", { agreed: [agreed({ date: "i går" })] }, "not-a-date", "agreed[0].date"],
  ])("names %s", (_what, file, code, path) => {
    expect(faults(file, blank)).toEqual([[code, path]]);
  });

  it("is refused in the social review where VISO does not see it, and beyond 100 cases", () => {
    const refusal = (cases: Setup["cases"]) => {
      const created = createAnalysis({ ...SETUP, cases: cases ?? [] });
      return created.ok ? [] : created.problems.map((one) => [one.code, one.path]);
    };
    expect(refusal([{ id: "SAG-01", benefit: "V85", double: ["social"] }])).toEqual([["double-not-chosen", "cases[0].double"]]);
    const many = Array.from({ length: 101 }, (_, index) => ({ id: `SAG-${index}`, benefit: "V85", double: ["legal"] as const }));
    expect(refusal(many)).toEqual([["too-many-double", "cases"]]);
    expect(refusal(many.slice(1))).toEqual([]);
  });
});
