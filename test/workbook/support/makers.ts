import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { AnswerFile } from "../../../src/review/answerFile.ts";
import type { Problem } from "../../../src/review/problem.ts";
import type { Setup } from "../../../src/review/setup.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import { readAnalysis } from "../../../src/workbook/read/readAnalysis.ts";
import { contentOf } from "./contentOf.ts";

export const STAMP = { formatVersion: 1, workbookId: "prøve", created: "2026-09-01T08:00:00Z" } as const;

/** Three adult cases: a refusal that VISO sees too, a full grant, and one of which only the benefit is known. */
export const THREE_CASES: Setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  start: "2026-09-01",
  cases: [
    { id: "SAG-01", benefit: "V85", decision: "afslag", decisionDate: "2026-03-14", applicationDate: "2026-01-02", form: "skriftlig", caseType: "ansøgning", age: 34, social: true },
    { id: "SAG-02", benefit: "V97", decision: "fuldt-medhold", reviewer: "AB" },
    { id: "SAG-03", benefit: "V85" },
  ],
};

/** The first of them is answered about by two in both reviews, the third in the legal one. */
export const TWICE: Setup = {
  ...THREE_CASES,
  cases: (THREE_CASES.cases ?? []).map((one) => (one.id === "SAG-01" ? { ...one, double: ["legal", "social"] } : one.id === "SAG-03" ? { ...one, double: ["legal"] } : one)),
};

export function analysisOf(setup: Setup = THREE_CASES, answers: AnswerFile = {}): Analysis {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return filled(created.analysis, answers);
}

export function filled(analysis: Analysis, answers: AnswerFile): Analysis {
  const entered = enterAnswers(analysis, answers, { replace: true });
  if (entered.problems.length > 0) throw new Error(JSON.stringify(entered.problems));
  return entered.analysis;
}

/** The workbook of an analysis, as it is found before anybody has touched it. */
export function bookOf(analysis: Analysis, date1904 = false): WorkbookContent {
  return contentOf(planWorkbook(analysis, STAMP), date1904);
}

export function read(content: WorkbookContent): { readonly analysis: Analysis; readonly problems: readonly Problem[] } {
  const found = readAnalysis(content);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

/** An analysis with the rows of each list in one order, so that two can be compared that were entered in different orders. */
export function inOneOrder(analysis: Analysis): Analysis {
  const sorted = <Row>(rows: readonly Row[]): readonly Row[] => [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    ...analysis,
    answers: sorted(analysis.answers.map(({ instrument, subject, item, original, given }) => ({ instrument, subject, item, ...(original && { original }), given }))),
    agreed: sorted(analysis.agreed.map(({ instrument, subject, item, given, by, why, date }) => ({ instrument, subject, item, given, by, why, date }))),
    caseAnswers: sorted(analysis.caseAnswers.map(({ subject, question, given }) => ({ subject, question, given }))),
    remarks: sorted(analysis.remarks.map(({ instrument, subject, item, note, reference, good }) => ({ instrument, subject, item, note, reference, good }))),
    selfAnswers: sorted(analysis.selfAnswers.map(({ round, respondent, item, part, given }) => ({ round, respondent, item, part, given }))),
    themeTexts: sorted(analysis.themeTexts.map(({ theme, assessment, presentation, analysis: text }) => ({ theme, assessment, presentation, analysis: text }))),
  };
}
