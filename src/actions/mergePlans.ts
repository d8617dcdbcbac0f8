import type { Analysis } from "../review/analysis.ts";
import type { ReturnedPlan } from "../workbook/parts/returnedPlan.ts";
import { enterPlan } from "./enterPlan.ts";
import type { Entered } from "./entryOutcome.ts";

/** A municipality's file that came back, with the plan in it. */
export interface PlanFile extends ReturnedPlan {
  /** By which people know the file. */
  readonly file: string;
}

/**
 * Merges plans that came back. A new activity is added and a blank is filled; an activity that says something else than the
 * workbook's is left as a whole, and named, unless the files are to win. The same file again changes nothing.
 */
export function mergePlans(analysis: Analysis, files: readonly PlanFile[], options: { readonly replace: boolean }): Entered<Analysis> {
  return files.reduce<Entered<Analysis>>(
    (so, { file, plan, status }) => {
      const entries = <Filed>(rows: readonly Filed[]) => rows.map((filed) => ({ filed, path: file }));
      const merged = enterPlan(so.part, { plan: entries(plan), status: entries(status) }, options.replace);
      return { part: merged.part, problems: [...so.problems, ...merged.problems], entered: so.entered + merged.entered };
    },
    { part: analysis, problems: [], entered: 0 },
  );
}
