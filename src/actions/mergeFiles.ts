import type { Analysis } from "../review/analysis.ts";
import type { ReturnedFile } from "../review/returnedCell.ts";
import type { ReadReturn } from "../workbook/parts/readReturn.ts";
import type { FilePart } from "../workbook/stamp.ts";
import { mergePlans, type PlanFile } from "./mergePlans.ts";
import { mergeReturns, type ReturnsMerged } from "./mergeReturns.ts";

/** A file that came back, as it was read. */
export interface TakenFile extends ReturnedFile {
  readonly part: FilePart;
  readonly plans: readonly PlanFile[];
}

/** @param file its name, as people are told of it. */
export function takenFile(file: string, { part, cells, plan }: ReadReturn): TakenFile {
  return { file, part, cells, plans: plan === undefined ? [] : [{ file, ...plan }] };
}

/** The analysis with the answers and the plans of files that came back, by the rules of mergeReturns and mergePlans. */
export function mergeFiles(analysis: Analysis, taken: readonly TakenFile[], options: { readonly replace: boolean }): ReturnsMerged {
  const answers = mergeReturns(analysis, taken, options);
  const plans = mergePlans(answers.analysis, taken.flatMap((one) => one.plans), options);
  return { analysis: plans.part, problems: [...answers.problems, ...plans.problems], entered: answers.entered + plans.entered };
}
