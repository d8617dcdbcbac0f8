import { itemsOf } from "../instrument/items.ts";
import type { Analysis } from "../review/analysis.ts";
import { JOINT } from "../review/answer.ts";
import { groupOfRole, type Respondent } from "../review/respondent.ts";
import { caseProgress } from "./caseProgress.ts";
import { jointAnswers } from "./jointForm.ts";
import { answersOf, factsOf, reviewedCases } from "./reviewedCases.ts";

/** What an analysis rests on: whole numbers of case files, talks and people who answered. */
export interface DataBasis {
  /** Chosen cases of which VISO has answered something that applies. */
  readonly readSocially: number;
  /** Talks with the municipality's people and with citizens. */
  readonly interviews: number;
  /** People on the list who are to answer by themselves at the start of the course … */
  readonly respondents: number;
  /** … and those of them who have. */
  readonly answered: number;
  /** Self-evaluations that count: those of the people who have answered, or else the joint one. */
  readonly selfEvaluations: number;
}

export function dataBasis(analysis: Analysis): DataBasis {
  const answers = answersOf(analysis, "social");
  const read = reviewedCases(analysis, "social").filter((one) => {
    const { applying, unanswered } = caseProgress(itemsOf(analysis.items, "social"), factsOf(analysis, one), (item) => answers.get(item)?.get(one.id));
    return unanswered < applying;
  });
  const individual = analysis.selfAnswers.filter((one) => one.round === 1 && one.given.kind !== "text" && one.respondent !== JOINT);
  const respondents = analysis.respondents.filter(isAskedAlone);
  const answered = respondents.filter(({ id }) => individual.some((one) => one.respondent === id)).length;
  const joint = individual.length === 0 && jointAnswers(analysis).some((one) => one.given.kind !== "text");
  return {
    readSocially: read.length,
    interviews: analysis.sources.filter(({ type }) => type === "interview" || type === "citizen").length,
    respondents: respondents.length,
    answered,
    selfEvaluations: joint ? 1 : answered,
  };
}

function isAskedAlone({ role, round }: Respondent): boolean {
  return round === 1 && groupOfRole(role) !== "joint";
}
