import { findJsonFault } from "../jsonFault.ts";
import type { Row } from "./rowFields.ts";

/** Numbers that others have published, of one kind and from one source. */
export interface VectorSet {
  readonly kind: string;
  /** Largest allowed absolute difference. */
  readonly tolerance: number;
  readonly rows: readonly Row[];
}

/** A file that is no list of published numbers. The message says where and what. */
export class BrokenVectors extends Error {
  override readonly name = "BrokenVectors";
}

/** The sets of a file `{"sets": [{"kind", "tolerance", "rows": [{…}]}]}`; other fields are for people. Throws BrokenVectors. */
export function readVectors(text: string): readonly VectorSet[] {
  const file = objectFrom(parse(text.replace(/^\uFEFF/, "")), "the file");
  return listAt(file, "sets", "the file").map((entry, index) => {
    const place = `set ${index + 1}`;
    const set = objectFrom(entry, place);
    const { kind, tolerance } = set;
    if (typeof kind !== "string") throw new BrokenVectors(`${place}: "kind" is missing or is not a text.`);
    if (typeof tolerance !== "number" || !(tolerance >= 0)) {
      throw new BrokenVectors(`${place} (${kind}): "tolerance" is missing or is not a number from 0.`);
    }
    const rows = listAt(set, "rows", `${place} (${kind})`);
    return { kind, tolerance, rows: rows.map((row, at) => objectFrom(row, `${place}, row ${at + 1} (${kind})`)) };
  });
}

function parse(text: string): unknown {
  const fault = findJsonFault(text);
  if (fault === null) return JSON.parse(text);
  const where = `line ${fault.line}, column ${fault.column}`;
  if (fault.kind === "doubled") throw new BrokenVectors(`${fault.path} stands twice (${where}).`);
  throw new BrokenVectors(`the file is not JSON (${where}).`);
}

function objectFrom(value: unknown, place: string): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BrokenVectors(`${place} is not an object {…}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

function listAt(from: Row, field: string, place: string): readonly unknown[] {
  const value = from[field];
  if (!Array.isArray(value)) throw new BrokenVectors(`${place}: "${field}" is missing or is not a list […].`);
  return value;
}
