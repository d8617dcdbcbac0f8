import { summarise } from "../findings/summarise.ts";
import type { Analysis } from "../review/analysis.ts";
import { longDate } from "../text/danish/dates.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import { annexes } from "./annexes.ts";
import type { DocumentPlan } from "./documentPlan.ts";
import { assessmentChapter, basisChapter, centralChapter, introductionChapter, municipalityChapter } from "./openingChapters.ts";
import type { ReportBasis } from "./reportBasis.ts";
import { isTreated, themeChapter } from "./themeChapter.ts";

/**
 * The analysis report: what stands where. It holds what a municipal council may read: no case, reviewer, note or file
 * reference, no logged observation word for word, and nothing from which one person's answer could be read.
 */
export function analysisReport(analysis: Analysis): DocumentPlan {
  const basis: ReportBasis = { analysis, summary: summarise(analysis) };
  const { municipality, area, framework, asOf } = analysis;
  return {
    title: `${TEXTS.title} · ${municipality}`,
    titleLines: [TEXTS.about(area), framework.title, TEXTS.sender, ...(asOf === null ? [] : [TEXTS.asOf(longDate(asOf))])],
    language: TEXTS.language,
    words: { contents: TEXTS.contents, table: TEXTS.table, figure: TEXTS.figure, page: TEXTS.page },
    chapters: [
      introductionChapter(basis),
      basisChapter(basis),
      assessmentChapter(basis),
      ...centralChapter(basis),
      ...municipalityChapter(basis),
      ...framework.themes.filter((theme) => isTreated(theme, analysis)).map((theme) => themeChapter(theme, basis)),
      ...annexes(basis),
    ],
  };
}
