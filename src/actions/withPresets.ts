import type { Analysis } from "../review/analysis.ts";
import { isDouble } from "../scoring/doubleReview.ts";
import type { WorkbookContent } from "../workbook/content.ts";
import { findTable, textOf } from "../workbook/read/foundRows.ts";
import { reviewTableName } from "../workbook/tables/reviewTableName.ts";
import { presetAnswers } from "./presetAnswers.ts";

/** A row that comes back is as it was on the first day: what does not apply to its case is preset, or looked up from two reviewers. */
export function withPresets(content: WorkbookContent, analysis: Analysis): Analysis {
  const presets = (["legal", "social"] as const).flatMap((instrument) => {
    const rows = findTable(content, reviewTableName(instrument))?.rows ?? [];
    const known = new Set(rows.map((row) => textOf(row.cell("Sag")).toLowerCase()));
    const without = analysis.cases.filter((one) => (instrument === "legal" || one.social) && !isDouble(one, instrument) && !known.has(one.id.toLowerCase()));
    return without.flatMap((one) => presetAnswers(one, analysis, instrument));
  });
  return { ...analysis, answers: [...analysis.answers, ...presets] };
}
