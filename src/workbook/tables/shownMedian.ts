import { wordOf } from "../../instrument/scales.ts";
import type { SelfCount } from "../../scoring/counts.ts";
import { isFew } from "../../scoring/selfFlags.ts";
import { SELF_FLAG_WORDS } from "../../text/danish/signals.ts";
import { wordFor as wordAmong } from "../../text/danish/words.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { SELF_COUNTS_TABLE, SELF_GRADES } from "./selfCountFormulas.ts";
import { FLAG_COLUMNS } from "./selfCountsTable.ts";

/** The median of all answers on a page for leaders: the median of one or two persons is what they answered. */
export function shownMedian(count: SelfCount): string {
  return isFew(count) ? wordAmong(SELF_FLAG_WORDS, "few") : shownGrade(count.median);
}

/** The same, live, for a criterion. */
export function shownMedianFormula(criterion: string): string {
  const at = (header: string) =>
    `INDEX(${columnOf(SELF_COUNTS_TABLE, header)},MATCH(${quoted(criterion)},${columnOf(SELF_COUNTS_TABLE, "Kriterium")},0))`;
  return `IF(${at("n")}=0,"",IF(${at(FLAG_COLUMNS.few)}="",${shownGradeFormula(at("Median"))},${at(FLAG_COLUMNS.few)}))`;
}

/** A grade's word; "" when there is none to show. */
export function shownGrade(grade: number | null): string {
  const found = SELF_GRADES.find((one) => one === String(grade));
  return found === undefined ? "" : wordOf("selfGrade", found);
}

/** The same, live, from the cell that holds the grade. */
export function shownGradeFormula(cell: string): string {
  return SELF_GRADES.reduceRight<string>((rest, grade) => `IF(${cell}=${grade},${wordReference("selfGrade", grade)},${rest})`, `""`);
}
