/** A row that cannot be compared: a field is missing or is not what the kind needs. */
export class BrokenRow extends Error {
  override readonly name = "BrokenRow";
}

export type Row = Readonly<Record<string, unknown>>;

export function countAt(row: Row, field: string): number {
  return countFrom(valueAt(row, field), field);
}

/** A published number, or null where the publisher says that there is none. */
export function wantedAt(row: Row, field: string): number | null {
  const value = valueAt(row, field);
  return value === null ? null : numberFrom(value, field);
}

/** Rows of counts, all equally long. */
export function tableAt(row: Row, field: string): readonly (readonly number[])[] {
  const table = listsAt(row, field);
  const counts = table.map((line) => line.map((value) => countFrom(value, `a cell of ${field}`)));
  if (new Set(counts.map((line) => line.length)).size > 1) throw new BrokenRow(`${field} has rows of different lengths`);
  return counts;
}

/** A list of lists. */
export function listsAt(row: Row, field: string): readonly (readonly unknown[])[] {
  return listFrom(valueAt(row, field), field).map((entry) => listFrom(entry, `an entry of ${field}`));
}

export function listFrom(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BrokenRow(`${field} is not a list`);
  return value;
}

function valueAt(row: Row, field: string): unknown {
  const value = row[field];
  if (value === undefined) throw new BrokenRow(`${field} is missing`);
  return value;
}

function numberFrom(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new BrokenRow(`${field} is not a number`);
  return value;
}

function countFrom(value: unknown, field: string): number {
  const number = numberFrom(value, field);
  if (!Number.isInteger(number) || number < 0) throw new BrokenRow(`${field} is not a whole number from 0`);
  return number;
}
