import frameworkExample from "../../src/cli/schema/framework.example.json" with { type: "json" };
import { checkOwnFramework } from "../../src/instrument/checkOwnFramework.ts";
import type { OwnCriterion, OwnFramework, OwnItem, OwnTheme, OwnTool } from "../../src/instrument/ownFramework.ts";
import { CASE_QUESTIONS } from "../../src/instrument/legalReview.ts";
import { LARGE_FRAMEWORK } from "./support/largeFramework.ts";
import { MIXED_FRAMEWORK } from "./support/mixedFramework.ts";

const CRITERION: OwnCriterion = { id: "T.a", number: "1.1", title: "Et kriterium", description: "Noget er godt." };
const THEME: OwnTheme = { id: "T", number: "1", title: "Et tema", focus: "Om noget.", criteria: [CRITERION] };
const ITEM: OwnItem = { id: "P.et", instrument: "legal", scale: "J", label: "Punkt", question: "Er det i orden?", criterion: "T.a" };
const TOOL: OwnTool = { id: "skema", title: "Skema", criteria: ["T.a"] };
const OWN: OwnFramework = { id: "egen", title: "Egen", source: "Os selv", themes: [THEME], items: [ITEM], tools: [TOOL] };

const pathsOf = (part: Partial<OwnFramework>): readonly string[] => checkOwnFramework({ ...OWN, ...part }).map((fault) => fault.path);
const ofItem = (part: Partial<OwnItem>): readonly string[] => pathsOf({ items: [{ ...ITEM, ...part }] });
const ofCriteria = (...criteria: readonly Partial<OwnCriterion>[]): readonly string[] =>
  pathsOf({ themes: [{ ...THEME, criteria: [CRITERION, ...criteria.map((one) => ({ ...CRITERION, number: "1.2", title: "Et andet", ...one }))] }] });

describe("The check of an own framework", () => {
  it.each([["large", LARGE_FRAMEWORK], ["mixed", MIXED_FRAMEWORK], ["example", frameworkExample as unknown as OwnFramework], ["small", OWN]] as const)(
    "finds nothing in one that is in order: %s",
    (_name, own) => expect(checkOwnFramework(own)).toEqual([]),
  );

  it("asks for no items", () => {
    const { items: _, ...none } = OWN;
    expect(checkOwnFramework(none)).toEqual([]);
  });

  it("tells of an id that is blank once, as of a text that is missing", () => {
    expect(ofItem({ id: " " })).toEqual(["items[0].id"]);
  });

  it("names every fault at once", () => {
    const themes = [{ ...THEME, title: "", criteria: [{ ...CRITERION, id: "T a" }] }];
    const items = [{ ...ITEM, id: "1", label: "" }, { ...ITEM, scale: "L", instrument: "social", label: "To", id: "P.to" }] as const;
    expect(pathsOf({ themes, items, tools: [{ ...TOOL, criteria: ["væk"] }] })).toEqual([
      "themes[0].title",
      "themes[0].criteria[0].id",
      "items[0].label",
      "items[0].id",
      "items[0].criterion",
      "items[1].scale",
      "items[1].criterion",
      "tools[0].criteria[0]",
    ]);
  });

  it("refuses the id of an edition of ours, whatever its capitals", () => {
    expect(checkOwnFramework({ ...OWN, id: "Taskforce-2018" })).toMatchObject([{ path: "id", message: expect.stringContaining("kan ikke ændres") as string }]);
  });

  it("refuses an id that a sheet would take for a number or a date, or cannot look up", () => {
    for (const id of ["1.10", "1-2", "a b", "å", "a*", "a..b", "-a", `a${"b".repeat(40)}`]) expect(ofItem({ id })).toEqual(["items[0].id"]);
  });

  it("refuses an item with the id of a column that the review has already, or of a benefit", () => {
    for (const id of ["Sag", "alder", "Medregnes", "V85", ...CASE_QUESTIONS.map((one) => one.id)]) expect(ofItem({ id })).toEqual(["items[0].id"]);
  });

  it("finds two items with one id, also in different reviews, and two labels in one review", () => {
    const social: OwnItem = { ...ITEM, instrument: "social", id: "p.ET" };
    expect(pathsOf({ items: [ITEM, social] })).toEqual(["items[1].id"]);
    expect(pathsOf({ items: [ITEM, { ...ITEM, id: "P.to", label: " punkt" }] })).toEqual(["items[1].label"]);
  });

  it("takes an item without a criterion, and finds one whose criterion is not there", () => {
    const { criterion: _, ...without } = ITEM;
    expect(pathsOf({ items: [without] })).toEqual([]);
    expect(ofItem({ criterion: "T.b" })).toEqual(["items[0].criterion"]);
  });

  it("takes legal defects in the legal review alone, and no scale of the self-evaluation", () => {
    expect(ofItem({ scale: "L" })).toEqual([]);
    expect(ofItem({ scale: "L", instrument: "social" })).toEqual(["items[0].scale"]);
    expect(ofItem({ scale: "selfGrade" })).toEqual(["items[0].scale"]);
  });

  it("finds empty questions, of two wordings the one that is empty", () => {
    expect(ofItem({ question: { børn: "Er det?", voksen: " " } })).toEqual(["items[0].question.voksen"]);
  });

  it("finds a condition that says nothing, and says which", () => {
    expect(ofItem({ notApplicable: ["alder < 16", "vejret = godt"] })).toEqual(["items[0].notApplicable[1]"]);
  });

  it("finds titles that look-ups would take for patterns, and numbers with blanks", () => {
    expect(ofCriteria({ id: "T.b", title: "Hvem gør hvad?" })).toEqual(["themes[0].criteria[1].title"]);
    expect(ofCriteria({ id: "T.b", number: "1. 2" })).toEqual(["themes[0].criteria[1].number"]);
    expect(ofCriteria({ id: "T.b", title: "x".repeat(151) })).toEqual(["themes[0].criteria[1].title"]);
  });

  it("finds a criterion whose id would be taken for a part of another in the self-evaluation", () => {
    expect(ofCriteria({ id: "T.a.kendt" })).toEqual(["themes[0].criteria[1].id"]);
    expect(ofCriteria({ id: "T.kendt" })).toEqual([]);
  });

  it("finds statements and closing questions that are written empty", () => {
    expect(ofCriteria({ id: "T.b", statement: "" })).toEqual(["themes[0].criteria[1].statement"]);
    expect(pathsOf({ themes: [{ ...THEME, question: "" }] })).toEqual(["themes[0].question"]);
  });

  it("tells of the whole's missing source once, not for each part", () => {
    expect(pathsOf({ source: " " })).toEqual(["source"]);
  });

  it("finds more than the sheets have room for", () => {
    const criteria = Array.from({ length: 61 }, (_, k) => ({ ...CRITERION, id: `T.a${k}`, number: `1.${k}`, title: `Kriterium ${k}` }));
    expect(pathsOf({ themes: [{ ...THEME, criteria }], items: [], tools: [] })).toEqual(["themes"]);
    expect(pathsOf({ items: Array.from({ length: 301 }, (_, k) => ({ ...ITEM, id: `P.p${k}`, label: `Punkt ${k}` })) })).toEqual(["items"]);
  });
});
