import { clearRises } from "../../../src/scoring/change/clearRises.ts";

describe("What a second measurement has to come to, told before it is begun", () => {
  // Newcombe’s intervals reckoned outside this program: of 20 and 20, 0 to 5 and 6 to 13 are the least and the most that is needed, and from 16 nothing is enough.
  it("is five to seven more cases with 20 in each, and nothing from 16 of 20", () => {
    expect(clearRises(20)).toEqual({ least: 5, most: 7, upTo: 15 });
  });

  it("is nothing with fewer than the eight that a change is said in words from", () => {
    expect([clearRises(0), clearRises(7)]).toEqual([null, null]);
    expect(clearRises(8)).not.toBeNull();
  });
});
