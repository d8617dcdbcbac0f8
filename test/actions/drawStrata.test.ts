import fc from "fast-check";
import { drawStrata, type DrawnStratum } from "../../src/actions/drawStrata.ts";

interface OneCase {
  readonly id: string;
  readonly benefit?: string;
}

/** SAG-01 to SAG-20: eight of V85, four each of V97, V104 and V107. */
const TWENTY: readonly OneCase[] = Array.from({ length: 20 }, (_, index) => ({
  id: `SAG-${String(index + 1).padStart(2, "0")}`,
  benefit: ["V85", "V85", "V97", "V104", "V107"][index % 5] ?? "",
}));

/** Ids of every kind of sign: how they stand in order is a part of the algorithm. */
const MIXED: readonly OneCase[] = [
  ...["å1", "a2", "A10", "a1", "a.1", "A-1", "A_1", "A B"].map((id) => ({ id, benefit: "V85" })),
  ...["ø1", "æ1"].map((id) => ({ id, benefit: "V97" })),
  ...["9", "17", "1"].map((id) => ({ id })),
];

const chosenIn = (strata: readonly DrawnStratum[]) => strata.map(({ benefit, chosen }) => [benefit, ...chosen]);
const idsIn = (strata: readonly DrawnStratum[]) => strata.flatMap(({ chosen }) => chosen);

// Computed by a second program, written in another language from the description alone. These must never change: a workbook
// that names sagslup-udtræk-1 promises that its draw can be repeated.
describe("sagslup-udtræk-1 draws, for good,", () => {
  it.each<[number, readonly (readonly string[])[]]>([
    [42, [["V104", "SAG-19"], ["V107", "SAG-05"], ["V85", "SAG-06", "SAG-11"], ["V97", "SAG-18"]]],
    [7, [["V104", "SAG-19"], ["V107", "SAG-15"], ["V85", "SAG-16", "SAG-11"], ["V97", "SAG-13"]]],
    [0, [["V104", "SAG-19"], ["V107", "SAG-20"], ["V85", "SAG-12", "SAG-07"], ["V97", "SAG-03"]]],
    [4294967295, [["V104", "SAG-04"], ["V107", "SAG-20"], ["V85", "SAG-01", "SAG-07"], ["V97", "SAG-08"]]],
  ])("five of twenty cases with seed %d", (seed, chosen) => expect(chosenIn(drawStrata(TWENTY, 5, seed))).toEqual(chosen));

  it("six of thirteen with ids of every kind, three of them without a benefit", () => {
    expect(chosenIn(drawStrata(MIXED, 6, 2026))).toEqual([["V85", "a2", "å1", "a.1", "A-1"], ["V97", "ø1"], [null, "9"]]);
  });

  it("two of three benefits when there are places for two", () => {
    expect(chosenIn(drawStrata(MIXED, 2, 2026))).toEqual([["V85", "a2"], ["V97"], [null, "9"]]);
  });
});

describe("a draw", () => {
  it("takes all cases without a known benefit for one stratum, the last", () => {
    const strata = drawStrata(MIXED, 13, 1).map(({ benefit, cases, places }) => ({ benefit, cases, places }));
    expect(strata).toEqual([
      { benefit: "V85", cases: 8, places: 8 },
      { benefit: "V97", cases: 2, places: 2 },
      { benefit: null, cases: 3, places: 3 },
    ]);
  });

  it("is the same however the cases are sorted", () => {
    const shuffled = fc.shuffledSubarray([...MIXED], { minLength: MIXED.length });
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: MIXED.length }), fc.nat(4294967295), (cases, count, seed) => {
        expect(drawStrata(cases, count, seed)).toEqual(drawStrata(MIXED, count, seed));
      }),
    );
  });

  it("chooses exactly as many as asked for, each once and each from its own benefit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(4294967295), (count, seed) => {
        const strata = drawStrata(TWENTY, count, seed);
        expect(new Set(idsIn(strata)).size).toBe(count);
        for (const { benefit, chosen, places } of strata) {
          expect(chosen).toHaveLength(places);
          expect(chosen.every((id) => TWENTY.find((one) => one.id === id)?.benefit === benefit)).toBe(true);
        }
      }),
    );
  });

  it("gives every case of a benefit the same chance: one in four here, 500 of 2,000 draws, at most 80 more or fewer", () => {
    const times = new Map(TWENTY.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of idsIn(drawStrata(TWENTY, 5, seed))) times.set(id, (times.get(id) ?? Number.NaN) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThanOrEqual(80);
  });

  it("gives benefits of the same size the same chance of the odd place", () => {
    const even = Array.from({ length: 20 }, (_, index) => ({ id: `SAG-${index}`, benefit: index < 10 ? "V85" : "V97" }));
    const threes = Array.from({ length: 1000 }, (_, seed) => drawStrata(even, 5, seed)[0]?.places).filter((places) => places === 3);
    expect(Math.abs(threes.length - 500)).toBeLessThanOrEqual(60);
  });
});
