import type { Analysis } from "../review/analysis.ts";
import type { Respondent } from "../review/respondent.ts";
import { enterRows, type RowKind } from "./enterRows.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FitFile } from "./fitFile.ts";

type FiledRespondent = FitFile["respondents"][number]["filed"];

/** Enters who took part in the self-evaluation. Any role is taken: one that is not known counts in the whole only. */
export function enterRespondents(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const entered = enterRows(analysis.respondents, file.respondents, RESPONDENTS, replace);
  return { ...entered, part: { ...analysis, respondents: entered.part } };
}

const RESPONDENTS: RowKind<FiledRespondent, Respondent> = {
  blank: ({ id }) => ({ id: id.trim(), role: "", unit: "", round: 1 }),
  given: ({ role, unit, round }) => ({
    role: role.trim(),
    ...(unit !== undefined && { unit }),
    ...(round !== undefined && { round }),
  }),
  faults: () => [],
};
