import fc from "fast-check";
import { drawPlaces } from "../../src/actions/drawPlaces.ts";

const placesOf = (sizes: readonly number[], count: number): readonly (number | undefined)[] => {
  const places = drawPlaces(new Map(sizes.map((size, index) => [index, size])), count);
  return sizes.map((_, index) => places.get(index));
};

describe("places are shared in proportion to the sizes", () => {
  it.each<[string, readonly number[], number, readonly number[]]>([
    ["exactly where the quotas are whole: 8, 4, 4 and 4 cases", [8, 4, 4, 4], 5, [2, 1, 1, 1]],
    ["what is left to the largest fraction: quotas 2.75, 1.25 and 1", [11, 5, 4], 5, [3, 1, 1]],
    ["of equal fractions to the first: quotas 2.5 and 2.5", [10, 10], 5, [3, 2]],
    ["one to each benefit with a quota under one, and the rest by proportion: quotas 4.25 and three of 0.25", [17, 1, 1, 1], 5, [2, 1, 1, 1]],
    ["anew when the rest has become so small that a quota falls under one: 1.04 of 12, but 0.86 of 9", [20, 3, 1, 1, 1], 9, [5, 1, 1, 1, 1]],
    ["to the largest where there are fewer places than benefits, of equals to the first", [2, 9, 2, 7], 3, [1, 1, 0, 1]],
    ["all cases where all are to be drawn", [3, 1, 2], 6, [3, 1, 2]],
    ["all to the only benefit", [20], 5, [5]],
  ])("%s", (_what, sizes, count, places) => expect(placesOf(sizes, count)).toEqual(places));
});

/** 1 to 15 benefits of 1 to 40 cases, and how many are drawn. */
const draws = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 15 })
  .chain((sizes) => fc.tuple(fc.constant(sizes), fc.integer({ min: 1, max: sizes.reduce((sum, size) => sum + size, 0) })));

describe("whatever the sizes and the count", () => {
  it("exactly the count is shared, nobody gets more than there is, and each gets one while there are places", () => {
    fc.assert(
      fc.property(draws, ([sizes, count]) => {
        const places = placesOf(sizes, count).map((one) => one ?? Number.NaN);
        expect(places.reduce((sum, one) => sum + one, 0)).toBe(count);
        expect(places.every((one, index) => one <= (sizes[index] ?? Number.NaN))).toBe(true);
        expect(places.filter((one) => one > 0)).toHaveLength(Math.min(count, sizes.length));
      }),
    );
  });

  it("no benefit gets a whole place more than its quota, and none a whole place less unless others have a quota under one", () => {
    fc.assert(
      fc.property(draws, ([sizes, count]) => {
        fc.pre(count >= sizes.length);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const quotas = sizes.map((size) => (count * size) / all);
        const beyond = placesOf(sizes, count).map((one, index) => (one ?? Number.NaN) - (quotas[index] ?? Number.NaN));
        expect(beyond.every((one) => one < 1)).toBe(true);
        if (quotas.every((quota) => quota >= 1)) expect(beyond.every((one) => one > -1)).toBe(true);
      }),
    );
  });

  it("more cases never give fewer places", () => {
    fc.assert(
      fc.property(draws, ([sizes, count]) => {
        const rows = placesOf(sizes, count).map((places, index) => ({ places: places ?? Number.NaN, size: sizes[index] ?? Number.NaN }));
        for (const one of rows) for (const other of rows) if (one.size > other.size) expect(one.places).toBeGreaterThanOrEqual(other.places);
      }),
    );
  });
});
