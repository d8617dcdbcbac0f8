import type { Analysis } from "../review/analysis.ts";
import { columnsOf, type ReviewColumns } from "./answerColumns.ts";
import { countItem } from "./countItem.ts";
import type { ItemCount } from "./counts.ts";

/**
 * Every item of both reviews, counted, in the sheets' order; also those without an answer. Answers about anything but a
 * case of the review are in no number.
 */
export function countItems(analysis: Analysis): readonly ItemCount[] {
  return (["legal", "social"] as const).flatMap((instrument) => countColumns(analysis, columnsOf(analysis, instrument)));
}

/** The items of one review, from its answers in columns. */
export function countColumns(analysis: Analysis, { facts, columns }: ReviewColumns): readonly ItemCount[] {
  const rule = { framework: analysis.framework.id, target: analysis.settings.target };
  return columns.map((column) => countItem(column, facts, rule));
}
