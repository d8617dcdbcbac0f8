import type { Analysis } from "../review/analysis.ts";
import { longDate } from "../text/danish/dates.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import type { DocumentPlan } from "./documentPlan.ts";

/** What every document about an analysis has round its chapters: the title page and the words of its numbering. */
export function documentFrame({ municipality, area, framework, asOf }: Analysis, title: string): Omit<DocumentPlan, "chapters"> {
  return {
    title: `${title} · ${municipality}`,
    titleLines: [TEXTS.about(area), framework.title, TEXTS.sender, ...(asOf === null ? [] : [TEXTS.asOf(longDate(asOf))])],
    language: TEXTS.language,
    words: { contents: TEXTS.contents, table: TEXTS.table, figure: TEXTS.figure, page: TEXTS.page },
  };
}
