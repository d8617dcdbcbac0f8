import fc from "fast-check";
import { gwetAgreement, identityWeights, linearWeights } from "../../../src/scoring/agreement/gwetAgreement.ts";
import { krippendorffAlpha } from "../../../src/scoring/agreement/krippendorffAlpha.ts";
import { unitsOfRatings, unitsOfTable } from "../../../src/scoring/agreement/ratedUnits.ts";

const SCALE = ["0", "1", "2"];
const AC2 = linearWeights([0, 1, 2]);
const ORDINAL = { kind: "ordinal" } as const;
const table = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const given = fc.array(fc.array(fc.constantFrom("0", "1", "2", null), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 });

describe("agreement beyond chance", () => {
  it("is 1 where all agree and more than one answer is in use", () => {
    const units = unitsOfRatings([["0", "2", "1"], ["0", "2", "1"]], SCALE);
    expect(gwetAgreement(units, AC2)).toEqual({ value: 1 });
    expect(krippendorffAlpha(units, ORDINAL)).toEqual({ value: 1 });
  });

  it("has no alpha where everybody gave one and the same answer, while Gwet's knows of the rest of the scale", () => {
    const units = unitsOfRatings([["0", "0"], ["0", "0"]], SCALE);
    expect(krippendorffAlpha(units, ORDINAL)).toEqual({ value: null, reason: "no-variation" });
    expect(gwetAgreement(units, AC2)).toEqual({ value: 1 });
  });

  it("is Krippendorff's own where he reckons it by the same word and by the distance: his 12 units of four raters", () => {
    const _ = null;
    const units = unitsOfRatings(
      [[1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3], [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _]],
      [1, 2, 3, 4, 5],
    );
    expect(krippendorffAlpha(units, { kind: "nominal" }).value).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, { kind: "interval", values: [1, 2, 3, 4, 5] }).value).toBeCloseTo(0.849, 3);
  });

  it("is Gwet's own where nearly all ratings are alike: 118, 5, 2 and 0 of 125 give AC1 0.94, by hand (0.944 - 0.0544) / (1 - 0.0544)", () => {
    expect(gwetAgreement(unitsOfTable([[118, 5], [2, 0]]), identityWeights(2)).value).toBeCloseTo(0.9408, 4);
  });

  it("is Gwet's own with his four raters, by the same word 0.775 and by the distance between the grades 0.859 (Handbook, and irrCAC)", () => {
    const _ = null;
    const units = unitsOfRatings(
      [[1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, _], [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _]],
      [1, 2, 3, 4, 5],
    );
    expect(gwetAgreement(units, identityWeights(5)).value).toBeCloseTo(0.775, 3);
    expect(gwetAgreement(units, linearWeights([1, 2, 3, 4, 5])).value).toBeCloseTo(0.859, 3);
  });

  it("weighs two grades by how near they are on the scale, and a grade with itself as 1 even where it is the only one", () => {
    expect(linearWeights([1, 2, 5])).toEqual([[1, 0.75, 0], [0.75, 1, 0.25], [0, 0.25, 1]]);
    expect(linearWeights([1])).toEqual([[1]]);
  });

  it("is nowhere on a scale of one answer, and where no two answered the same thing", () => {
    expect(gwetAgreement(unitsOfRatings([["0"], ["0"]], ["0"]), identityWeights(1))).toEqual({ value: null, reason: "no-variation" });
    const apart = unitsOfRatings([["0", null], [null, "2"]], SCALE);
    expect(gwetAgreement(apart, AC2)).toEqual({ value: null, reason: "no-pairs" });
    expect(krippendorffAlpha(apart, ORDINAL)).toEqual({ value: null, reason: "no-pairs" });
    expect(krippendorffAlpha([], ORDINAL)).toEqual({ value: null, reason: "no-pairs" });
    expect(gwetAgreement([], AC2)).toEqual({ value: null, reason: "no-pairs" });
    const noUnits = unitsOfTable([[0, 0], [0, 0]]);
    expect(krippendorffAlpha(noUnits, ORDINAL)).toEqual({ value: null, reason: "no-pairs" });
    expect(gwetAgreement(noUnits, identityWeights(2))).toEqual({ value: null, reason: "no-pairs" });
  });

  it("counts a unit with one rating in how often Gwet's categories occur, and not in alpha", () => {
    const pairs = [["0", "0", "2"], ["0", "1", "2"]] as const;
    const [first, second] = [[...pairs[0], "2"], [...pairs[1], null]];
    const [without, withOne] = [unitsOfRatings(pairs, SCALE), unitsOfRatings([first, second], SCALE)];
    expect(krippendorffAlpha(withOne, ORDINAL)).toEqual(krippendorffAlpha(without, ORDINAL));
    expect(gwetAgreement(withOne, AC2)).not.toEqual(gwetAgreement(without, AC2));
  });

  it("says the same of a table and of the list of its units, in any order, with categories that nobody used", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const listed = counts.flatMap((row, a) => row.flatMap((times, b) => Array.from({ length: times }, () => [SCALE[a] ?? "", SCALE[b] ?? ""])));
        const ratings = [listed.map(([first]) => first ?? ""), listed.map(([, second]) => second ?? "")];
        const reckon = (units: ReturnType<typeof unitsOfTable>) =>
          [gwetAgreement(units, AC2).value, krippendorffAlpha(units, ORDINAL).value].map((one) => one?.toFixed(9));
        expect(reckon(unitsOfRatings(ratings.map((one) => [...one].reverse()), SCALE))).toEqual(reckon(unitsOfTable(counts)));
      }),
    );
  });

  it("is a number up to 1 or has a reason, whatever is missing; never NaN", () => {
    fc.assert(
      fc.property(given, (ratings) => {
        const units = unitsOfRatings(ratings, SCALE);
        for (const one of [gwetAgreement(units, AC2), krippendorffAlpha(units, ORDINAL), krippendorffAlpha(units, { kind: "nominal" })]) {
          if (one.value === null) expect(one.reason).toMatch(/^no-(pairs|variation)$/);
          else expect(one.value <= 1 + 1e-12 && one.value >= -2).toBe(true);
        }
      }),
    );
  });
});
