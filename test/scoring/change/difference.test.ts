import fc from "fast-check";
import { fisherExact } from "../../../src/scoring/change/fisherExact.ts";
import { newcombeDifference } from "../../../src/scoring/change/newcombeDifference.ts";

const cell = fc.nat({ max: 40 });
const share = fc.nat({ max: 30 }).chain((n) => fc.record({ met: fc.nat({ max: n }), n: fc.constant(n) }));

/** n over k, exactly as far as the tests go. */
function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, index) => (n - index) / (index + 1)).reduce((product, one) => product * one, 1);
}

describe("fisherExact", () => {
  it("gives the tea taster of Fisher 1935 her 34 in 70 (3 of 4 cups, two-sided)", () => {
    expect(fisherExact([[3, 1], [1, 3]])).toBeCloseTo(34 / 70, 14);
  });

  it("is the sum over all tables with the same sums that are no likelier", () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
        fc.pre(a + b + c + d > 0);
        const [first, second, did] = [a + b, c + d, a + c];
        const ways = Array.from({ length: did + 1 }, (_, x) => (x <= first && did - x <= second ? choose(first, x) * choose(second, did - x) : 0));
        const here = (ways[a] as number) * (1 + 1e-7);
        const wanted = ways.filter((one) => one <= here).reduce((sum, one) => sum + one, 0) / ways.reduce((sum, one) => sum + one, 0);
        expect(fisherExact([[a, b], [c, d]])).toBeCloseTo(wanted, 9);
      }),
    );
  });

  it("is 1 where no other table is possible, and null where there is nobody", () => {
    expect(fisherExact([[0, 5], [0, 7]])).toBe(1);
    expect(fisherExact([[0, 0], [3, 1]])).toBe(1);
    expect(fisherExact([[0, 0], [0, 0]])).toBeNull();
  });

  it("holds with thousands of cases", () => {
    const p = fisherExact([[1000, 1000], [1000, 1000]]);
    expect(p).toBeCloseTo(1, 12);
    expect(fisherExact([[2000, 0], [0, 2000]])).toBeLessThan(1e-300);
  });
});

describe("newcombeDifference", () => {
  it("knows nothing where one side has no answer", () => {
    expect(newcombeDifference({ met: 0, n: 0 }, { met: 1, n: 3 })).toBeNull();
    expect(newcombeDifference({ met: 1, n: 3 }, { met: 0, n: 0 })).toBeNull();
  });

  it("holds the difference, stays within −1 and 1, and turns round with the sides", () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        fc.pre(first.n > 0 && second.n > 0);
        const [there, back] = [newcombeDifference(first, second), newcombeDifference(second, first)];
        if (there === null || back === null) throw new Error("no difference");
        expect(there.lower).toBeGreaterThanOrEqual(-1);
        expect(there.lower).toBeLessThanOrEqual(there.value + 1e-12);
        expect(there.upper).toBeGreaterThanOrEqual(there.value - 1e-12);
        expect(there.upper).toBeLessThanOrEqual(1);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
      }),
    );
  });
});
