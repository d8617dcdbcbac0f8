import type { Theme } from "../framework/framework.ts";
import { forArea } from "../framework/framework.ts";
import { sourcesInWords } from "../findings/sourcesInWords.ts";
import { summariseTheme } from "../findings/summariseTheme.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import { SELF_ONLY_WORDS } from "../text/danish/signals.ts";
import { criterionWords } from "../workbook/criterionWord.ts";
import { statusCell } from "../workbook/tables/statusCell.ts";
import { listOf, paragraphs, subheading, tableOfTexts, under } from "./blocks.ts";
import type { Block, Chapter } from "./documentPlan.ts";
import type { ReportBasis } from "./reportBasis.ts";

/** Whether the task force has written or accepted anything about a theme. A course may cover a few of them only. */
export function isTreated(theme: Theme, { themeTexts, findings }: Analysis): boolean {
  const isWritten = themeTexts.some((one) => one.theme === theme.id && `${one.presentation}${one.analysis}${one.assessment}` !== "");
  return isWritten || findings.some((one) => one.status === "accepteret" && theme.criteria.some(({ id }) => id === one.criterion));
}

export function themeChapter(theme: Theme, basis: ReportBasis): Chapter {
  const { analysis } = basis;
  const texts = analysis.themeTexts.find((one) => one.theme === theme.id);
  const { assessment, strengths, challenges, recommendations } = summariseTheme(theme, analysis);
  return {
    title: TEXTS.theme(theme.number, theme.title),
    ownPage: true,
    blocks: [
      ...paragraphs(forArea(theme.focus, analysis.area), "note"),
      ...under(subheading(TEXTS.presentation), paragraphs(texts?.presentation ?? "")),
      ...under(subheading(TEXTS.analysis), paragraphs(texts?.analysis ?? "")),
      subheading(TEXTS.bySource),
      ...sourcesTable(theme, basis),
      ...under(subheading(TEXTS.assessment), paragraphs(assessment, "lead")),
      ...under(subheading(TEXTS.strengths, "strength"), listOf(strengths.map((one) => one.text), "strength")),
      ...under(subheading(TEXTS.challenges, "challenge"), listOf(challenges.map((one) => one.text), "challenge")),
      ...under(subheading(TEXTS.recommendations, "recommendation"), recommendationBlocks(recommendations, analysis)),
      ...under(subheading(TEXTS.toolsHeading), toolsTable(theme, recommendations, analysis)),
    ],
  };
}

function sourcesTable(theme: Theme, { analysis, summary }: ReportBasis): readonly Block[] {
  const evidence = { items: summary.items, self: summary.self, observations: analysis.observations };
  const { criterion, sources, together } = TEXTS.bySourceColumns;
  const wordsOf = criterionWords(analysis.framework);
  const rows = summary.criteria.filter((one) => theme.criteria.some(({ id }) => id === one.criterion)).map((one) => {
    const said = sourcesInWords(one, evidence, DANISH_FINDING_WORDS);
    return [wordsOf(one.criterion), said.length === 0 ? TEXTS.noSource : said.join("\n"), one.selfOnly ? SELF_ONLY_WORDS : statusCell(one)];
  });
  return tableOfTexts(TEXTS.bySourceCaption(theme.title), [[criterion, 3], [sources, 5], [together, 2]], rows);
}

function recommendationBlocks(recommendations: readonly Finding[], { municipality, tools }: Analysis): readonly Block[] {
  if (recommendations.length === 0) return [];
  const entries = recommendations.map((one) => {
    const titles = one.tools.map((written) => findTool(tools, written)?.title ?? written);
    return { text: one.text, under: titles.length === 0 ? [] : [TEXTS.tools(titles)] };
  });
  return [{ kind: "list", tone: "recommendation", stem: TEXTS.stem(municipality), entries }];
}

/** What the recommended tools are for. A tool that only its title is known of stands in the recommendation alone. */
function toolsTable(theme: Theme, recommendations: readonly Finding[], { tools }: Analysis): readonly Block[] {
  const known = new Set(recommendations.flatMap((one) => one.tools).flatMap((written) => findTool(tools, written) ?? []));
  const { title, purpose, reservation } = TEXTS.toolColumns;
  const rows = [...known].map((tool) => [tool.title, tool.purpose, tool.reservation ?? ""]);
  return tableOfTexts(TEXTS.toolsCaption(theme.title), [[title, 3], [purpose, 4], [reservation, 3]], rows);
}

/** A tool is written as its id or its title, in any capitals. */
function findTool(tools: Analysis["tools"], written: string): Analysis["tools"][number] | undefined {
  const wanted = written.toLowerCase();
  return tools.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted);
}
