import type { Theme } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding, FindingKind } from "../review/finding.ts";
import { inOrder } from "./inOrder.ts";
import type { ThemeSummary } from "./summary.ts";

/** What a person has accepted under a theme, in order. */
export function summariseTheme(theme: Theme, analysis: Pick<Analysis, "findings" | "themeTexts">): ThemeSummary {
  const accepted = analysis.findings.filter(
    (one) => one.status === "accepteret" && theme.criteria.some((criterion) => criterion.id === one.criterion),
  );
  const ofKind = (kind: FindingKind): readonly Finding[] => inOrder(accepted.filter((one) => one.kind === kind));
  return {
    theme: theme.id,
    assessment: analysis.themeTexts.find((one) => one.theme === theme.id)?.assessment ?? "",
    strengths: ofKind("strength"),
    challenges: ofKind("challenge"),
    recommendations: ofKind("recommendation"),
  };
}
