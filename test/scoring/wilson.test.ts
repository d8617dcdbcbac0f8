import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { wilson } from "../../src/scoring/wilson.ts";

interface Published {
  readonly sets: readonly {
    readonly source: string;
    readonly tolerance: number;
    readonly rows: readonly { readonly x: number; readonly n: number; readonly lower: number; readonly upper: number }[];
  }[];
}

const published = JSON.parse(readFileSync(join(__dirname, "vectors/wilson.json"), "utf8")) as Published;
const counts = fc.nat({ max: 2000 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

function boundsOf(met: number, n: number): { readonly lower: number; readonly upper: number } {
  const interval = wilson(met, n);
  if (interval === null) throw new Error("no interval");
  return interval;
}

describe("wilson", () => {
  for (const { source, tolerance, rows } of published.sets) {
    it.each(rows)(`gives $lower to $upper for $x of $n (${source})`, ({ x, n, lower, upper }) => {
      expect(Math.abs(boundsOf(x, n).lower - lower)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(boundsOf(x, n).upper - upper)).toBeLessThanOrEqual(tolerance);
    });
  }

  it("knows nothing where nobody answered", () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it.each([
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
    [1, Number.POSITIVE_INFINITY],
    [0, -1],
  ])("refuses %d of %d by name", (met, n) => {
    expect(() => wilson(met, n)).toThrow(expect.objectContaining({ name: "ImpossibleCountError" }));
    expect(() => wilson(met, n)).toThrow(`${met} of ${n}`);
  });

  it("stays between 0 and 1 and holds the share itself", () => {
    fc.assert(
      fc.property(counts, ([met, n]) => {
        fc.pre(n > 0);
        const { lower, upper } = boundsOf(met, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(met / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(met / n - 1e-12);
      }),
    );
  });

  it("says of the failures what is left of the successes", () => {
    fc.assert(
      fc.property(counts, ([met, n]) => {
        fc.pre(n > 0);
        expect(boundsOf(n - met, n).lower).toBeCloseTo(1 - boundsOf(met, n).upper, 12);
      }),
    );
  });
});
