import type { CriterionId } from "../../../src/framework/framework.ts";
import type { Finding } from "../../../src/review/finding.ts";
import type { Observation } from "../../../src/review/observation.ts";

/** An observation from material; a test says what it is about. */
export function anObservation(id: string, criterion: string, parts: Partial<Observation> = {}): Observation {
  return {
    id,
    source: "material",
    group: "",
    criterion: criterion as CriterionId,
    direction: "+",
    aspect: null,
    text: "",
    reference: "",
    from: "",
    ...parts,
  };
}

/** An accepted challenge on A.fag.viden. */
export function aFinding(id: string, parts: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: "challenge",
    criterion: "A.fag.viden" as CriterionId,
    text: "Der mangler faste rammer for sparring.",
    status: "accepteret",
    evidence: [],
    basis: "",
    order: null,
    orderReason: "",
    solves: [],
    tools: [],
    central: false,
    choice: null,
    choiceReason: "",
    comment: "",
    reply: "",
    ...parts,
  };
}
