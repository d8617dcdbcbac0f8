import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import type { Analysis } from "../../src/review/analysis.ts";
import { SAMPLES } from "../../src/samples/samples.ts";

/** A sample's analysis, with everything that its files enter. */
export function sampleAnalysis(wanted: string): Analysis {
  const sample = SAMPLES.find(({ id }) => id === wanted);
  if (sample === undefined) throw new RangeError(`There is no sample ${wanted}.`);
  const created = createAnalysis(sample.setup);
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return enterAnswers(created.analysis, sample.answers, { replace: false }).analysis;
}
