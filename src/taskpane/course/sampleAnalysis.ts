import { createAnalysis } from "../../actions/createAnalysis.ts";
import { enterAnswers } from "../../actions/enterAnswers.ts";
import type { Analysis } from "../../review/analysis.ts";
import { answers } from "../../samples/eksempelkommune/answers.ts";
import { setup } from "../../samples/eksempelkommune/setup.ts";

/** The invented municipality's course with everything that was answered in it. Throws when the sample itself is broken. */
export function sampleAnalysis(): Analysis {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(created.problems[0]?.message);
  return enterAnswers(created.analysis, answers, { replace: false }).analysis;
}
