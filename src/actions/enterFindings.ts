import type { CriterionId, Framework } from "../framework/framework.ts";
import type { Analysis } from "../review/analysis.ts";
import type { FiledFinding } from "../review/answerFile.ts";
import type { Finding } from "../review/finding.ts";
import type { Problem } from "../review/problem.ts";
import { ROW_TEXTS } from "../text/danish/inputs.ts";
import { criterionFaults } from "./criterionFaults.ts";
import { enterRows, type RowKind } from "./enterRows.ts";
import type { Entered } from "./entryOutcome.ts";
import type { FileEntry, FitFile } from "./fitFile.ts";
import { KnownIds } from "./knownIds.ts";

/**
 * Enters strengths, challenges and recommendations. A new one is accepted unless the file says otherwise: a person wrote
 * it. Recommendations come last, so that one may solve a challenge that stands further down in the same file.
 */
export function enterFindings(analysis: Analysis, file: FitFile, replace: boolean): Entered<Analysis> {
  const { framework } = analysis;
  const judgements = file.findings.filter(({ filed }) => filed.kind !== "recommendation");
  const recommendations = file.findings.filter(({ filed }) => filed.kind === "recommendation");
  const judged = enterRows(analysis.findings, judgements.map(withoutForeign), findingsOf(framework, analysis.findings), replace);
  const done = enterRows(judged.part, recommendations, findingsOf(framework, judged.part), replace);
  return {
    part: { ...analysis, findings: done.part },
    problems: [...judged.problems, ...judgements.flatMap(foreignFields), ...done.problems],
    entered: judged.entered + done.entered,
  };
}

function findingsOf(framework: Framework, standing: readonly Finding[]): RowKind<FiledFinding, Finding> {
  const challenges = new KnownIds(standing.filter((one) => one.kind === "challenge"));
  // `faults` has found the criterion in the framework before `blank` and `given` are asked.
  const idOf = (criterion: string) => criterion as CriterionId;
  return {
    blank: ({ id, kind, criterion }) => blankFinding(id.trim(), kind, idOf(criterion)),
    given: ({ id: _id, criterion, solves, evidence, tools, ...stated }) => ({
      ...stated,
      criterion: idOf(criterion),
      ...(evidence && { evidence: lines(evidence) }),
      ...(tools && { tools: lines(tools) }),
      ...(solves && { solves: solves.map((one) => challenges.asSpelled(one)) }),
    }),
    faults: ({ criterion, solves }, path) => [
      ...criterionFaults(criterion, framework, `${path}.criterion`),
      ...(solves ?? []).flatMap((id, index) => challengeFaults(id, challenges, `${path}.solves[${index}]`)),
    ],
  };
}

function blankFinding(id: string, kind: Finding["kind"], criterion: CriterionId): Finding {
  return {
    id,
    kind,
    criterion,
    text: "",
    status: "accepteret",
    evidence: [],
    basis: "",
    order: null,
    orderReason: "",
    solves: [],
    tools: [],
    central: false,
    choice: kind === "recommendation" ? "afventer" : null,
    choiceReason: "",
    comment: "",
    reply: "",
  };
}

/** A cell holds a list as one entry per line, so that an entry has no line break of its own. */
function lines(entries: readonly string[]): readonly string[] {
  return entries.map((entry) => entry.trim().replace(/\s*\n\s*/g, " ")).filter((entry) => entry !== "");
}

function challengeFaults(id: string, known: KnownIds, path: string): readonly Problem[] {
  if (known.has(id)) return [];
  return [{ code: "unknown-challenge", path, message: ROW_TEXTS.unknownChallenge(id) }];
}

/** What only a recommendation has: it answers challenges, and the municipality chooses it or not. */
const OF_RECOMMENDATIONS = ["solves", "choice"] as const;

function withoutForeign({ filed, path }: FileEntry<FiledFinding>): FileEntry<FiledFinding> {
  const { solves: _solves, choice: _choice, ...own } = filed;
  return { filed: own, path };
}

function foreignFields({ filed, path }: FileEntry<FiledFinding>): readonly Problem[] {
  return OF_RECOMMENDATIONS.filter((field) => filed[field] !== undefined && filed[field].length > 0).map((field) => {
    return { code: "for-recommendations-only", path: `${path}.${field}`, message: ROW_TEXTS.forRecommendationsOnly(field) };
  });
}
