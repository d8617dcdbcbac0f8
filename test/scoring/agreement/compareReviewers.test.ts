import { caseInterval } from "../../../src/scoring/agreement/caseInterval.ts";
import type { Coefficient } from "../../../src/scoring/agreement/coefficient.ts";
import { compareReviewers, gradeOf } from "../../../src/scoring/agreement/compareReviewers.ts";
import { disagreements } from "../../../src/scoring/agreement/disagreements.ts";
import { krippendorffAlpha } from "../../../src/scoring/agreement/krippendorffAlpha.ts";
import { outlyingCases } from "../../../src/scoring/agreement/outlyingCases.ts";
import { unitsOfTable } from "../../../src/scoring/agreement/ratedUnits.ts";
import { gwetAgreement, identityWeights, linearWeights } from "../../../src/scoring/agreement/gwetAgreement.ts";
import { drawNumbers } from "../../../src/actions/drawNumbers.ts";
import { REVIEW_ITEMS } from "../../../src/instrument/items.ts";
import { anAnalysis, answersTo, given, someCases } from "../support/makeAnalysis.ts";

const numbers = () => drawNumbers(7);
/** Two reviewers' answers to an item. */
const byTwo = (item: string, a: string, b: string) => [
  ...answersTo(item, a).map((one) => ({ ...one, original: "A" as const })),
  ...answersTo(item, b).map((one) => ({ ...one, original: "B" as const })),
];
/** Two reviewers' answers to one item over as many cases. */
function twice(a: string, b: string, count: number) {
  return anAnalysis({ cases: someCases(count, { double: ["legal"] }), answers: byTwo("R.oplysning", a, b) });
}
const ofItem = (a: string, b: string, count: number) => compareReviewers(twice(a, b, count), "legal", numbers).items.find((one) => one.item === "R.oplysning");

describe("two reviewers compared", () => {
  it("have no coefficient under 10 pairs, and one from 10", () => {
    expect(ofItem("5×0 4×2", "5×0 4×1", 9)).toMatchObject({ both: 9, equal: 5, pairs: 9, withinOne: 9, ac2: { value: null, reason: "few-pairs" }, alpha: { value: null, reason: "few-pairs" } });
    const ten = ofItem("5×0 5×2", "5×0 5×2", 10);
    expect(ten?.ac2).toMatchObject({ value: 1, lower: 1, upper: 1, reason: null });
    expect(ten?.alpha.value).toBe(1);
  });

  it("do not agree because neither has a say: both irrelevant is no answer, and a grade against it a difference without a pair", () => {
    expect(ofItem("1×IR 1×IR 1×0 1×KV", "1×IR 1×0 1×0 1×KV", 4)).toMatchObject({ both: 3, equal: 2, pairs: 1 });
    expect(ofItem("1×0 1×0", "1×IR 1×0", 2)).toMatchObject({ both: 2, equal: 1, pairs: 1 });
  });

  it("have no pairs rather than few where never both gave a grade", () => {
    const none = { value: null, reason: "no-pairs" };
    expect(ofItem("3×0 3×KV", "3×KV 3×1", 6)).toMatchObject({ both: 6, equal: 0, pairs: 0, withinOne: 0, ac2: none, alpha: none });
  });

  it("agree on each item by its own answers, and on each scale by those of all its items", () => {
    const answers = [...byTwo("R.hjemmel", "4×0", "3×0 1×1"), ...byTwo("R.oplysning", "2×1 2×0", "3×1 1×2"), ...byTwo("S.frist", "4×J", "3×N 1×J")];
    const { items, scales } = compareReviewers(anAnalysis({ cases: someCases(4, { double: ["legal"] }), answers }), "legal", numbers);
    const counts = ({ both, equal, pairs, withinOne }: (typeof items | typeof scales)[number]) => [both, equal, pairs, withinOne];
    expect(Object.fromEntries(items.filter((one) => one.both > 0).map((one) => [one.item, counts(one)]))).toEqual({
      "R.hjemmel": [4, 3, 4, 4], "R.oplysning": [4, 2, 4, 3], "S.frist": [4, 1, 4, 1],
    });
    expect(Object.fromEntries(scales.map((one) => [one.scale, counts(one)]))).toEqual({ L: [8, 5, 8, 7], J: [4, 1, 4, 1] });
  });

  // The grades 0, 1 and 2 weigh 1, 0.5 and 0 together; of 20 grades 11 are 0 and 9 are 2, and one pair of ten is apart.
  // AC2: pe = (3 + 4 · 0.5) / 6 · 2 · 0.55 · 0.45 = 0.4125, (0.9 - 0.4125) / (1 - 0.4125) = 39 / 47. Alpha: 1 - 19 · 1 / (11 · 9) = 80 / 99.
  it("agree beyond chance as one reckons it by hand: 0 and 0 in five cases, 2 and 2 in four, 0 and 2 in one", () => {
    const ten = ofItem("6×0 4×2", "5×0 5×2", 10);
    expect(ten?.ac2.value).toBeCloseTo(39 / 47, 12);
    expect(ten?.alpha.value).toBeCloseTo(80 / 99, 12);
  });

  it("have an alpha nowhere where all say the same, and AC2 there too", () => {
    expect(ofItem("12×0", "12×0", 12)).toMatchObject({ ac2: { value: 1 }, alpha: { value: null, reason: "no-variation" } });
  });

  it("have an interval that holds the coefficient, is the same each time, and is by case", () => {
    const first = ofItem("8×0 6×1 6×2", "7×0 8×1 5×2", 20)?.ac2;
    expect(ofItem("8×0 6×1 6×2", "7×0 8×1 5×2", 20)?.ac2).toEqual(first);
    if (first === undefined || first.value === null || first.lower === null || first.upper === null) throw new Error("no interval");
    expect(first.lower).toBeLessThan(first.value);
    expect(first.upper).toBeGreaterThan(first.value);
    const ac2 = (units: ReturnType<typeof unitsOfTable>) => gwetAgreement(units, linearWeights([0, 1]));
    const split = unitsOfTable([[4, 1], [1, 4]]);
    const alike = Array.from({ length: 6 }, () => split);
    // Every case is the same, so which ones are drawn makes no difference, however many answers they have.
    expect(caseInterval(alike, ac2, numbers())).toEqual({ lower: ac2(split).value, upper: ac2(split).value });
    expect(caseInterval(alike.slice(1), ac2, numbers())).toEqual({ lower: ac2(split).value, upper: ac2(split).value });
    expect(caseInterval(alike.slice(2), ac2, numbers())).toBeNull();
  });

  it("have an interval where 1,800 of the 2,000 draws have a coefficient, and none with one draw fewer", () => {
    const withoutOne = (count: number) => {
      const cases = Array.from({ length: 5 }, () => unitsOfTable([[1, 0], [0, 1]]));
      const left = Array.from({ length: count }, (): Coefficient => ({ value: null, reason: "no-variation" }));
      return caseInterval(cases, () => left.pop() ?? { value: 0.5 }, numbers());
    };
    expect(withoutOne(200)).toEqual({ lower: 0.5, upper: 0.5 });
    expect(withoutOne(201)).toBeNull();
  });

  // AC1: pa = (9 / 11 + 1) / 2 = 110 / 121, pe = 2 · 6 / 11 · 5 / 11 = 60 / 121, (110 - 60) / (121 - 60) = 50 / 61.
  it("have an interval also where they are eleven: one against ten is not taken for eleven against none when cases are drawn", () => {
    const cases = Array.from({ length: 5 }, () => [{ given: [1, 10], times: 1 }, { given: [11, 0], times: 1 }]);
    const interval = caseInterval(cases, (units) => gwetAgreement(units, identityWeights(2)), numbers());
    expect(interval?.lower).toBeCloseTo(50 / 61, 12);
    expect(interval?.upper).toBeCloseTo(50 / 61, 12);
  });

  it("have no interval where too many draws of cases have no coefficient: it would speak of the others only", () => {
    const oneSplit = [unitsOfTable([[0, 1], [1, 0]]), ...Array.from({ length: 4 }, () => unitsOfTable([[2, 0], [0, 0]]))];
    const alpha = (units: ReturnType<typeof unitsOfTable>) => krippendorffAlpha(units, { kind: "ordinal" });
    expect(alpha(oneSplit.flat()).value).not.toBeNull();
    expect(caseInterval(oneSplit, alpha, numbers())).toBeNull();
  });

  it("have a coefficient without an interval on ten pairs from fewer than five cases", () => {
    const cases = someCases(2, { double: ["legal"] });
    const of = (original: "A" | "B") => ["R.hjemmel", "R.oplysning", "R.partshoering", "R.vurdering.maalgruppe", "R.vurdering.udmaaling"].flatMap((item) => answersTo(item, "2×0").map((one) => ({ ...one, original })));
    const analysis = anAnalysis({ cases, answers: [...of("A"), ...of("B")] });
    expect(compareReviewers(analysis, "legal", numbers).scales.find((one) => one.scale === "L")?.ac2).toEqual({ value: 1, lower: null, upper: null, reason: null });
  });

  it("are not compared at all where nobody answered twice", () => {
    expect(compareReviewers(anAnalysis({ cases: someCases(9) }), "legal", numbers)).toEqual({ scales: [], items: [] });
  });
});

describe("where two reviewers differ", () => {
  it("they talk of the widest difference first, and last of whether the item applies at all", () => {
    const found = disagreements(twice("1×0 1×0 1×IR 1×? 1×1 1×0 1×_", "1×1 1×2 1×0 1×0 1×1 1×_ 1×0", 7));
    expect(found.map(({ subject, apart }) => [subject, apart])).toEqual([["SAG-2", 2], ["SAG-1", 1], ["SAG-3", null], ["SAG-4", null]]);
  });

  it("they are as many steps apart as lie between the two grades, whoever gave the higher; irrelevant comes after one step", () => {
    const found = disagreements(twice("1×0 1×1 1×2 1×1", "1×IR 1×0 1×1 1×2", 4));
    expect(found.map(({ subject, apart }) => [subject, apart])).toEqual([["SAG-2", 1], ["SAG-3", 1], ["SAG-4", 1], ["SAG-1", null]]);
  });

  it("a grade has its place on the scale, and what is no grade has none: irrelevant, a word that nobody can read, a blank", () => {
    const scale = ["0", "1", "2"] as const;
    expect([given("0"), given("2"), given("IR"), given("?"), undefined].map((one) => gradeOf(one, scale))).toEqual([0, 2, null, null, null]);
  });
});

describe("cases to look at again", () => {
  const items = ["R.hjemmel", "R.oplysning", "R.partshoering", "S.frist", "S.vejledning"];
  const analysis = (patterns: readonly string[]) =>
    anAnalysis({ cases: someCases(9), answers: items.flatMap((item, index) => answersTo(item, patterns[index] ?? "")) });

  it("are those far from the middle half of the others", () => {
    const standing = analysis(["8×0 1×2", "8×0 1×2", "8×0 1×2", "8×J 1×N", "8×J 1×N"]);
    expect(outlyingCases(standing)).toEqual([{ subject: "SAG-9", notMet: 5, n: 5, stands: "above" }]);
  });

  it("may also stand out by how well they are", () => {
    const patterns = ["1×0 8×2", "1×0 8×2", "1×0 8×2", "1×J 8×N", "1×J 8×N"];
    expect(outlyingCases(analysis(patterns))).toEqual([{ subject: "SAG-1", notMet: 0, n: 5, stands: "below" }]);
  });

  it("lie more than 1.5 times the middle half's width outside it: of 1 1 2 2 3 3 4 4 of 10 the fence is at 7", () => {
    const standing = (last: number) => outlyingCases(anAnalysis({ cases: someCases(9), answers: defects([1, 1, 2, 2, 3, 3, 4, 4, last]) }));
    expect(standing(8)).toEqual([{ subject: "SAG-9", notMet: 8, n: 10, stands: "above" }]);
    expect(standing(7)).toEqual([]);
  });

  it("are found in whatever order the cases stand, and the fence lies between two of them: of 2 2 2 3 3 3 4 of 10 it is at 5.125", () => {
    const standing = (last: number) => outlyingCases(anAnalysis({ cases: someCases(8), answers: defects([3, 2, 4, 2, last, 3, 2, 3]) }));
    expect(standing(6)).toEqual([{ subject: "SAG-5", notMet: 6, n: 10, stands: "above" }]);
    expect(standing(5)).toEqual([]);
  });

  it("are judged by the share of the answers that count, and not at all with fewer than 5 of these", () => {
    const others = defects([1, 1, 2, 2, 3, 3, 4, 4, 5]);
    const without = (count: number) => [...others, ...TEN.slice(10 - count).flatMap(({ id }) => answersTo(id, "8×_ 1×KV"))];
    expect(outlyingCases(anAnalysis({ cases: someCases(9), answers: without(4) }))).toEqual([{ subject: "SAG-9", notMet: 5, n: 6, stands: "above" }]);
    expect(outlyingCases(anAnalysis({ cases: someCases(9), answers: without(6) }))).toEqual([]);
  });

  it("are none where all are alike, and none among fewer than 8", () => {
    expect(outlyingCases(analysis(["9×0", "9×0", "9×0", "9×J", "9×J"]))).toEqual([]);
    expect(outlyingCases(analysis(["6×0 1×2", "6×0 1×2", "6×0 1×2", "6×J 1×N", "6×J 1×N"]))).toEqual([]);
    // SAG-8 and SAG-9 have four answers each.
    expect(outlyingCases(analysis(["1×0 6×2", "1×0 8×2", "1×0 8×2", "1×J 8×N", "1×J 8×N"]))).toEqual([]);
  });
});

/** Ten legal items: eight on scale L, two on J. */
const TEN = REVIEW_ITEMS.filter(({ scale }) => scale === "L" || scale === "J").slice(0, 10);

/** So many of the ten not met in SAG-1, SAG-2, …, the rest met. */
function defects(notMet: readonly number[]) {
  return TEN.flatMap(({ id, scale }, index) => answersTo(id, notMet.map((count) => `1×${index < count ? (scale === "L" ? "2" : "N") : scale === "L" ? "0" : "J"}`).join(" ")));
}
