import { themeOf } from "../framework/framework.ts";
import { inOrder } from "../findings/inOrder.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Finding } from "../review/finding.ts";
import { freeId } from "./freeId.ts";

/** The analysis with the finding in the place of the one with its id, or behind all others. */
export function setFinding(analysis: Analysis, finding: Finding): Analysis {
  const isKnown = analysis.findings.some((one) => one.id === finding.id);
  const findings = isKnown ? analysis.findings.map((one) => (one.id === finding.id ? finding : one)) : [...analysis.findings, finding];
  return { ...analysis, findings };
}

/** The analysis with some parts of a finding as a person left them; the others stay, whoever has changed them. */
export function changeFinding(analysis: Analysis, id: string, changed: Partial<Finding>): Analysis {
  return { ...analysis, findings: analysis.findings.map((one) => (one.id === id ? { ...one, ...changed, id } : one)) };
}

/**
 * The analysis with an accepted finding moved one place up (−1) or down (1) among those of its theme and kind, with the
 * reason why. All of them get whole numbers from 1, so that the order that is seen is the order that is written. At the
 * end of the list, and for a finding that is not there, nothing changes.
 */
export function moveFinding(analysis: Analysis, id: string, steps: 1 | -1, reason: string): Analysis {
  const moved = analysis.findings.find((one) => one.id === id);
  const others = moved === undefined ? [] : neighboursOf(analysis, moved);
  const from = others.findIndex((one) => one.id === id);
  const neighbour = others[from + steps];
  if (moved === undefined || neighbour === undefined) return analysis;
  const swapped = others.map((one) => (one.id === id ? neighbour : one.id === neighbour.id ? moved : one));
  const places = new Map(swapped.map((one, index) => [one.id, index + 1]));
  const placed = analysis.findings.map((one): Finding => {
    const order = places.get(one.id);
    if (order === undefined) return one;
    return one.id === id ? { ...one, order, orderReason: reason } : { ...one, order };
  });
  return { ...analysis, findings: placed };
}

function neighboursOf({ findings, framework }: Analysis, finding: Finding): readonly Finding[] {
  const theme = themeOf(framework, finding.criterion);
  return inOrder(
    findings.filter((one) => one.status === "accepteret" && one.kind === finding.kind && themeOf(framework, one.criterion) === theme),
  );
}

/** A finding that a person begins to write: accepted from the start, with an id that no other has ("F1", "F2", …). */
export function newFinding({ findings }: Analysis, kind: Finding["kind"], criterion: Finding["criterion"]): Finding {
  return {
    id: freeId("F", findings), kind, criterion, text: "", status: "accepteret", evidence: [], basis: "", order: null, orderReason: "",
    solves: [], tools: [], central: false, choice: null, choiceReason: "", comment: "", reply: "",
  };
}
