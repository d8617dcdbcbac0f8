import { summarise } from "../findings/summarise.ts";
import type { Analysis } from "../review/analysis.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import { annexes } from "./annexes.ts";
import { documentFrame } from "./documentFrame.ts";
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
  return {
    ...documentFrame(analysis, TEXTS.title),
    chapters: [
      introductionChapter(basis),
      basisChapter(basis),
      assessmentChapter(basis),
      ...centralChapter(basis),
      ...municipalityChapter(basis),
      ...analysis.framework.themes.filter((theme) => isTreated(theme, analysis)).map((theme) => themeChapter(theme, basis)),
      ...annexes(basis),
    ],
  };
}
