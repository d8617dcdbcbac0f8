import { fisherExact } from "../../scoring/change/fisherExact.ts";
import { newcombeDifference } from "../../scoring/change/newcombeDifference.ts";
import { wilson, type Interval } from "../../scoring/wilson.ts";
import { compareAgreementTable, compareAlpha, compareGwet } from "./agreementKinds.ts";
import type { Comparison } from "./comparison.ts";
import { BrokenRow, countAt, tableAt, wantedAt, type Row } from "./rowFields.ts";

/** What we can reckon, by the kind that a set names. Adding a kind is adding a line here. */
export const VECTOR_KINDS: ReadonlyMap<string, (row: Row) => readonly Comparison[]> = new Map([
  ["wilson", compareWilson],
  ["newcombe-difference", compareNewcombe],
  ["fisher", compareFisher],
  ["alpha", compareAlpha],
  ["gwet", compareGwet],
  ["agreement-table", compareAgreementTable],
]);

function compareWilson(row: Row): readonly Comparison[] {
  const { met, n } = shareAt(row, "x", "n");
  return boundsOf(row, wilson(met, n));
}

function compareNewcombe(row: Row): readonly Comparison[] {
  return boundsOf(row, newcombeDifference(shareAt(row, "x1", "n1"), shareAt(row, "x2", "n2")));
}

function compareFisher(row: Row): readonly Comparison[] {
  const [[a, b, ...more] = [], [c, d, ...others] = [], ...rows] = tableAt(row, "table");
  if (a === undefined || b === undefined || c === undefined || d === undefined || more.length + others.length + rows.length > 0) {
    throw new BrokenRow("table is not two rows of two counts");
  }
  return [{ field: "p", got: fisherExact([[a, b], [c, d]]), wanted: wantedAt(row, "p") }];
}

function shareAt(row: Row, x: string, n: string): { readonly met: number; readonly n: number } {
  const share = { met: countAt(row, x), n: countAt(row, n) };
  if (share.met > share.n) throw new BrokenRow(`${x} (${share.met}) is larger than ${n} (${share.n})`);
  return share;
}

/** null where there is no interval, of nothing. */
function boundsOf(row: Row, got: Interval | null): readonly Comparison[] {
  return [
    { field: "lower", got: got === null ? null : got.lower, wanted: wantedAt(row, "lower") },
    { field: "upper", got: got === null ? null : got.upper, wanted: wantedAt(row, "upper") },
  ];
}
