import type { CriterionSummary } from "../../findings/summary.ts";
import { SELF_ONLY_WORDS, VIEW_WORDS } from "../../text/danish/signals.ts";
import { wordFor } from "../../text/danish/words.ts";
import { hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { CRITERION_SUMMARY_TABLE } from "./criterionFormulas.ts";

/** Stands before every piece, so that pieces can be put after each other whichever of them are blank. */
export const LISTED_SEPARATOR = " · ";

/** Columns whose pieces make a list on Opsamling. */
export type ListedColumn = "IkkeBelyst" | "AndetBlik";

/** What the criterion adds to the list; "" where it does not belong there. `word` is its number and title. */
export function listedWords(column: ListedColumn, one: CriterionSummary, word: string): string {
  if (column === "AndetBlik") return one.view === null ? "" : `${LISTED_SEPARATOR}${word}: ${wordFor(VIEW_WORDS, one.view)}`;
  if (one.selfOnly) return `${LISTED_SEPARATOR}${word} (${SELF_ONLY_WORDS})`;
  return one.status === "not-examined" ? `${LISTED_SEPARATOR}${word}` : "";
}

/** The same, live, in the criterion's row. */
export function listedFormula(column: ListedColumn, word: string): string {
  const here = (header: string) => hereIn(CRITERION_SUMMARY_TABLE, header);
  const piece = quoted(`${LISTED_SEPARATOR}${word}`);
  if (column === "AndetBlik") return `IF(${here("Blik")}="","",${piece}&": "&${here("Blik")})`;
  const unexamined = `IF(${here("Status")}=${wordReference("triangulation", "not-examined")},${piece},"")`;
  return `IF(${here("KunKommunen")}=1,${piece}&${quoted(` (${SELF_ONLY_WORDS})`)},${unexamined})`;
}
