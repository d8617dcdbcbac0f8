import { themeOf, type Theme } from "../../framework/framework.ts";
import { inOrder } from "../../findings/inOrder.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding, FindingKind } from "../../review/finding.ts";

/** What is missing between challenges and recommendations; a gap is told, never forbidden. */
export type LinkNotice = "unanswered" | "solvesNothing";

export function linkNotice({ findings }: Pick<Analysis, "findings">, finding: Finding): LinkNotice | null {
  if (finding.status !== "accepteret") return null;
  if (finding.kind === "recommendation") return finding.solves.length === 0 ? "solvesNothing" : null;
  if (finding.kind === "strength") return null;
  const answers = findings.some((one) => one.kind === "recommendation" && one.status === "accepteret" && one.solves.includes(finding.id));
  return answers ? null : "unanswered";
}

/** A theme's findings of one kind and status, in the order in which they stand on Opsamling. */
export function findingsOf({ findings, framework }: Pick<Analysis, "findings" | "framework">, theme: Theme, status: Finding["status"], kind?: FindingKind): readonly Finding[] {
  return inOrder(findings.filter((one) => one.status === status && (kind === undefined || one.kind === kind) && themeOf(framework, one.criterion)?.id === theme.id));
}

/** The list with the word in it, or without it. */
export function toggled(words: readonly string[], word: string, isIn: boolean): readonly string[] {
  const others = words.filter((one) => one !== word);
  return isIn ? [...others, word] : others;
}
