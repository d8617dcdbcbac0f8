import type { ThemeSummary } from "../../findings/summary.ts";
import { forArea, type Area, type Theme } from "../../framework/framework.ts";
import type { Finding } from "../../review/finding.ts";
import { OVERVIEW_PANE } from "../../text/danish/pane/overviewPane.ts";

/** A theme as plain text, to be put into a mail or a document: what stands on the leaders' page, in the same order. */
export function themeAsText(theme: Theme, summary: ThemeSummary, area: Area): string {
  return [
    `${theme.number} · ${theme.title}`,
    summary.assessment === "" ? forArea(theme.focus, area) : summary.assessment,
    ...list(`▲ ${OVERVIEW_PANE.strengths}`, summary.strengths),
    ...list(`▼ ${OVERVIEW_PANE.challenges}`, summary.challenges),
    ...list(`➜ ${OVERVIEW_PANE.recommendations}`, summary.recommendations),
    "",
    OVERVIEW_PANE.caution,
  ].join("\n");
}

function list(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return ["", title, ...findings.map(({ text, basis }) => (basis === "" ? `- ${text}` : `- ${text} (${basis})`))];
}
