import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import type { ReturnedFile } from "../review/returnedCell.ts";
import type { ReadReturn } from "../workbook/parts/readReturn.ts";
import type { Result } from "../workbook/port.ts";
import type { FilePart } from "../workbook/stamp.ts";
import { mergePlans, type PlanFile } from "./mergePlans.ts";
import { mergeReturns, type ReturnsMerged } from "./mergeReturns.ts";

/** A file that came back, as it was read. */
export interface TakenFile extends ReturnedFile {
  readonly part: FilePart;
  readonly plans: readonly PlanFile[];
}

/** What was taken from files, and what there is to tell of each under its name. */
interface Taken {
  readonly taken: readonly TakenFile[];
  readonly problems: readonly Problem[];
}

/**
 * What can be taken from a file that came back; of one that cannot be read, why.
 * @param file its name, as people are told of it.
 */
export function takeFile(file: string, read: Result<ReadReturn>): Taken {
  const named = (problem: Problem): Problem => ({ ...problem, path: file });
  if (!read.ok) return { taken: [], problems: [named(read.problem)] };
  const { part, cells, plan, problems } = read.value;
  return { taken: [{ file, part, cells, plans: plan === undefined ? [] : [{ file, ...plan }] }], problems: problems.map(named) };
}

/** The analysis with the answers and the plans of files that came back, by the rules of mergeReturns and mergePlans. */
export function mergeFiles(analysis: Analysis, taken: readonly TakenFile[], options: { readonly replace: boolean }): ReturnsMerged {
  const answers = mergeReturns(analysis, taken, options);
  const plans = mergePlans(answers.analysis, taken.flatMap((one) => one.plans), options);
  return { analysis: plans.part, problems: [...answers.problems, ...plans.problems], entered: answers.entered + plans.entered };
}
