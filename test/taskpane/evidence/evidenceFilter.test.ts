import type { CriterionId } from "../../../src/framework/framework.ts";
import type { Observation } from "../../../src/review/observation.ts";
import { EVERYTHING, filtered } from "../../../src/taskpane/evidence/evidenceFilter.ts";

const READ: Observation = { id: "I1", source: "material", group: "", criterion: "A.fag.viden" as CriterionId, direction: "+", aspect: null, text: "", reference: "", from: "" };
const HEARD: Observation = { ...READ, id: "I2", source: "interview", direction: "-" };
const BOTH: Observation = { ...HEARD, id: "I3", criterion: "A.sag.udredning" as CriterionId, direction: "±" };
const ALL = [READ, HEARD, BOTH];

describe("Looking through the observations", () => {
  it("shows all of them when nothing is asked for", () => {
    expect(filtered(ALL, EVERYTHING)).toEqual(ALL);
  });

  it("shows those of a source, a criterion and a direction; what is asked for together must hold together", () => {
    expect(filtered(ALL, { ...EVERYTHING, source: "interview" })).toEqual([HEARD, BOTH]);
    expect(filtered(ALL, { ...EVERYTHING, direction: "±" })).toEqual([BOTH]);
    expect(filtered(ALL, { source: "interview", criterion: "A.fag.viden", direction: "-" })).toEqual([HEARD]);
    expect(filtered(ALL, { source: "material", criterion: "A.sag.udredning", direction: "" })).toEqual([]);
  });
});
