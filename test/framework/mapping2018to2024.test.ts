import { criteriaOf, type CriterionId } from "../../src/framework/framework.ts";
import { criterionIn2018, mapping2018to2024 } from "../../src/framework/mapping2018to2024.ts";
import { taskforce2018 } from "../../src/framework/taskforce-2018/taskforce2018.ts";
import { taskforce2024 } from "../../src/framework/taskforce-2024/taskforce2024.ts";

describe("the mapping from 2018 to 2024", () => {
  it("starts from all eight criteria of 2018, in their order", () => {
    expect(mapping2018to2024.correspondences.map((one) => one.from)).toEqual(criteriaOf(taskforce2018).map((one) => one.id));
  });

  it("reaches each of the twelve criteria of 2024 once", () => {
    const reached = mapping2018to2024.correspondences.flatMap((one) => one.to);
    expect([...reached].sort()).toEqual(criteriaOf(taskforce2024).map((one) => one.id).sort());
  });

  it("says that nobody official made it", () => {
    expect(mapping2018to2024.note).toContain("ingen officiel");
  });

  it("leads back: co-operation with the citizen was part of the assessment", () => {
    expect(criterionIn2018("A.sag.borger" as CriterionId)).toBe("B.udredning");
    expect(criterionIn2018("B.udredning" as CriterionId)).toBeUndefined();
  });
});
