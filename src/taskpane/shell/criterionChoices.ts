import { criteriaOf, type CriterionId } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Word } from "../../text/danish/words.ts";
import { criterionWord } from "../../workbook/criterionWord.ts";

/** The framework's criteria as a list to choose from, in its order. */
export function criterionChoices({ framework }: Pick<Analysis, "framework">): readonly Word<CriterionId>[] {
  return criteriaOf(framework).map((one) => ({ code: one.id, word: criterionWord(one) }));
}
