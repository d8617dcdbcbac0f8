import { summarise } from "../../../src/findings/summarise.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import { casesTable } from "../../../src/workbook/tables/casesTable.ts";
import { findingsTable } from "../../../src/workbook/tables/findingsTable.ts";
import { observationsTable } from "../../../src/workbook/tables/observationsTable.ts";
import { selfAnswersTable } from "../../../src/workbook/tables/selfAnswersTable.ts";
import { sourcesTable } from "../../../src/workbook/tables/sourcesTable.ts";
import { statusTable } from "../../../src/workbook/tables/statusTable.ts";
import type { TablePlan } from "../../../src/workbook/sheetPlan.ts";
import { analysisOf } from "../support/makers.ts";

const BARE = analysisOf();
const ABSENT = "B.ukendt" as Analysis["findings"][number]["criterion"];

/** What stands in the first row under each of the headers. */
function firstRow({ columns, rows }: TablePlan, ...headers: readonly string[]): readonly unknown[] {
  return headers.map((header) => rows[0]?.[columns.findIndex((one) => one.header === header)]?.value);
}

const observation = { id: "", source: "material", group: "", criterion: ABSENT, direction: "+", aspect: null, text: "", reference: "", from: "" } as const;
const finding: Analysis["findings"][number] = {
  id: "F1", kind: "recommendation", criterion: ABSENT, text: "Indfør.", status: "accepteret", evidence: [], basis: "", order: null, orderReason: "",
  solves: [], tools: [], central: false, choice: null, choiceReason: "", comment: "", reply: "",
};

describe("What nobody has written", () => {
  it("is a blank cell for an observation without a number and a text", () => {
    expect(firstRow(observationsTable({ ...BARE, observations: [observation] }, 5), "Id", "Tekst")).toEqual([null, null]);
  });

  it("is a blank cell for a source without a title", () => {
    const source = { id: "K1", type: "material", group: "", title: "", date: null, persons: null } as const;
    expect(firstRow(sourcesTable({ ...BARE, sources: [source] }, 5), "Id", "Titel", "Dato")).toEqual(["K1", null, null]);
  });

  it("is nothing beside a recommendation that the municipality has not chosen", () => {
    const analysis = { ...BARE, findings: [finding], statusRemarks: [{ id: "F1", account: "", remark: "", focus: "" }] };
    expect(firstRow(statusTable(analysis, 5), "Tekst", "Valg")).toEqual(["Indfør.", ""]);
  });
});

describe("What the edition does not know", () => {
  it("stands with its id: a finding's criterion, which belongs to no theme", () => {
    const analysis = { ...BARE, findings: [finding] };
    expect(firstRow(findingsTable(analysis, summarise(analysis), 5), "Kriterium", "Tema")).toEqual(["B.ukendt", ""]);
  });

  it("stands with its id: an observation's criterion", () => {
    expect(firstRow(observationsTable({ ...BARE, observations: [observation] }, 5), "Kriterium")).toEqual(["B.ukendt"]);
  });

  it("stands as it was typed: a case's benefit", () => {
    expect(firstRow(casesTable({ ...BARE, cases: [{ id: "SAG-01", benefit: "Anden hjælp", social: false, reviewer: "", socialReviewer: "" }] }, 5), "Sag", "Ydelse")).toEqual(["SAG-01", "Anden hjælp"]);
  });

  it("counts in no group: an answer of somebody who is not among the respondents", () => {
    const answer = { round: 1, respondent: "R9", item: "A.pol.politik", part: "grade", given: { kind: "code", code: "4" } } as const;
    expect(firstRow(selfAnswersTable({ ...BARE, selfAnswers: [answer] }, 5), "Respondent", "Gruppe")).toEqual(["R9", ""]);
  });

  it("stands as it was typed: an answer that nobody can read", () => {
    const answer = { round: 1, respondent: "R9", item: "A.pol.politik", part: "grade", given: { kind: "unreadable", text: "måske" } } as const;
    expect(firstRow(selfAnswersTable({ ...BARE, selfAnswers: [answer] }, 5), "Svar", "Tekst")).toEqual(["måske", null]);
  });

  it("stands nowhere: a code for what is answered in words", () => {
    const answer = { round: 1, respondent: "R9", item: "A.pol.politik", part: "beskrivelse", given: { kind: "code", code: "4" } } as const;
    expect(firstRow(selfAnswersTable({ ...BARE, selfAnswers: [answer] }, 5), "Svar", "Tekst")).toEqual([null, null]);
  });
});
