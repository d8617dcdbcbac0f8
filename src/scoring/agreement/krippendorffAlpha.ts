import type { Coefficient } from "./coefficient.ts";
import { ratingsOf, sumOf, type RatedUnits } from "./ratedUnits.ts";

/**
 * How far two categories are apart, squared. nominal: equal or not. ordinal: Krippendorff's own, by how many ratings lie
 * between the two (not Gwet's ordinal weights, which some programs give the same name). interval: by their values.
 */
export type Metric =
  | { readonly kind: "nominal" }
  | { readonly kind: "ordinal" }
  /** One value per category, in the scale's order. */
  | { readonly kind: "interval"; readonly values: readonly number[] };

/**
 * Krippendorff's alpha over any number of raters, with ratings missing: 1 − (n − 1) · Σ o·δ² / Σ n·n·δ², o being the
 * coincidences within units and n the ratings in units that have at least two (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability). From below 0 to 1.
 */
export function krippendorffAlpha(units: readonly RatedUnits[], metric: Metric): Coefficient {
  const pairable = units.filter((one) => one.times > 0 && ratingsOf(one) >= 2);
  if (pairable.length === 0) return { value: null, reason: "no-pairs" };
  const coincidences = coincidencesOf(pairable);
  const totals = coincidences.map(sumOf);
  const ratings = sumOf(totals);
  const apart = distances(totals, metric);
  const sumOver = (weight: (c: number, k: number) => number) =>
    sumOf(apart.flatMap((row, c) => row.map((distance, k) => distance * weight(c, k))));
  const observed = sumOver((c, k) => coincidences[c]?.[k] as number);
  const expected = sumOver((c, k) => (totals[c] as number) * (totals[k] as number));
  if (expected === 0) return { value: null, reason: "no-variation" };
  return { value: 1 - ((ratings - 1) * observed) / expected };
}

/** Every ordered pair of ratings within a unit, each weighted so that a unit adds as many as it has ratings. Of one unit at least. */
function coincidencesOf(pairable: readonly RatedUnits[]): readonly (readonly number[])[] {
  const categories = (pairable[0] as RatedUnits).given;
  return categories.map((_, c) =>
    categories.map((__, k) =>
      sumOf(
        pairable.map((one) => {
          const [first, second] = [one.given[c] as number, one.given[k] as number];
          return (one.times * first * (c === k ? second - 1 : second)) / (ratingsOf(one) - 1);
        }),
      ),
    ),
  );
}

function distances(totals: readonly number[], metric: Metric): readonly (readonly number[])[] {
  const between = (c: number, k: number): number => {
    if (metric.kind === "nominal") return c === k ? 0 : 1;
    if (metric.kind === "interval") return (metric.values[c] as number) - (metric.values[k] as number);
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    return sumOf(totals.slice(low, high + 1)) - ((totals[low] as number) + (totals[high] as number)) / 2;
  };
  return totals.map((_, c) => totals.map((__, k) => between(c, k) ** 2));
}
