import type { Comparison } from "./comparison.ts";
import { BrokenVectors, type VectorSet } from "./readVectors.ts";
import { BrokenRow } from "./rowFields.ts";
import { VECTOR_KINDS } from "./vectorKinds.ts";

/** What came of comparing our numbers with published ones. Each row is one. */
export interface VectorReport {
  /** Rows compared, those that are off among them. */
  readonly checked: number;
  /** One line for each row that is off. */
  readonly off: readonly string[];
  /** Rows of kinds that we do not reckon. They have not passed. */
  readonly notChecked: number;
}

/** Compares every row of a known kind. Sets and rows are numbered from 1. Throws BrokenVectors on a row that is not one. */
export function checkVectors(sets: readonly VectorSet[]): VectorReport {
  const compared = sets.map(checkSet);
  return {
    checked: compared.reduce((sum, one) => sum + one.checked, 0),
    off: compared.flatMap((one) => one.off),
    notChecked: compared.reduce((sum, one) => sum + one.notChecked, 0),
  };
}

function checkSet(set: VectorSet, index: number): VectorReport {
  const compare = VECTOR_KINDS.get(set.kind);
  if (compare === undefined) return { checked: 0, off: [], notChecked: set.rows.length };
  const off = set.rows.flatMap((row, at) => {
    const place = `set ${index + 1}, row ${at + 1} (${set.kind})`;
    const wrong = comparisonsAt(place, () => compare(row)).filter((one) => !isWithin(one, set.tolerance));
    return wrong.length === 0 ? [] : [`${place}: ${wrong.map(inWords).join("; ")}`];
  });
  return { checked: set.rows.length, off, notChecked: 0 };
}

function comparisonsAt(place: string, compare: () => readonly Comparison[]): readonly Comparison[] {
  try {
    return compare();
  } catch (error) {
    if (error instanceof BrokenRow) throw new BrokenVectors(`${place}: ${error.message}.`);
    throw error;
  }
}

function isWithin({ got, wanted }: Comparison, tolerance: number): boolean {
  return got === null || wanted === null ? got === wanted : Math.abs(got - wanted) <= tolerance;
}

function inWords({ field, got, wanted }: Comparison): string {
  return `${field} got ${got ?? "none"}, wanted ${wanted ?? "none"}`;
}
