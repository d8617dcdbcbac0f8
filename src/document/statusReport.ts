import { summariseTheme } from "../findings/summariseTheme.ts";
import type { Analysis } from "../review/analysis.ts";
import { ACTIVITY_STATUSES } from "../review/plan.ts";
import { ACTIVITY_STATUS_WORDS } from "../text/danish/plan.ts";
import { STATUS_REPORT_TEXTS as TEXTS } from "../text/danish/statusReport.ts";
import { wordFor } from "../text/danish/words.ts";
import { paragraphs, subheading, tableOfTexts } from "./blocks.ts";
import { documentFrame } from "./documentFrame.ts";
import type { Block, Chapter, DocumentPlan } from "./documentPlan.ts";
import { measuredChapter } from "./measuredChapter.ts";
import { statusChapter } from "./statusChapter.ts";

/**
 * The status report: each accepted recommendation against what the municipality has done. `before` is the first measurement of
 * the cases, where there was a second; the self-evaluation's two rounds stand in the analysis itself.
 */
export function statusReport(analysis: Analysis, before: Analysis | null): DocumentPlan {
  return {
    ...documentFrame(analysis, TEXTS.title),
    chapters: [
      introductionChapter(analysis),
      ...analysis.framework.themes.flatMap((theme) => {
        const { recommendations } = summariseTheme(theme, analysis);
        return recommendations.length === 0 ? [] : [statusChapter(theme, recommendations, analysis)];
      }),
      ...measuredChapter(analysis, before),
    ],
  };
}

function introductionChapter({ municipality, plan }: Analysis): Chapter {
  return {
    title: TEXTS.introduction,
    ownPage: true,
    blocks: [
      ...TEXTS.introductionLines(municipality).flatMap((line) => paragraphs(line)),
      subheading(TEXTS.progress),
      ...(plan.length === 0 ? paragraphs(TEXTS.noPlan) : progressBlocks(plan)),
    ],
  };
}

function progressBlocks(plan: Analysis["plan"]): readonly Block[] {
  const statuses = [...ACTIVITY_STATUSES, null];
  const counts = statuses.map((status) => ({ status, count: plan.filter((one) => one.status === status).length })).filter(({ count }) => count > 0);
  const rows = counts.map(({ status, count }) => [status === null ? TEXTS.notSaid : wordFor(ACTIVITY_STATUS_WORDS, status), String(count)]);
  const { status, count } = TEXTS.progressColumns;
  return [
    ...paragraphs(TEXTS.progressLine(plan.filter((one) => one.status === "finished").length, plan.length), "lead"),
    ...tableOfTexts(TEXTS.progressCaption, [[status, 3], [count, 1]], rows),
  ];
}
