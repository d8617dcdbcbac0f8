import type { ItemCount } from "../scoring/counts.ts";
import { heardItems } from "./heardItems.ts";
import type { Evidence } from "./summariseCriterion.ts";
import type { CriterionSummary } from "./summary.ts";

/** Stands before a criterion's id where the municipality's own evaluation of it is meant. */
const SELF_PREFIX = "selv:";

/**
 * Ids of what carries a suggestion on a criterion: the items, observations and own grades that point its way, from the
 * sources that do so as a whole.
 */
export function evidenceIds(summary: CriterionSummary, evidence: Evidence, sign: "+" | "-"): readonly string[] {
  const { criterion, sources } = summary;
  const items = heardItems(evidence.items, criterion).filter(
    (one) => sources[one.instrument] === sign && pointsTo(one) === sign,
  );
  const observations = evidence.observations.filter(
    (one) => one.criterion === criterion && sources[one.source] === sign && one.direction === sign,
  );
  return [
    ...items.map((one) => one.item),
    ...observations.map((one) => one.id),
    ...(sources.self === sign ? [`${SELF_PREFIX}${criterion}`] : []),
  ];
}

function pointsTo({ signal }: ItemCount): "+" | "-" {
  return signal === "clear-strength" || signal === "strength-tendency" ? "+" : "-";
}

/** Whether an evidence id means the municipality's own evaluation of a criterion. */
export function isSelfEvidence(id: string): boolean {
  return id.startsWith(SELF_PREFIX);
}
