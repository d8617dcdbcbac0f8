import fc from "fast-check";
import type { CriterionId } from "../../src/framework/framework.ts";
import type { Observation, Sign } from "../../src/review/observation.ts";
import type { Signal } from "../../src/scoring/counts.ts";
import { loggedSign } from "../../src/findings/loggedSign.ts";
import { reviewSign } from "../../src/findings/reviewSign.ts";

/** "medarbejdere+ ledelse-": one row each. */
function rows(source: Observation["source"], marks: string): readonly Observation[] {
  return marks
    .split(" ")
    .filter((mark) => mark !== "")
    .map((mark, index) => ({
      id: `I${index + 1}`,
      source,
      group: mark.slice(0, -1),
      criterion: "A.fag.viden" as CriterionId,
      direction: mark.slice(-1) as Sign,
      aspect: null,
      text: "",
      reference: "",
      from: "",
    }));
}

describe("A source's signal on a criterion", () => {
  const clear = "clear-challenge";
  const [up, top, down] = ["strength-tendency", "clear-strength", "challenge-tendency"] as const;

  it.each<[readonly Signal[], Sign | null]>([
    [[], null],
    [["none", "few"], null],
    [[top, top, top, clear], "-"],
    [[clear, "few"], "-"],
    [[top, up, "few", "none"], "+"],
    [[down, down], "-"],
    [[down, "few"], "-"],
    [[down, up], "±"],
    [[down, top], "±"],
  ])("of a review with %p is %p", (signals, sign) => {
    expect(reviewSign(signals)).toBe(sign);
  });

  it.each<[string, Sign | null]>([
    ["", null],
    ["+ +", "+"],
    ["+ ±", "+"],
    ["- ±", "-"],
    ["+ -", "±"],
    ["± ±", "±"],
  ])("of material marked %p is %p", (marks, sign) => {
    expect(loggedSign(rows("material", marks))).toEqual({ sign, groupsDiffer: false });
  });

  it.each<[string, Sign, boolean]>([
    ["ledelse+ sagsbehandlere+", "+", false],
    ["ledelse+ ledelse+ ledelse+ sagsbehandlere-", "±", true],
    ["ledelse+ ledelse- sagsbehandlere+", "+", false],
    ["ledelse+ ledelse- sagsbehandlere±", "±", false],
    ["ledelse+ ledelse- sagsbehandlere-", "-", false],
    ["Ledelse+ LEDELSE-", "±", false],
    ["ledelse± sagsbehandlere- borgere+", "±", true],
  ])("of interviews %p is %p, groups differ: %p", (marks, sign, groupsDiffer) => {
    expect(loggedSign(rows("interview", marks))).toEqual({ sign, groupsDiffer });
  });

  it("does not ask for groups outside interviews", () => {
    expect(loggedSign(rows("theme-day", "ledelse+ ledelse- sagsbehandlere+"))).toEqual({ sign: "±", groupsDiffer: false });
  });

  it("does not care in which order rows stand, nor how often a group repeats itself", () => {
    const mark = fc.constantFrom("a+", "a-", "a±", "b+", "b-", "b±");
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 8 }), (marks) => {
        const once = loggedSign(rows("interview", marks.join(" ")));
        expect(loggedSign(rows("interview", [...marks].reverse().join(" ")))).toEqual(once);
        expect(loggedSign(rows("interview", [...marks, ...marks].join(" ")))).toEqual(once);
      }),
    );
  });
});
