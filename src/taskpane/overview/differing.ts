import type { CriterionSummary, Summary } from "../../findings/summary.ts";
import type { CriterionId } from "../../framework/framework.ts";
import { CRITERION_FLAG_WORDS } from "../../text/danish/signals.ts";
import { wordFor } from "../../text/danish/words.ts";
import { shownFlags } from "../../workbook/tables/shownFlags.ts";

/** A criterion that people see differently, and in which ways. */
interface Differing {
  readonly criterion: CriterionId;
  readonly ways: readonly string[];
}

/** Where the self-evaluation's respondents differ, or the groups that were interviewed; in the framework's order. */
export function differing({ self, criteria }: Pick<Summary, "self" | "criteria">): readonly Differing[] {
  const counts = new Map(self.map((one) => [one.criterion, one]));
  return criteria.flatMap((one) => {
    const count = counts.get(one.criterion);
    const ways = [...(count === undefined ? [] : shownFlags(count)), ...groupsOf(one)];
    return ways.length === 0 ? [] : [{ criterion: one.criterion, ways }];
  });
}

function groupsOf({ flags }: CriterionSummary): readonly string[] {
  return flags.map((flag) => wordFor(CRITERION_FLAG_WORDS, flag));
}
