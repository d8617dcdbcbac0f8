import type { Coefficient } from "./coefficient.ts";
import { ratingsOf, sumOf, type RatedUnits } from "./ratedUnits.ts";

/** How much two categories agree, from 0 to 1, in the scale's order; 1 on the diagonal. */
export type AgreementWeights = readonly (readonly number[])[];

/** Equal or not: with these the coefficient is AC1. */
export function identityWeights(categories: number): AgreementWeights {
  return Array.from({ length: categories }, (_, k) => Array.from({ length: categories }, (__, l) => (k === l ? 1 : 0)));
}

/** Agreement falls with the distance between the categories' values, to 0 from the first to the last: AC2's usual weights. */
export function linearWeights(values: readonly number[]): AgreementWeights {
  const width = Math.max(...values) - Math.min(...values);
  return values.map((k) => values.map((l) => (k === l ? 1 : 1 - Math.abs(k - l) / width)));
}

/**
 * Gwet's AC1 or AC2, by the weights: (pa − pe) / (1 − pe). Observed agreement pa is over units with at least two ratings;
 * the categories' frequencies behind pe are over all units with at least one (Gwet 2008; Handbook of Inter-Rater Reliability,
 * 4th ed., ch. 4; as irrCAC reckons it). From below 0 to 1. It holds where nearly all ratings are alike and kappa falls to 0.
 */
export function gwetAgreement(units: readonly RatedUnits[], weights: AgreementWeights): Coefficient {
  const rated = units.filter((one) => ratingsOf(one) >= 1);
  const pairable = rated.filter((one) => ratingsOf(one) >= 2);
  const pairs = sumOf(pairable.map((one) => one.times));
  if (pairs === 0) return { value: null, reason: "no-pairs" };
  const observed = sumOf(pairable.map((one) => one.times * agreementWithin(one, weights))) / pairs;
  const expected = chanceAgreement(rated, weights);
  if (expected === null) return { value: null, reason: "no-variation" };
  return { value: (observed - expected) / (1 - expected) };
}

/** The share of the unit's pairs of ratings that agree, each pair by its weight. */
function agreementWithin(unit: RatedUnits, weights: AgreementWeights): number {
  const ratings = ratingsOf(unit);
  const agreeing = unit.given.map((count, k) => count * (weighted(unit.given, weights, k) - 1));
  return sumOf(agreeing) / (ratings * (ratings - 1));
}

function weighted(given: readonly number[], weights: AgreementWeights, k: number): number {
  return sumOf(given.map((count, l) => count * (weights[k]?.[l] as number)));
}

/** null where the scale has one category: there is no other that chance could give. */
function chanceAgreement(rated: readonly RatedUnits[], weights: AgreementWeights): number | null {
  const categories = weights.length;
  if (categories < 2) return null;
  const units = sumOf(rated.map((one) => one.times));
  const shares = weights.map((_, k) => sumOf(rated.map((one) => (one.times * (one.given[k] as number)) / ratingsOf(one))) / units);
  const spread = sumOf(shares.map((share) => share * (1 - share)));
  return (sumOf(weights.map(sumOf)) * spread) / (categories * (categories - 1));
}
