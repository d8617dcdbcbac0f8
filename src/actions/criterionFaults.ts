import { findCriterion, type Framework } from "../framework/framework.ts";
import type { Problem } from "../review/problem.ts";
import { ROW_TEXTS } from "../text/danish/inputs.ts";

/** The problem of a criterion that the analysis's framework does not have; empty when it has it. */
export function criterionFaults(id: string, framework: Framework, path: string): readonly Problem[] {
  if (findCriterion(framework, id) !== undefined) return [];
  return [{ code: "unknown-criterion", path, message: ROW_TEXTS.unknownCriterion(id, framework.title) }];
}
