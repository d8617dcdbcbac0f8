import { recommendationOf } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding } from "../../review/finding.ts";
import type { PlannedActivity } from "../../review/plan.ts";
import type { Word } from "../../text/danish/words.ts";

/** The activities that stand under none of the recommendations: theirs is not accepted, or there is none. */
export function strayActivities({ plan, findings }: Pick<Analysis, "plan" | "findings">, shown: readonly Finding[]): readonly PlannedActivity[] {
  return plan.filter((one) => {
    const recommendation = recommendationOf(one, findings);
    return recommendation === undefined || !shown.includes(recommendation);
  });
}

/** The accepted recommendations as a list to choose from, each with its id, by which the sheet knows it. */
export function recommendationChoices({ findings }: Pick<Analysis, "findings">): readonly Word[] {
  return findings
    .filter(({ kind, status }) => kind === "recommendation" && status === "accepteret")
    .map(({ id, text }) => ({ code: id, word: text === "" ? id : `${id} · ${text}` }));
}
