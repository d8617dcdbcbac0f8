import { wilson } from "../../scoring/wilson.ts";

/** A published number beside ours. */
export interface Comparison {
  /** The field of the row: "lower". */
  readonly field: string;
  readonly got: number;
  readonly wanted: number;
}

/** A row that cannot be compared: a field is missing or is not what the kind needs. */
export class BrokenRow extends Error {
  override readonly name = "BrokenRow";
}

export type Row = Readonly<Record<string, unknown>>;

/** What we can reckon, by the kind that a set names. Adding a kind is adding a line here. */
export const VECTOR_KINDS: ReadonlyMap<string, (row: Row) => readonly Comparison[]> = new Map([["wilson", compareWilson]]);

function compareWilson(row: Row): readonly Comparison[] {
  const x = countAt(row, "x");
  const n = countAt(row, "n");
  const wanted = { lower: numberAt(row, "lower"), upper: numberAt(row, "upper") };
  if (x > n) throw new BrokenRow(`x (${x}) is larger than n (${n})`);
  const got = wilson(x, n);
  if (got === null) throw new BrokenRow("n is 0: there is no interval of nothing");
  return [
    { field: "lower", got: got.lower, wanted: wanted.lower },
    { field: "upper", got: got.upper, wanted: wanted.upper },
  ];
}

function numberAt(row: Row, field: string): number {
  const value = row[field];
  if (value === undefined) throw new BrokenRow(`${field} is missing`);
  if (typeof value !== "number" || !Number.isFinite(value)) throw new BrokenRow(`${field} is not a number`);
  return value;
}

function countAt(row: Row, field: string): number {
  const value = numberAt(row, field);
  if (!Number.isInteger(value) || value < 0) throw new BrokenRow(`${field} is not a whole number from 0`);
  return value;
}
