import { drawNumbers, SEED_LARGEST } from "../../src/actions/drawNumbers.ts";

const firstOf = (seed: number, count: number): readonly number[] => {
  const numbers = drawNumbers(seed);
  return Array.from({ length: count }, () => numbers());
};

describe("the generator is mulberry32", () => {
  // Seeds 12345 and 0 as other programs' tests have them; the other two from the algorithm written and compiled in C.
  it.each<[number, readonly number[]]>([
    [12345, [4207900869, 1317490944, 2079646450, 3513001552]],
    [42, [2581720956, 1925393290, 3661312704, 2876485805]],
    [0, [1144304738, 1416247, 958946056, 627933444]],
    [SEED_LARGEST, [3850105811, 813802916, 3073704848, 4054706436]],
  ])("from seed %d", (seed, numbers) => expect(firstOf(seed, 4)).toEqual(numbers));
});
