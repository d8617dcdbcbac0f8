import fc from "fast-check";
import type { CriterionId } from "../../src/framework/framework.ts";
import type { ReviewInstrument } from "../../src/instrument/item.ts";
import { decidingItem, itemInWords } from "../../src/findings/decidingItem.ts";
import { worstFirst } from "../../src/findings/worstFirst.ts";
import { countItems } from "../../src/scoring/countItems.ts";
import { DANISH_FINDING_WORDS as danish } from "../../src/text/danish/findings.ts";
import { anAnalysis, answersTo, someCases } from "../scoring/support/makeAnalysis.ts";

function saidOf(criterion: string, answers: Readonly<Record<string, string>>, instrument: ReviewInstrument = "legal"): string | null {
  const items = countItems(
    anAnalysis({
      cases: someCases(20, { social: true }),
      answers: Object.entries(answers).flatMap(([item, pattern]) => answersTo(item, pattern)),
    }),
  );
  const deciding = decidingItem(items, criterion as CriterionId, instrument);
  return deciding === null ? null : itemInWords(deciding, danish);
}

describe("the item that decides", () => {
  it("is named with what is counted", () => {
    expect(saidOf("A.sag.udredning", { "R.oplysning": "9×0 3×1 8×2" })).toBe("▼ sagsoplysning: opfyldt i 9 af 20");
  });

  it("is a clear challenge before a tendency, even one with fewer that meet it", () => {
    const answers = { "R.oplysning": "15×0 5×2", "S.frist": "12×J 8×D", "S.dokumentation": "13×J 7×N" };
    expect(saidOf("A.sag.udredning", answers)).toBe("▼ sagsoplysning: opfyldt i 15 af 20");
  });

  it("is the one with the lowest upper bound among equals", () => {
    const answers = { "S.frist": "14×J 6×N", "S.dokumentation": "13×J 7×N" };
    expect(saidOf("A.sag.udredning", answers)).toBe("▽ notatpligt: opfyldt i 13 af 20");
  });

  it("is the weakest strength where the review points to one", () => {
    expect(saidOf("A.sag.udredning", { "S.frist": "20×J", "S.dokumentation": "16×J 4×N" })).toBe(
      "△ notatpligt: opfyldt i 16 af 20",
    );
    expect(saidOf("A.sag.udredning", { "S.frist": "20×J", "S.dokumentation": "12×J" })).toBe("▲ notatpligt: opfyldt i 12 af 12");
  });

  it("is the first in the sheet where two are quite equal", () => {
    expect(saidOf("A.sag.udredning", { "S.dokumentation": "20×N", "S.frist": "20×N" })).toMatch(/^▼ sagsbehandlingsfrist/);
  });

  it("is none where no item has answers enough, and none of the other review's", () => {
    expect(saidOf("A.sag.udredning", { "R.oplysning": "4×2" })).toBeNull();
    expect(saidOf("A.sag.udredning", { "R.oplysning": "20×0" }, "social")).toBeNull();
  });

  it("does not depend on the order in which items are compared", () => {
    const met = fc.nat({ max: 20 });
    fc.assert(
      fc.property(fc.tuple(met, met, met), (all) => {
        const items = ["S.frist", "S.dokumentation", "S.klagevejledning"] as const;
        const answers = items.flatMap((item, index) => answersTo(item, `${all[index] ?? 20}×J ${20 - (all[index] ?? 20)}×N`));
        const counted = countItems(anAnalysis({ cases: someCases(20), answers }));
        const met = (list: typeof counted): readonly number[] => worstFirst(list).map((one) => one.met);
        expect(met([...counted].reverse())).toEqual(met(counted));
      }),
      { numRuns: 30 },
    );
  });
});
