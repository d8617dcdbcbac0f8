import { addSuggestions } from "../../src/actions/addSuggestions.ts";
import { adoptFile, adoptSheets } from "../../src/actions/adoptFramework.ts";
import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { drawAgain, drawCases } from "../../src/actions/drawCases.ts";
import { drawnSetup } from "../../src/actions/drawnSetup.ts";
import { findSetupFaults } from "../../src/actions/findSetupFaults.ts";
import { compareMeasurements } from "../../src/actions/compareMeasurements.ts";
import type { OwnFramework } from "../../src/instrument/ownFramework.ts";
import type { Setup } from "../../src/review/setup.ts";
import frameworkExample from "../../src/cli/schema/framework.example.json" with { type: "json" };
import { findTable } from "../../src/workbook/read/foundRows.ts";
import { typed } from "../workbook/support/handle.ts";
import { analysisOf, bookOf, THREE_CASES } from "../workbook/support/makers.ts";

const SETUP: Setup = { municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024" };
const adopted = adoptFile(frameworkExample as unknown as OwnFramework);
if (!adopted.ok) throw new Error(JSON.stringify(adopted.problems));
const OWN = { ...adopted, area: "børn" } as const;
const whole = () => analysisOf(THREE_CASES);
const placesIn = (...given: Parameters<typeof findSetupFaults>) => findSetupFaults(...given).map(({ code, path }) => [code, path]);

describe("A setup", () => {
  it("of a short course names themes of its framework, at least one", () => {
    expect(placesIn({ ...SETUP, themes: ["A.sag", "A.fag"] })).toEqual([]);
    expect(placesIn({ ...SETUP, themes: [] })).toEqual([["no-theme", "themes"]]);
    expect(placesIn({ ...SETUP, themes: ["A.sag", "A.ukendt"] })).toEqual([["unknown-theme", "themes[1]"]]);
    expect(placesIn({ ...SETUP, framework: "ukendt", themes: ["A.sag"] })).toEqual([["unknown-framework", "framework"], ["unknown-theme", "themes[0]"]]);
  });

  it("with an own framework names that one, for its area, and all of its themes", () => {
    const own = { ...SETUP, framework: OWN.edition.framework.id };
    expect(placesIn({ ...own, area: "børn" }, OWN)).toEqual([]);
    expect(placesIn(own, OWN)).toEqual([["framework-of-other-area", "area"]]);
    expect(placesIn({ ...own, area: "børn", themes: ["A.sag"] }, OWN)).toEqual([["themes-of-own-framework", "themes"]]);
  });

  it("may be of another framework than the one that comes with it only by mistake", () => {
    expect(placesIn({ ...SETUP, area: "børn" }, OWN)).toEqual([["other-framework", "framework"]]);
  });

  it("may ask for the full form and for a sheet about the application", () => {
    const { selfMode, application } = analysisOf({ ...SETUP, selfEvaluation: "fuld", application: true });
    expect([selfMode, application, analysisOf(SETUP).selfMode, analysisOf(SETUP).application]).toEqual(["full", [], "short", null]);
  });

  it("without a list of cases has none drawn from it", () => {
    expect(drawnSetup(SETUP, { count: 0, seed: 1 }).cases).toEqual([]);
  });
});

describe("An own framework", () => {
  const example = frameworkExample as unknown as OwnFramework;
  const [item] = example.items ?? [];
  if (item === undefined) throw new Error("The example asks nothing.");

  it("that asks nothing of the cases is one all the same", () => {
    const { items: _items, ...without } = example;
    expect(adoptFile(without)).toMatchObject({ ok: true, problems: [] });
  });

  it("is not taken with an earlier law until a day that is none", () => {
    const dated = (before: string) => adoptFile({ ...example, items: [{ ...item, earlierLaw: { before, law: "SEL § 41" } }] });
    expect(dated("2024-01-01").ok).toBe(true);
    expect(dated("engang")).toMatchObject({ ok: false, problems: [{ code: "not-a-date", path: "items[0].earlierLaw.before" }] });
  });

  it("is not taken from a workbook in which it is broken", () => {
    const book = bookOf(analysisOf(THREE_CASES));
    const row = findTable(book, "sag_kriterier")?.rows[0];
    if (row === undefined) throw new Error("no criterion");
    expect(adoptSheets(typed(book, "sag_kriterier", row, "Id", null))).toMatchObject({ ok: false });
  });

  it("that asks more than a formula of Excel's can name makes no workbook", () => {
    const items = Array.from({ length: 300 }, (_, index) => ({ ...item, id: `${"x".repeat(30)}${String(index)}`, label: `Punkt ${String(index)}` }));
    const large = adoptFile({ ...example, items });
    if (!large.ok) throw new Error(JSON.stringify(large.problems[0]));
    expect(createAnalysis({ ...SETUP, framework: example.id }, large)).toMatchObject({ ok: false, problems: [{ code: "long-formula" }] });
  });
});

it("A suggestion is added once, and nothing where the answers suggest nothing", () => {
  const observations = (["material", "interview"] as const).map((source, index) => ({ id: `I${String(index)}`, source, criterion: "A.fag.viden", direction: "-" as const, text: "x" }));
  const heard = analysisOf(THREE_CASES, { observations });
  const suggested = addSuggestions(heard);
  expect([suggested.findings.length, addSuggestions(suggested), addSuggestions(whole())]).toEqual([1, suggested, whole()]);
});

describe("A draw that is made again on what stands by now", () => {
  const whole = analysisOf({ ...THREE_CASES, cases: (THREE_CASES.cases ?? []).map((one) => ({ ...one, social: false })) });
  const options = { seed: 42, count: 2, date: null, replace: false };
  const first = drawCases(whole, options);
  if (!first.ok) throw new Error(first.problem.message);
  const { chosen, analysis: drawn } = first;

  it("is the same draw, where its own choice stands there in part", () => {
    const begun = { ...whole, cases: whole.cases.map((one) => ({ ...one, social: one.id === chosen[0] })) };
    expect(drawAgain(begun, options, chosen).cases).toEqual(drawn.cases);
  });

  it("is none where somebody else has chosen another case meanwhile", () => {
    const others = { ...whole, cases: whole.cases.map((one) => ({ ...one, social: !chosen.includes(one.id) })) };
    expect(drawAgain(others, options, chosen)).toBe(others);
  });
});

describe("Two measurements", () => {
  const first = analysisOf(THREE_CASES);

  it("of two areas or two municipalities are not compared", () => {
    expect(compareMeasurements(first, { ...first, area: "børn" })).toMatchObject({ ok: false, problem: { code: "other-area" } });
    expect(compareMeasurements(first, { ...first, municipality: "Køge" })).toMatchObject({ ok: false, problem: { code: "other-municipality" } });
  });

  it("count cases whose benefit nobody knows on a line of their own", () => {
    const [one, ...rest] = first.cases;
    const { benefit: _benefit, ...unknown } = one!;
    const compared = compareMeasurements(first, { ...first, cases: [unknown, ...rest] });
    expect(compared).toMatchObject({ ok: true, value: { benefits: expect.arrayContaining([{ benefit: null, before: 0, after: 1 }]) as unknown } });
  });

  it("of more than a hundred cases have no table of what so many can show", () => {
    const many = { ...first, cases: Array.from({ length: 101 }, (_, index) => ({ ...first.cases[0]!, id: `S${String(index)}` })) };
    expect(compareMeasurements(first, many)).toMatchObject({ ok: true, value: { canShow: [] } });
    const few = compareMeasurements(first, first);
    expect(few.ok && few.value.canShow.length > 0).toBe(true);
  });
});
