import type { Analysis } from "../../../src/review/analysis.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { planExport } from "../../../src/workbook/parts/exportFile.ts";
import type { Origin } from "../../../src/workbook/parts/readPart.ts";
import { readReturn, type ReadReturn } from "../../../src/workbook/parts/readReturn.ts";
import { JOINT_RESPONDENT, planRespondentFile } from "../../../src/workbook/parts/respondentFile.ts";
import { findTable, type FoundRow } from "../../../src/workbook/read/foundRows.ts";
import { readAnalysis } from "../../../src/workbook/read/readAnalysis.ts";
import { contentOf } from "../support/contentOf.ts";
import { rowOf, sorted, typed, typedBelow, withCell, withoutTable } from "../support/handle.ts";
import { analysisOf, bookOf, STAMP, THREE_CASES } from "../support/makers.ts";

const FORM = "sag_selvevaluering";
const RESPONDENTS = [{ id: "R1", role: "direktør", unit: "Center" }, { id: "R2", role: "sagsbehandler", round: 2 as const }, { id: "ALLE", role: "fælles" }];
const ANALYSIS = analysisOf(THREE_CASES, { respondents: RESPONDENTS });
const ORIGIN: Origin = { analysis: ANALYSIS, stamp: STAMP };

function formOf(id: string, analysis: Analysis = ANALYSIS): WorkbookContent {
  const respondent = analysis.respondents.find((one) => one.id === id) ?? JOINT_RESPONDENT;
  return contentOf(planRespondentFile({ analysis, stamp: STAMP }, respondent));
}

/** The form with an answer under Svar and a text under Tekst. */
function answered(content: WorkbookContent): WorkbookContent {
  const graded = typed(content, FORM, rowFor(content, "I hvilken grad"), "Svar", "I høj grad");
  return typed(graded, FORM, rowFor(graded, "Praksis"), "Tekst", "Vi mødes.");
}

/** The row of a part of A.fag.viden. */
function rowFor(content: WorkbookContent, part = "I hvilken grad"): FoundRow {
  const found = findTable(content, FORM)?.rows.find((row) => row.cell("Punkt")?.value === "A.fag.viden" && row.cell("Del")?.value === part);
  if (found === undefined) throw new Error(`The form does not ask ${part} about A.fag.viden.`);
  return found;
}

function taken(content: WorkbookContent, origin = ORIGIN): ReadReturn {
  const read = readReturn(content, origin);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const refusal = (content: WorkbookContent, origin = ORIGIN) => {
  const read = readReturn(content, origin);
  return read.ok ? null : read.problem.code;
};

const saidIn = (content: WorkbookContent) => taken(content).cells.map(({ target, shown, sheet, cell }) => [target, shown, sheet, cell.replace(/\d+/, "")]);

describe("a respondent's file that came back", () => {
  it("is blank as it was made", () => expect(taken(formOf("R1"))).toEqual({ part: { kind: "respondent", respondent: "R1", round: 1 }, cells: [], problems: [] }));

  it("brings its answers, with the cell that each stands in", () => {
    expect(saidIn(answered(formOf("R1")))).toEqual([
      [{ kind: "self", round: 1, respondent: "R1", item: "A.fag.viden", part: "grade" }, "I høj grad", "Selvevaluering", "C"],
      [{ kind: "self", round: 1, respondent: "R1", item: "A.fag.viden", part: "beskrivelse" }, "Vi mødes.", "Selvevaluering", "D"],
    ]);
  });

  it("brings them to its own round, and a joint one to the municipality's common answer", () => {
    expect(taken(answered(formOf("R2"))).cells[0]?.target).toMatchObject({ respondent: "R2", round: 2 });
    expect(taken(answered(formOf("ALLE"))).cells[0]?.target).toMatchObject({ respondent: "fælles", round: 1 });
    const nobody = analysisOf();
    expect(taken(answered(formOf("", nobody)), { analysis: nobody, stamp: STAMP }).cells[0]?.target).toMatchObject({ respondent: "fælles", round: 1 });
  });

  it("speaks for all where the respondent is listed as the joint one under that very id", () => {
    const joint = analysisOf(THREE_CASES, { respondents: [{ id: "Fælles", role: "fælles" }] });
    expect(taken(answered(formOf("Fælles", joint)), { analysis: joint, stamp: STAMP }).cells[0]?.target).toMatchObject({ respondent: "fælles", round: 1 });
  });

  it("may be sorted, and may have lost its dropdowns and names", () => {
    const handled = sorted({ ...answered(formOf("R1")), names: [] }, FORM, (places) => [...places].reverse());
    expect(taken(handled).cells.map((one) => one.shown).sort()).toEqual(["I høj grad", "Vi mødes."]);
  });

  it("has a formula taken for its value, and it is said where", () => {
    const form = formOf("R1");
    const row = rowFor(form);
    const shown = withCell(form, FORM, row, "Svar", { kind: "text", value: "Slet ikke", formula: 'IF(TRUE,"Slet ikke")' });
    expect(taken(shown).cells.map((one) => one.shown)).toEqual(["Slet ikke"]);
    expect(taken(shown).problems).toMatchObject([{ code: "formula-in-answer", ...row.place("Svar") }]);
    const never = withCell(form, FORM, row, "Svar", { kind: "uncalculated", value: null, formula: "1+1" });
    expect(taken(never).cells).toEqual([]);
    expect(taken(never).problems.map((one) => one.code)).toContain("formula-in-answer");
  });

  it("has what nobody can read taken as it stands, and it is said", () => {
    const form = formOf("R1");
    const read = taken(typed(form, FORM, rowFor(form), "Svar", "høj grad"));
    expect(read.cells.map((one) => one.shown)).toEqual(["høj grad"]);
    expect(read.problems).toMatchObject([{ code: "unreadable-answer", sheet: "Selvevaluering" }]);
  });

  it("cannot answer what is not asked", () => {
    const read = taken(typedBelow(formOf("R1"), FORM, { Punkt: "A.fag.andet", Del: "I hvilken grad", Svar: "I høj grad" }));
    expect([read.cells, read.problems.map((one) => one.code)]).toEqual([[], ["unknown-point"]]);
  });

  it.each<[string, string, WorkbookContent, Origin]>([
    ["it belongs to another workbook", "other-workbook", formOf("R1"), { ...ORIGIN, stamp: { ...STAMP, workbookId: "en anden" } }],
    ["it was made in another edition", "other-edition", formOf("R1"), { ...ORIGIN, analysis: analysisOf({ ...THREE_CASES, framework: "taskforce-2018" }, { respondents: RESPONDENTS }) }],
    ["it is about the other area", "other-edition", formOf("R1"), { ...ORIGIN, analysis: { ...ANALYSIS, area: "børn" } }],
    ["its respondent is not on the list", "unknown-respondent", formOf("R1"), { ...ORIGIN, analysis: analysisOf() }],
    ["its respondent answers in another round", "unknown-respondent", formOf("R1"), { ...ORIGIN, analysis: analysisOf(THREE_CASES, { respondents: [{ id: "R1", role: "direktør", round: 2 }] }) }],
    ["it is the whole workbook", "whole-workbook", bookOf(ANALYSIS), ORIGIN],
    ["it is not ours", "not-ours", withoutTable(formOf("R1"), "sag_stempel"), ORIGIN],
  ])("is refused when %s", (_what, code, content, origin) => expect(refusal(content, origin)).toBe(code));

  it("is refused when it is newer than this program, or its stamp is scratched", () => {
    const stamped = (field: string, value: string) => { const form = formOf("R1"); return typed(form, "sag_stempel", rowOf(form, "sag_stempel", field), "Værdi", value); };
    expect(refusal(stamped("format", "99"))).toBe("newer-format");
    expect(refusal(stamped("round", "3"))).toBe("unreadable-stamp");
    expect(refusal(stamped("part", "noget"))).toBe("unreadable-stamp");
  });

  it("is not taken for a workbook by the other commands", () => {
    expect(readAnalysis(formOf("R1"))).toMatchObject({ ok: false, problem: { code: "part-only" } });
  });
});

it("the municipality's file that was made before it held a plan brings none", () => {
  const file = contentOf(planExport(ORIGIN, "municipality"));
  expect(taken(withoutTable(withoutTable(file, "sag_plan"), "sag_status"))).toMatchObject({ cells: [], plan: { plan: [], status: [] }, problems: [] });
});
