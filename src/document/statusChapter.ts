import { activitiesOn, isChosen } from "../findings/planMarks.ts";
import type { Theme } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import { longDate } from "../text/danish/dates.ts";
import { ACTIVITY_STATUS_WORDS } from "../text/danish/plan.ts";
import { REPORT_TEXTS } from "../text/danish/report.ts";
import { STATUS_REPORT_TEXTS as TEXTS } from "../text/danish/statusReport.ts";
import { wordFor } from "../text/danish/words.ts";
import { listOf, paragraphs, subheading, tableOfTexts } from "./blocks.ts";
import type { Block, Chapter } from "./documentPlan.ts";

/** A theme's recommendations, one after the other: what was done, what each party says of it, and what comes next. */
export function statusChapter(theme: Theme, recommendations: readonly Finding[], analysis: Analysis): Chapter {
  return {
    title: REPORT_TEXTS.theme(theme.number, theme.title),
    ownPage: false,
    blocks: recommendations.flatMap((one, index) => recommendationBlocks(one, index + 1, theme, analysis)),
  };
}

function recommendationBlocks(one: Finding, number: number, theme: Theme, { municipality, plan, statusRemarks }: Analysis): readonly Block[] {
  const said = statusRemarks.find(({ id }) => id.toLowerCase() === one.id.toLowerCase());
  return [
    subheading(TEXTS.recommendation(number), "recommendation"),
    ...listOf([one.text], "recommendation", TEXTS.recommended(municipality)),
    ...(isChosen(one) ? activityBlocks(one, number, theme, plan) : paragraphs(one.choice === "fravalgt" ? TEXTS.declined : TEXTS.waiting, "note")),
    ...said === undefined ? [] : [
      ...spoken(TEXTS.account, said.account),
      ...spoken(TEXTS.remark, said.remark),
      ...spoken(TEXTS.focus, said.focus),
    ],
  ];
}

function activityBlocks(one: Finding, number: number, theme: Theme, plan: Analysis["plan"]): readonly Block[] {
  const { activity, responsible, deadline, goal, status } = TEXTS.activityColumns;
  const rows = activitiesOn(one.id, plan).map((each) => [
    each.activity,
    each.responsible,
    each.deadline === null ? "" : longDate(each.deadline),
    [each.staffGoal, each.citizenGoal].filter((text) => text !== "").join("\n"),
    each.status === null ? TEXTS.notSaid : wordFor(ACTIVITY_STATUS_WORDS, each.status),
  ]);
  if (rows.length === 0) return paragraphs(TEXTS.noActivity, "note");
  const caption = TEXTS.activitiesCaption(String(number), theme.title);
  return tableOfTexts(caption, [[activity, 4], [responsible, 2], [deadline, 2], [goal, 3], [status, 2]], rows);
}

/** Who says it stands before what is said, in the same paragraph. */
function spoken(who: string, text: string): readonly Block[] {
  return text.trim() === "" ? [] : paragraphs(`${who}: ${text}`);
}
