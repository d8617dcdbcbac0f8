import type { Summary } from "../../findings/summary.ts";
import type { RowStretch } from "../sheetPlan.ts";
import { hasContent } from "./themeIndex.ts";

/** The row in which each part of Opsamling begins, top down, and the one under the last. */
interface PageParts {
  readonly themes: readonly number[];
  readonly matrix: number;
  readonly figures: number;
  readonly self: number;
  readonly end: number;
}

/**
 * What of Opsamling is printed: a theme without content is left out where others have some, and the figures where there is no case
 * to count. A sheet cannot do that by itself; it is set when the workbook is made and changed.
 */
export function printedStretches({ themes: summaries, cases }: Summary, { themes, matrix, figures, self, end }: PageParts): readonly RowStretch[] {
  const isWritten = summaries.map(hasContent);
  const isLeftOut = (index: number) => isWritten.includes(true) && isWritten[index] === false;
  const printed = [1, ...themes.filter((_, index) => !isLeftOut(index)), matrix, ...(cases.total > 0 ? [figures] : []), self];
  const all = [1, ...themes, matrix, figures, self, end];
  return joined(printed.map((first): RowStretch => [first, Math.min(...all.filter((row) => row > first)) - 1]));
}

/** Stretches that touch are one; between the parts in it the sheet has breaks of its own. */
function joined(stretches: readonly RowStretch[]): readonly RowStretch[] {
  return stretches.reduce<readonly RowStretch[]>((above, [first, last]) => {
    const before = above.at(-1);
    return before?.[1] === first - 1 ? [...above.slice(0, -1), [before[0], last]] : [...above, [first, last]];
  }, []);
}
