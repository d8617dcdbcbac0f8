import type { ThemeSummary } from "../../findings/summary.ts";
import { FINDING_KINDS, type FindingKind } from "../../review/finding.ts";
import { SUMMARY_TEXTS } from "../../text/danish/summary.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { PlannedCell } from "../sheetPlan.ts";
import { quoted } from "../structuredReference.ts";
import { assessmentFormula } from "../tables/assessmentsTable.ts";
import { acceptedCountFormula } from "../tables/findingsFormulas.ts";
import { cellAt, liveCell } from "./sheetOf.ts";

/** Whether a theme has anything to show on a page of its own. */
export function hasContent({ assessment, strengths, challenges, recommendations }: ThemeSummary): boolean {
  return assessment !== "" || strengths.length + challenges.length + recommendations.length > 0;
}

/**
 * A row for each theme, from `row` on, with how much has been written about it: live, so that it tells of a theme that the print
 * leaves out. `wordsOf` are the themes'.
 */
export function themeIndex(summaries: readonly ThemeSummary[], wordsOf: (theme: string) => string, row: number, column: number): readonly PlannedCell[] {
  return summaries.flatMap((summary, index) => [
    cellAt(row + index, column, "label", wordsOf(summary.theme)),
    liveCell(row + index, column + 1, "text", countsFormula(summary.theme), countsText(summary)),
  ]);
}

function countsText(summary: ThemeSummary): string {
  const { strengths, challenges, recommendations } = summary;
  return hasContent(summary) ? SUMMARY_TEXTS.counts(strengths.length, challenges.length, recommendations.length) : SUMMARY_TEXTS.untouched;
}

function countsFormula(theme: string): string {
  const count = (kind: FindingKind) => acceptedCountFormula(theme, kind);
  const counts = sentenceFormula(SUMMARY_TEXTS.counts, [count("strength"), count("challenge"), count("recommendation")]);
  return `IF(AND(${FINDING_KINDS.map(count).join("+")}=0,${assessmentFormula(theme)}=""),${quoted(SUMMARY_TEXTS.untouched)},${counts})`;
}
