import type { Code } from "../instrument/scale.ts";
import type { Analysis } from "../review/analysis.ts";
import { JOINT, type SelfAnswer } from "../review/answer.ts";
import { groupOfRole, type RespondentGroup } from "../review/respondent.ts";

/** The municipality's grades that count, in one round. */
export interface SelfGrades {
  /** One common answer instead of one per person. */
  readonly joint: boolean;
  readonly grades: readonly { readonly criterion: string; readonly group: RespondentGroup; readonly code: Code }[];
}

/**
 * The grades of a round. The joint form counts only while no person has answered on their own; texts do not make anybody
 * an answerer. A respondent who is not on the list counts in the whole only.
 */
export function selfGrades(analysis: Pick<Analysis, "selfAnswers" | "respondents">, round: 1 | 2): SelfGrades {
  const answers = analysis.selfAnswers.filter((one) => one.round === round && one.given.kind !== "text");
  const individual = answers.filter((one) => one.respondent !== JOINT);
  const joint = individual.length === 0 && answers.length > 0;
  const groups = new Map(
    analysis.respondents.filter((one) => one.round === round).map((one) => [one.id, groupOfRole(one.role)]),
  );
  const groupOf = (answer: SelfAnswer): RespondentGroup => (joint ? "joint" : (groups.get(answer.respondent) ?? "other"));
  const grades = (joint ? answers : individual).flatMap((one) =>
    one.part === "grade" && one.given.kind === "code"
      ? [{ criterion: one.item, group: groupOf(one), code: one.given.code }]
      : [],
  );
  return { joint, grades };
}
