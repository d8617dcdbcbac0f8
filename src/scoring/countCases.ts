import type { Analysis } from "../review/analysis.ts";
import { caseDefects } from "./caseDefects.ts";
import type { CaseCounts } from "./counts.ts";
import { answersOf, factsOf } from "./reviewedCases.ts";

/** What the legal defects add up to over all cases. */
export function countCases(analysis: Analysis): CaseCounts {
  const answers = answersOf(analysis, "legal");
  const verdicts = analysis.cases.map((one) =>
    caseDefects(analysis.items, factsOf(analysis, one), (item) => answers.get(item)?.get(one.id)),
  );
  return {
    total: analysis.cases.length,
    social: analysis.cases.filter((one) => one.social).length,
    assessed: verdicts.filter((one) => one.assessed).length,
    withDefect: verdicts.filter((one) => one.defect).length,
    withMaterialDefect: verdicts.filter((one) => one.material).length,
    incomplete: verdicts.filter((one) => one.incomplete).length,
    assessedIncomplete: verdicts.filter((one) => one.assessed && one.incomplete).length,
  };
}
