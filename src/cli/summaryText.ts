import { criteriaOf, type Framework } from "../framework/framework.ts";
import { materialDefectSentence } from "../findings/phrases.ts";
import type { CriterionSummary, Summary, ThemeSummary } from "../findings/summary.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import { PRINTED_SUMMARY_TEXTS as TEXTS } from "../text/danish/commandLine.ts";
import { DANISH_FINDING_WORDS } from "../text/danish/findings.ts";
import { SELF_ONLY_WORDS, VIEW_WORDS } from "../text/danish/signals.ts";
import { wordFor } from "../text/danish/words.ts";

/** The summary as people read it in a terminal: what is known of the course, then theme by theme what was found. */
export function summaryText(analysis: Analysis, summary: Summary): string {
  const sections = [
    heading(analysis),
    section(TEXTS.whole, summary.assessment === "" ? [] : [summary.assessment]),
    section(TEXTS.basis, basis(analysis, summary)),
    ...themes(analysis.framework, summary),
    section(TEXTS.notExamined, notExamined(analysis.framework, summary)),
    section(TEXTS.views, views(analysis.framework, summary)),
  ];
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}

function heading({ municipality, area, framework, start, asOf }: Analysis): readonly string[] {
  return [
    `${municipality}, ${TEXTS.area[area]}. ${framework.title}`,
    ...(start === null ? [] : [TEXTS.start(start)]),
    ...(asOf === null ? [] : [TEXTS.asOf(asOf)]),
  ];
}

/** A heading with its lines, or nothing where there are none. */
function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title.toLocaleUpperCase("da"), ...lines];
}

function basis(analysis: Analysis, { cases }: Summary): readonly string[] {
  return [
    `${TEXTS.cases(cases.total, cases.social)}.`,
    TEXTS.evidence(analysis.respondents.length, analysis.sources.length, analysis.observations.length),
    materialDefectSentence(cases, DANISH_FINDING_WORDS) ?? TEXTS.noneAssessed,
  ];
}

function themes(framework: Framework, summary: Summary): readonly (readonly string[])[] {
  const written = framework.themes.map((theme) => {
    const found = summary.themes.find((one) => one.theme === theme.id);
    return section(`${theme.number} ${theme.title}`, found === undefined ? [] : themeLines(found));
  });
  return written.some((lines) => lines.length > 0) ? written : [[TEXTS.nothingAccepted]];
}

function themeLines(theme: ThemeSummary): readonly string[] {
  return [
    ...(theme.assessment === "" ? [] : [`${TEXTS.assessment}: ${theme.assessment}`]),
    ...listed(TEXTS.strengths, theme.strengths.map((one) => one.text)),
    ...listed(TEXTS.challenges, theme.challenges.map((one) => one.text)),
    ...listed(TEXTS.recommendations, theme.recommendations.map(recommendation)),
  ];
}

function listed(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  - ${entry}`)];
}

function recommendation({ text, central, choice }: Finding): string {
  const marks = [...(central ? [TEXTS.central] : []), ...(choice === null ? [] : [TEXTS.choice[choice]])];
  return marks.length === 0 ? text : `${text} (${marks.join(", ")})`;
}

function notExamined(framework: Framework, summary: Summary): readonly string[] {
  return criterionLines(framework, summary, ({ status, selfOnly }) => {
    if (selfOnly) return ` (${SELF_ONLY_WORDS})`;
    return status === "not-examined" ? "" : null;
  });
}

function views(framework: Framework, summary: Summary): readonly string[] {
  return criterionLines(framework, summary, ({ view }) => (view === null ? null : `: ${wordFor(VIEW_WORDS, view)}`));
}

/** One line per criterion for which `say` has something to add to its title, in the framework's order. */
function criterionLines(
  framework: Framework,
  summary: Summary,
  say: (one: CriterionSummary) => string | null,
): readonly string[] {
  return criteriaOf(framework).flatMap(({ id, number, title }) => {
    const found = summary.criteria.find((one) => one.criterion === id);
    const said = found === undefined ? null : say(found);
    return said === null ? [] : [`  - ${number} ${title}${said}`];
  });
}
