import { findCriterion, themeOf, type Criterion, type Framework } from "../framework/framework.ts";
import { toolsFor } from "../framework/tool.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import { evidenceIds } from "./evidenceIds.ts";
import type { FindingWords } from "./findingWords.ts";
import { orderChallenges, type Challenge } from "./orderChallenges.ts";
import { seriousInWords, sourcesInWords } from "./sourcesInWords.ts";
import type { Evidence } from "./summariseCriterion.ts";
import type { CriterionSummary, Summary } from "./summary.ts";

/**
 * Findings that the evidence suggests and that are not there yet, in the order of design §3; a person decides, words and
 * moves them. A serious legal defect always suggests a challenge that names the item; where there is none, a criterion on
 * which sources agree suggests one strength or one challenge.
 *
 * An id says what the suggestion is about, not how large it is, so that the same one is never made twice, even after the
 * numbers have changed or a person has reworded or declined it.
 */
export function suggestFindings(analysis: Analysis, summary: Summary, words: FindingWords): readonly Finding[] {
  const evidence = { items: summary.items, self: summary.self, observations: analysis.observations };
  const withoutSerious = summary.criteria.filter((one) => one.serious.length === 0);
  const challenges = orderChallenges(
    [
      ...summary.criteria.flatMap((one) => seriousOf(one, summary)),
      ...withoutSerious.filter((one) => one.suggestion === "challenge").map((criterion) => ({ criterion, item: null })),
    ],
    summary.items,
    analysis.framework,
  );
  const strengths = withoutSerious.filter((one) => one.suggestion === "strength");
  const suggested = [
    ...strengths.map((one) => strengthFrom(one, evidence, analysis, words)),
    ...challenges.map((one) => challengeFrom(one, evidence, analysis, words)),
  ];
  const known = new Set(analysis.findings.map((one) => one.id));
  return numbered(suggested, analysis.framework).filter((one) => !known.has(one.id));
}

function seriousOf(criterion: CriterionSummary, summary: Summary): readonly Challenge[] {
  return summary.items
    .filter((one) => one.serious && one.criterion === criterion.criterion)
    .map((item) => ({ criterion, item }));
}

function strengthFrom(one: CriterionSummary, evidence: Evidence, analysis: Analysis, words: FindingWords): Finding {
  return {
    ...blank,
    id: `forslag.styrke.${one.criterion}`,
    kind: "strength",
    criterion: one.criterion,
    text: words.strength(titleOf(one, analysis.framework)),
    evidence: evidenceIds(one, evidence, "+"),
    basis: words.together(sourcesInWords(one, evidence, words)),
  };
}

function challengeFrom(challenge: Challenge, evidence: Evidence, analysis: Analysis, words: FindingWords): Finding {
  const { criterion, item } = challenge;
  const id = `forslag.udfordring.${criterion.criterion}`;
  const sources = sourcesInWords(criterion, evidence, words);
  const common = {
    ...blank,
    kind: "challenge",
    criterion: criterion.criterion,
    tools: toolsFor(analysis.tools, criterion.criterion, analysis.area).map((one) => one.title),
  } as const;
  if (item === null) {
    const text = words.challenge(titleOf(criterion, analysis.framework));
    return { ...common, id, text, evidence: evidenceIds(criterion, evidence, "-"), basis: words.together(sources) };
  }
  return {
    ...common,
    id: `${id}.${item.item}`,
    text: words.seriousChallenge(item.label),
    evidence: [item.item],
    basis: words.together([seriousInWords(item, words), ...sources]),
  };
}

/** What a suggestion leaves to people. */
const blank = {
  status: "forslag",
  order: null,
  orderReason: "",
  solves: [],
  tools: [],
  central: false,
  choice: null,
  choiceReason: "",
  comment: "",
  reply: "",
} as const;

function titleOf({ criterion }: CriterionSummary, framework: Framework): string {
  // A summary is of the framework's own criteria.
  return (findCriterion(framework, criterion) as Criterion).title;
}

/** Counts 1, 2, 3 … within theme and kind, as the sheet Vurderinger orders them. */
function numbered(findings: readonly Finding[], framework: Framework): readonly Finding[] {
  const isBeside = (one: Finding, other: Finding): boolean => one.kind === other.kind && themeOf(framework, one.criterion) === themeOf(framework, other.criterion);
  return findings.map((one, index) => {
    const before = findings.slice(0, index).filter((earlier) => isBeside(earlier, one));
    return { ...one, order: before.length + 1 };
  });
}
