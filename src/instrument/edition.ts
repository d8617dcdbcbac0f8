import type { Framework } from "../framework/framework.ts";
import type { Tool } from "../framework/tool.ts";
import type { Item } from "./item.ts";
import type { SelfEvaluationTexts } from "./selfEvaluation.ts";

/** A framework with everything that is asked under it. An analysis is made on one and never changes to another. */
export interface Edition {
  readonly framework: Framework;
  /** Legal, then social, each in its sheet's order. */
  readonly items: readonly Item[];
  readonly selfEvaluation: SelfEvaluationTexts;
  /** In the catalogue's order. */
  readonly tools: readonly Tool[];
}
