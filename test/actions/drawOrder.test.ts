import fc from "fast-check";
import { drawNumbers } from "../../src/actions/drawNumbers.ts";
import { drawOrder } from "../../src/actions/drawOrder.ts";

const LARGEST = 2 ** 32 - 1;

it("changes nothing when every number is the largest, and brings each thing one place forward when every number is 0", () => {
  expect(drawOrder(["a", "b", "c", "d"], () => LARGEST)).toEqual(["a", "b", "c", "d"]);
  expect(drawOrder(["a", "b", "c", "d"], () => 0)).toEqual(["b", "c", "d", "a"]);
});

it("asks for one number less than there are things", () => {
  let asked = 0;
  drawOrder(["a", "b", "c"], () => (asked += 1));
  expect(asked).toBe(2);
  expect(drawOrder([], () => 0)).toEqual([]);
});

it("loses nothing and doubles nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(LARGEST), (things, seed) => {
      expect([...drawOrder(things, drawNumbers(seed))].sort()).toEqual([...things].sort());
    }),
  );
});

it("gives each of the 6 orders of three things about as often: 1,000 of 6,000 draws, at most 100 more or fewer", () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const order = drawOrder(["a", "b", "c"], drawNumbers(seed)).join("");
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect([...times.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThanOrEqual(100);
});
