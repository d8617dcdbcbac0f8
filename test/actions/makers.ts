import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import type { AnswerFile, FiledAnswer, FiledFinding, FiledObservation } from "../../src/review/answerFile.ts";

function analysisOfThree(): Analysis {
  const created = createAnalysis({
    municipality: "Eksempelkommune",
    area: "voksen",
    framework: "taskforce-2024",
    cases: [
      { id: "SAG-01", benefit: "V85", decision: "afslag", social: true },
      { id: "SAG-02", benefit: "V85", decision: "fuldt-medhold", reviewer: "AB" },
      { id: "SAG-03", benefit: "V97" },
    ],
  });
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return created.analysis;
}

export const blank = analysisOfThree();
export const enter = (file: AnswerFile, analysis = blank, replace = false) => enterAnswers(analysis, file, { replace });
export const faults = (file: AnswerFile, analysis = blank) =>
  enter(file, analysis).problems.map((problem) => [problem.code, problem.path]);

export const legal = (answer: Partial<FiledAnswer>): FiledAnswer => ({
  instrument: "legal",
  subject: "SAG-01",
  item: "R.oplysning",
  ...answer,
});
export const self = (answer: Partial<FiledAnswer>): FiledAnswer => ({
  instrument: "self",
  subject: "R1",
  item: "A.fag.viden",
  ...answer,
});
export const observation = (stated: Partial<FiledObservation>): FiledObservation => ({
  id: "I1",
  source: "material",
  criterion: "A.fag.viden",
  direction: "-",
  text: "Ingen plan for oplæring.",
  ...stated,
});
export const finding = (stated: Partial<FiledFinding>): FiledFinding => ({
  id: "F1",
  kind: "challenge",
  criterion: "A.fag.viden",
  text: "Der mangler en plan for oplæring.",
  ...stated,
});

export const answerTo = (analysis: Analysis, subject: string, item: string) =>
  analysis.answers.find((one) => one.subject === subject && one.item === item)?.given;
