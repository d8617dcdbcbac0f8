import type { Coefficient } from "../../scoring/agreement/coefficient.ts";
import { gwetAgreement, identityWeights, linearWeights } from "../../scoring/agreement/gwetAgreement.ts";
import { krippendorffAlpha } from "../../scoring/agreement/krippendorffAlpha.ts";
import { unitsOfRatings, unitsOfTable, type RatedUnits } from "../../scoring/agreement/ratedUnits.ts";
import type { Comparison } from "./comparison.ts";
import { BrokenRow, listFrom, listsAt, tableAt, wantedAt, type Row } from "./rowFields.ts";

type Category = number | string;

/** What was rated, on which scale. */
interface Rated {
  readonly units: readonly RatedUnits[];
  /** The categories' values, in order; null where they are words without an order that we could know. */
  readonly values: readonly number[] | null;
  readonly categories: number;
}

type Reckoned = readonly (readonly [field: string, coefficient: (rated: Rated) => Coefficient])[];

const ALPHAS: Reckoned = [
  ["nominal", ({ units }) => krippendorffAlpha(units, { kind: "nominal" })],
  ["ordinal", (rated) => krippendorffAlpha(inKnownOrder(rated), { kind: "ordinal" })],
  ["interval", (rated) => krippendorffAlpha(rated.units, { kind: "interval", values: valuesOf(rated) })],
];

const GWETS: Reckoned = [
  ["ac1", ({ units, categories }) => gwetAgreement(units, identityWeights(categories))],
  ["ac2Linear", (rated) => gwetAgreement(rated.units, linearWeights(valuesOf(rated)))],
];

const TABLE_ALPHAS: Reckoned = ALPHAS.map(([kind, reckon]) => [`alpha${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, reckon]);

export function compareAlpha(row: Row): readonly Comparison[] {
  return compareAll(row, ratedIn(row), ALPHAS);
}

export function compareGwet(row: Row): readonly Comparison[] {
  return compareAll(row, ratedIn(row), GWETS);
}

export function compareAgreementTable(row: Row): readonly Comparison[] {
  const table = tableAt(row, "table");
  if (table.some((line) => line.length !== table.length)) throw new BrokenRow("table has not as many columns as rows");
  const values = table.map((_, index) => index);
  return compareAll(row, { units: unitsOfTable(table), values, categories: table.length }, [...GWETS, ...TABLE_ALPHAS]);
}

/** Of the coefficients that the kind has, those that the row gives a number for. */
function compareAll(row: Row, rated: Rated, reckoned: Reckoned): readonly Comparison[] {
  const given = reckoned.filter(([field]) => row[field] !== undefined);
  if (given.length === 0) throw new BrokenRow(`none of ${reckoned.map(([field]) => field).join(", ")} is there`);
  return given.map(([field, reckon]) => ({ field, got: reckon(rated).value, wanted: wantedAt(row, field) }));
}

function ratedIn(row: Row): Rated {
  const ratings = listsAt(row, "ratings").map((rater) => rater.map(ratingFrom));
  if (new Set(ratings.map((rater) => rater.length)).size > 1) throw new BrokenRow("ratings has raters with lists of different lengths");
  const used = [...new Set(ratings.flat().filter((one) => one !== null))];
  const scale = row["scale"] === undefined ? inOrder(used) : listFrom(row["scale"], "scale").map(categoryFrom);
  const missing = used.find((one) => !scale.includes(one));
  if (missing !== undefined) throw new BrokenRow(`${missing} is not on the scale`);
  const numbers = scale.filter((one) => typeof one === "number");
  const places = row["scale"] === undefined ? null : scale.map((_, index) => index);
  return { units: unitsOfRatings(ratings, scale), values: numbers.length === scale.length ? numbers : places, categories: scale.length };
}

/** The values in use where no scale is given: numbers by size; words have no order that we could know. */
function inOrder(used: readonly Category[]): readonly Category[] {
  return [...used].sort((one, other) => (typeof one === "number" && typeof other === "number" ? one - other : 0));
}

function ratingFrom(value: unknown): Category | null {
  return value === null ? null : categoryFrom(value);
}

function categoryFrom(value: unknown): Category {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new BrokenRow("a rating is neither a number, a text nor null");
}

function inKnownOrder(rated: Rated): readonly RatedUnits[] {
  valuesOf(rated);
  return rated.units;
}

function valuesOf({ values }: Rated): readonly number[] {
  if (values === null) throw new BrokenRow("the ratings are words: their order must stand in scale");
  return values;
}
