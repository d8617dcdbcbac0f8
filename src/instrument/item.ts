import type { AreaText, CriterionId, FrameworkId } from "../framework/framework.ts";
import type { CaseFacts } from "./caseFacts.ts";
import { holds, type Condition } from "./condition.ts";
import type { ScaleId } from "./scale.ts";

declare const brand: unique symbol;
export type ItemId = string & { readonly [brand]: "item" };

/** legal: Ankestyrelsen's review of all cases · social: VISO's review of the chosen ones. */
export type ReviewInstrument = "legal" | "social";

/** One thing that is asked of a case and counted over cases. */
export interface Item {
  readonly id: ItemId;
  readonly instrument: ReviewInstrument;
  readonly scale: ScaleId;
  /** The heading in the sheet that the item stands under: "Retlige mangler", "Udredning". */
  readonly block: string;
  /** Two or three words for a column heading: "Sagsoplysning". Unique within the instrument. */
  readonly label: string;
  readonly question: AreaText;
  /** What to look for; one or two sentences. */
  readonly explanation: string;
  /** The rule, with act and paragraph; empty for the social review. */
  readonly law: string;
  /** What the rule was for decisions made before `before` (an ISO date); absent where one wording serves every case in use. */
  readonly earlierLaw?: { readonly before: string; readonly law: string };
  /** The item does not apply to a case for which one of these holds; it then starts as "ikke relevant". */
  readonly notApplicable: readonly Condition[];
  /** The criterion it bears on, per framework id. One each, so that nothing counts twice. */
  readonly bearsOn: Readonly<Record<string, CriterionId>>;
  readonly source: string;
}

/** A question about the case as a whole (block X). It is never counted over cases. */
export interface CaseQuestion {
  /** "X.rigtig", "X.godt", "X.laering", "X.note" */
  readonly id: string;
  /** A scale, or "text" for free text. */
  readonly answer: ScaleId | "text";
  readonly label: string;
  readonly question: AreaText;
  readonly explanation: string;
  readonly source: string;
}

/** Whether the item concerns the case, from what is known of it. */
export function appliesTo(item: Item, facts: CaseFacts): boolean {
  return !item.notApplicable.some((condition) => holds(condition, facts));
}

/** The criterion that the item bears on in a framework, or null: it is then counted and belongs to none. */
export function criterionOf(item: Item, framework: FrameworkId): CriterionId | null {
  return new Map(Object.entries(item.bearsOn)).get(framework) ?? null;
}
