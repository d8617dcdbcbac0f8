import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { drawnSetup } from "../../../src/actions/drawnSetup.ts";
import { listedCases } from "../../../src/taskpane/course/listedCases.ts";
import { casesOf, setupGaps, setupOf, type SetupDraft } from "../../../src/taskpane/course/setupOf.ts";

const draft: SetupDraft = {
  municipality: "Prøvekøbing",
  area: "voksen",
  framework: "taskforce-2024",
  benefits: ["V85", "V97"],
  cases: "3",
  caseList: "",
  seed: "",
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

  it("says what it waits for", () => {
    expect(setupGaps({ ...draft, municipality: " ", benefits: [], cases: "tyve" })).toEqual(["municipality", "benefits", "cases"]);
    expect(setupGaps({ ...draft, double: "4" })).toEqual(["double"]);
    expect(setupGaps({ ...draft, benefits: [], cases: "0" })).toEqual([]);
    expect(setupGaps({ ...draft, benefits: [], caseList: "SAG 070761-4285" })).toEqual(["caseList"]);
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

describe("Setting up a course on the municipality's own list of cases", () => {
  // Pasted from a spreadsheet, from a mail, and typed: the benefit by id, by paragraph and by name.
  const caseList = "H-1\tV85\r\nH-2\t§ 85\n\nH-3; 85\nH-4;Ledsageordning\nH-5; SEL § 97\nH-6\tv97";
  const idsOf = (changed: Partial<SetupDraft>): readonly string[] | null => setupOf({ ...draft, caseList, ...changed })?.cases?.map(({ id }) => id) ?? null;

  it("takes them all, each with its benefit, where there are as many as are wanted", () => {
    expect(setupOf({ ...draft, caseList, cases: "6" })?.cases?.map(({ id, benefit }) => [id, benefit])).toEqual([
      ["H-1", "V85"], ["H-2", "V85"], ["H-3", "V85"], ["H-4", "V97"], ["H-5", "V97"], ["H-6", "V97"],
    ]);
    expect(setupOf({ ...draft, caseList, cases: "6", benefits: [] })?.benefits).toEqual(["V85", "V97"]);
    expect(idsOf({ cases: "7" })).toBeNull();
  });

  it("draws as the command line does where the list is longer, and says how", () => {
    const drawn = setupOf({ ...draft, caseList, cases: "2", seed: "42" });
    const listed = setupOf({ ...draft, caseList, cases: "6" })!;
    expect(drawn?.cases).toEqual(drawnSetup(listed, { count: 2, seed: 42 }).cases);
    expect(drawn?.cases?.map(({ benefit }) => benefit)).toEqual(["V85", "V97"]);
    expect(drawn?.caseSelection).toMatch(/^2 sager er trukket med starttallet 42 blandt 6 sager\. Metode: /);
  });

  it("waits for a seed that can be repeated", () => {
    expect([idsOf({ cases: "2" }), idsOf({ cases: "2", seed: "1,5" }), idsOf({ cases: "2", seed: "4294967296" }), idsOf({ cases: "2", seed: "0" })?.length]).toEqual([null, null, null, 2]);
  });

  it("lets two look at cases of each benefit, as many as its share", () => {
    const twice = setupOf({ ...draft, caseList, cases: "6", double: "2" })?.cases?.filter(({ double }) => double !== undefined);
    expect(twice?.map(({ id, double }) => [id, double])).toEqual([["H-1", ["legal"]], ["H-4", ["legal"]]]);
  });

  it("uses none of a list in which a line is no case, and says which line", () => {
    const faultOf = (text: string, benefits = ["V85", "V97"]) => listedCases(text, { area: "voksen", benefits }).fault;
    expect(faultOf("H-1; 85\nH-2")).toEqual({ line: 2, why: "benefit" });
    expect(faultOf("H-1\nH-2", ["V97"])).toBeNull();
    expect(faultOf("H-1; 85\nH-2; B86")).toEqual({ line: 2, why: "benefit" });
    expect(faultOf("H-1; 85\n\nh-1 ; 97")).toEqual({ line: 3, why: "doubled" });
    expect(faultOf("050189-0004; 85")).toEqual({ line: 1, why: "id" });
    expect(idsOf({ cases: "1", caseList: "H-1; 85\nH-2" })).toBeNull();
  });
});
