import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { casesOf, setupOf, type SetupDraft } from "../../../src/taskpane/course/setupOf.ts";

const draft: SetupDraft = {
  municipality: "Prøvekøbing",
  area: "voksen",
  framework: "taskforce-2024",
  benefits: ["V85", "V97"],
  cases: "3",
  start: "2026-09-01",
  selfEvaluation: "kort",
  themes: [],
  double: "0",
  application: false,
};

describe("Setting up a course in the pane", () => {
  it("makes cases with running pseudonyms, spread evenly over the benefits", () => {
    expect(setupOf(draft)?.cases).toEqual([
      { id: "SAG-01", benefit: "V85" },
      { id: "SAG-02", benefit: "V97" },
      { id: "SAG-03", benefit: "V85" },
    ]);
  });

  it("gives the pseudonyms as many digits as the number of cases needs", () => {
    expect(setupOf({ ...draft, cases: "120" })?.cases?.[0]?.id).toBe("SAG-001");
  });

  it("waits for a municipality, for a number of cases and, where there are cases, for a benefit", () => {
    expect(setupOf({ ...draft, municipality: " " })).toBeNull();
    expect(setupOf({ ...draft, cases: "tyve" })).toBeNull();
    expect(setupOf({ ...draft, benefits: [] })).toBeNull();
    expect(setupOf({ ...draft, benefits: [], cases: "0" })?.cases).toEqual([]);
  });

  it("takes no more cases than an analysis can have, and no part of one", () => {
    expect([casesOf({ cases: "2000" }), casesOf({ cases: "2001" }), casesOf({ cases: "-1" }), casesOf({ cases: "2,5" })]).toEqual([2000, null, null, null]);
  });

  it("lets two look at the first cases, which are spread over the benefits as all are", () => {
    expect(setupOf({ ...draft, double: "2" })?.cases?.map(({ benefit, double }) => [benefit, double])).toEqual([
      ["V85", ["legal"]],
      ["V97", ["legal"]],
      ["V85", undefined],
    ]);
    expect(setupOf({ ...draft, double: "4" })).toBeNull();
    expect(setupOf({ ...draft, double: "" })).toBeNull();
  });

  it("is about all themes and without an application, unless somebody says otherwise", () => {
    expect(setupOf(draft)).not.toHaveProperty("themes");
    expect(setupOf(draft)).not.toHaveProperty("application");
    expect(setupOf({ ...draft, themes: ["A.sag"], application: true })).toMatchObject({ themes: ["A.sag"], application: true });
  });

  it("makes a setup that an analysis can be made of", () => {
    const setup = setupOf(draft);
    expect(setup !== null && createAnalysis(setup).ok).toBe(true);
  });
});
