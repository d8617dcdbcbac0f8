import { criteriaOf } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import { countCases } from "../scoring/countCases.ts";
import { countItems } from "../scoring/countItems.ts";
import { countSelf } from "../scoring/countSelf.ts";
import { summariseCriterion } from "./summariseCriterion.ts";
import { summariseTheme } from "./summariseTheme.ts";
import type { Summary } from "./summary.ts";

/** Everything that follows from the answers. */
export function summarise(analysis: Analysis): Summary {
  const items = countItems(analysis);
  const self = countSelf(analysis);
  const evidence = { items, self, observations: analysis.observations };
  return {
    cases: countCases(analysis),
    items,
    self,
    criteria: criteriaOf(analysis.framework).map(({ id }) => summariseCriterion(id, evidence)),
    themes: analysis.framework.themes.map((theme) => summariseTheme(theme, analysis)),
    assessment: analysis.themeTexts.find((one) => one.theme === null)?.assessment ?? "",
  };
}
