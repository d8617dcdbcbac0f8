import { createAnalysis } from "../../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { AnswerFile } from "../../../src/review/answerFile.ts";
import type { Setup } from "../../../src/review/setup.ts";
import { planWorkbook } from "../../../src/workbook/planWorkbook.ts";
import type { WorkbookPlan } from "../../../src/workbook/workbookPlan.ts";
import type { Stamp } from "../../../src/workbook/stamp.ts";

const STAMP: Stamp = { formatVersion: 1, workbookId: "prøve", created: "2026-09-01T08:00:00Z" };

/** The analysis with what can be entered of the answers. */
function filledAnalysis(setup: Setup, answers: AnswerFile = {}): Analysis {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems[0]));
  return enterAnswers(created.analysis, answers, { replace: false }).analysis;
}

export function plannedAnalysis(setup: Setup, answers: AnswerFile = {}): WorkbookPlan {
  return planWorkbook(filledAnalysis(setup, answers), STAMP);
}
