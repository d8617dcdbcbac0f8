import type { CaseFacts } from "../instrument/caseFacts.ts";
import { appliesTo, type Item, type ItemId } from "../instrument/item.ts";
import type { Given } from "../review/answer.ts";

/** How far the review of one case has come. */
export interface CaseProgress {
  /** Items that apply to the case. */
  readonly applying: number;
  /** Items among them that are blank. */
  readonly unanswered: number;
}

/** Counted over the given items; an item that does not apply is neither asked nor missing. */
export function caseProgress(
  items: readonly Item[],
  facts: CaseFacts,
  given: (item: ItemId) => Given | undefined,
): CaseProgress {
  const applying = items.filter((item) => appliesTo(item, facts));
  return { applying: applying.length, unanswered: applying.filter((item) => given(item.id) === undefined).length };
}
