import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import type { Problem } from "../review/problem.ts";
import type { CriterionSummary, Summary, ThemeSummary } from "./summary.ts";
import type { FindingJson, SummaryJson } from "./summaryJson.ts";

/** The summary as `summary --json` prints it: what the file format does not promise is left out, the rest keeps its names. */
export function toSummaryJson(analysis: Analysis, summary: Summary, problems: readonly Problem[]): SummaryJson {
  const { assessedIncomplete, ...cases } = summary.cases;
  return {
    analysis: {
      municipality: analysis.municipality,
      area: analysis.area,
      framework: analysis.framework.id,
      start: analysis.start,
    },
    cases,
    items: summary.items.map(({ label, scale, byCode, serious, ...counted }) => counted),
    self: summary.self.map(({ byGrade, byGroup, joint, ...counted }) => counted),
    criteria: summary.criteria.map(criterionJson),
    themes: summary.themes.map(themeJson),
    problems,
  };
}

function criterionJson({ preliminary, view, selfOnly, ...shown }: CriterionSummary): SummaryJson["criteria"][number] {
  return shown;
}

function themeJson(theme: ThemeSummary): SummaryJson["themes"][number] {
  return {
    theme: theme.theme,
    assessment: theme.assessment,
    strengths: theme.strengths.map(findingJson),
    challenges: theme.challenges.map(findingJson),
    recommendations: theme.recommendations.map(findingJson),
  };
}

function findingJson(finding: Finding): FindingJson {
  const { id, criterion, text, evidence, solves, tools, central, choice } = finding;
  return { id, criterion, text, evidence, solves, tools, central, choice };
}
