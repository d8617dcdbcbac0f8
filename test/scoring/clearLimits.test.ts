import { clearLimits } from "../../src/scoring/clearLimits.ts";

describe("What n answers can show", () => {
  it.each([
    [20, 19, 11],
    [15, 15, 7],
    [12, 12, 6],
    [8, null, 3],
    [5, null, 1],
    [4, null, null],
    [0, null, null],
  ])("%d answers: a clear strength from %p, a clear challenge to %p", (n, strengthFrom, challengeTo) => {
    expect(clearLimits(n, 0.75)).toEqual({ strengthFrom, challengeTo });
  });

  it("shows nothing clear from twenty cases to a target above the highest that the settings take", () => {
    expect(clearLimits(20, 0.8).strengthFrom).toBe(20);
    expect(clearLimits(20, 0.85).strengthFrom).toBeNull();
  });
});
