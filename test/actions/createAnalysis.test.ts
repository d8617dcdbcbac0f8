import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { Setup, SetupCase } from "../../src/review/setup.ts";

const smallest: Setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" };

function made(setup: Partial<Setup> = {}): Analysis {
  const created = createAnalysis({ ...smallest, ...setup });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

function refusals(setup: Partial<Setup>): readonly (readonly [string, string | undefined])[] {
  const created = createAnalysis({ ...smallest, ...setup });
  return created.ok ? [] : created.problems.map((problem) => [problem.code, problem.path]);
}

const caseWith = (facts: Partial<SetupCase>): SetupCase => ({ id: "SAG-01", benefit: "V85", ...facts });
const irOf = (analysis: Analysis, subject = "SAG-01"): readonly string[] =>
  analysis.answers.filter((one) => one.subject === subject).map((one) => one.item);

describe("a new analysis", () => {
  it("needs a municipality, an area and a framework, and has the target 0.75", () => {
    expect(made()).toMatchObject({ municipality: "Eksempelkommune", start: null, cases: [], settings: { target: 0.75 } });
  });

  it("takes its benefit areas from the cases, in the area's order, when none are chosen", () => {
    const cases = [caseWith({ benefit: "V97" }), caseWith({ id: "SAG-02" }), caseWith({ id: "SAG-03" })];
    expect(made({ cases }).benefits).toEqual(["V85", "V97"]);
    expect(made({ cases, benefits: ["V85", "V97", "V108"] }).benefits).toEqual(["V85", "V97", "V108"]);
  });

  it.each(["=SUM(A1)", "+45", "-1", "@sag"])("keeps the case id %s as it is written", (id) => {
    expect(made({ cases: [caseWith({ id })] }).cases[0]?.id).toBe(id);
  });

  it("keeps a case id without the blanks round it", () => {
    expect(made({ cases: [caseWith({ id: " SAG-01 " })] }).cases[0]?.id).toBe("SAG-01");
  });

  it("says that control characters were taken out of a text, and refuses nothing for it", () => {
    const created = createAnalysis({ ...smallest, benefitReason: "Først\r\nså\u0007\tsidst\u0000" });
    expect(created).toMatchObject({
      ok: true,
      analysis: { benefitReason: "Først\nså\tsidst" },
      problems: [{ code: "control-characters-removed", path: "benefitReason" }],
    });
  });

  it("says nothing of a line break that only changed its form", () => {
    expect(createAnalysis({ ...smallest, benefitReason: "a\r\nb" })).toMatchObject({ ok: true, problems: [] });
  });
});

describe("an item that does not concern a case starts as IR", () => {
  it("presets reasons, hearing and appeal guidance when the citizen got all that was applied for", () => {
    const preset = irOf(made({ cases: [caseWith({ decision: "fuldt-medhold", caseType: "ansøgning" })] }));
    expect(preset).toEqual(expect.arrayContaining(["R.partshoering", "S.klagevejledning"]));
    expect(preset.some((item) => item.startsWith("R.begrundelse"))).toBe(true);
    expect(preset).not.toContain("R.oplysning");
  });

  it("presets nothing from a decision that is not known", () => {
    expect(irOf(made({ cases: [caseWith({})] }))).not.toContain("S.klagevejledning");
  });

  it("presets social items for the chosen cases only", () => {
    const cases = [caseWith({ id: "S", social: true }), caseWith({ id: "L" })];
    const analysis = made({ area: "voksen", cases: cases.map((one) => ({ ...one, age: 60 })) });
    const social = analysis.answers.filter((one) => one.instrument === "social").map((one) => one.subject);
    expect(new Set(social)).toEqual(new Set(["S"]));
  });
});

describe("a setup is refused, with the path to what is wrong", () => {
  it.each<[string, Partial<Setup>, string, string]>([
    ["no name", { municipality: "  " }, "municipality-length", "municipality"],
    ["a name of 101 characters", { municipality: "x".repeat(101) }, "municipality-length", "municipality"],
    ["an unknown framework", { framework: "taskforce-2030" }, "unknown-framework", "framework"],
    ["a day that does not exist", { start: "2026-02-30" }, "not-a-date", "start"],
    ["a benefit of the other area", { benefits: ["V85", "B86"] }, "benefit-of-other-area", "benefits[1]"],
    ["an unknown benefit", { benefits: ["V1"] }, "unknown-benefit", "benefits[0]"],
    ["a case's benefit of the other area", { cases: [caseWith({ benefit: "B86" })] }, "benefit-of-other-area", "cases[0].benefit"],
    ["a case's unknown benefit", { cases: [caseWith({ benefit: "constructor" })] }, "unknown-benefit", "cases[0].benefit"],
    ["an id twice", { cases: [caseWith({}), caseWith({ id: " sag-01 " })] }, "doubled-case", "cases[1].id"],
    ["a CPR number as id", { cases: [caseWith({ id: "010190-1234" })] }, "id-cpr-like", "cases[0].id"],
    ["a wildcard in an id", { cases: [caseWith({ id: "SAG*" })] }, "id-wildcard", "cases[0].id"],
    ["a control character in an id", { cases: [caseWith({ id: "SAG\u0001" })] }, "id-control-character", "cases[0].id"],
    ["a blank id", { cases: [caseWith({ id: " " })] }, "id-blank", "cases[0].id"],
    ["an id of 41 characters", { cases: [caseWith({ id: "x".repeat(41) })] }, "id-too-long", "cases[0].id"],
    ["an age above 120", { cases: [caseWith({ age: 121 })] }, "age-out-of-range", "cases[0].age"],
    ["half a year of age", { cases: [caseWith({ age: 17.5 })] }, "age-out-of-range", "cases[0].age"],
    [
      "an unreal date, once",
      { cases: [caseWith({ decisionDate: "14-03-2026", applicationDate: "2026-03-01" })] },
      "not-a-date",
      "cases[0].decisionDate",
    ],
    ["a day before Excel's calendar is right", { start: "1900-02-28" }, "not-a-date", "start"],
    [
      "a decision before the application",
      { cases: [caseWith({ applicationDate: "2026-03-15", decisionDate: "2026-03-14" })] },
      "decided-before-applied",
      "cases[0].decisionDate",
    ],
    ["a text longer than a cell", { caseSelection: "x".repeat(32_768) }, "text-too-long", "caseSelection"],
  ])("%s", (_what, setup, code, path) => expect(refusals(setup)).toEqual([[code, path]]));

  it("more than 2000 cases", () => {
    const cases = Array.from({ length: 2001 }, (_, index) => caseWith({ id: `SAG-${index}` }));
    expect(refusals({ cases })).toEqual([["too-many-cases", "cases"]]);
    expect(refusals({ cases: cases.slice(1) })).toEqual([]);
  });

  it("with every fault at once, not only the first", () => {
    expect(refusals({ municipality: "", framework: "x", cases: [caseWith({ benefit: "B86", age: -1 })] })).toHaveLength(4);
  });
});

it("keeps a text that just fits a cell", () => {
  expect(made({ caseSelection: "x".repeat(32_767) }).caseSelection).toHaveLength(32_767);
});

it("takes an application that was decided the same day", () => {
  expect(refusals({ cases: [caseWith({ applicationDate: "2026-03-14", decisionDate: "2026-03-14" })] })).toEqual([]);
});
