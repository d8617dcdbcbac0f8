type FieldValue = string | number | boolean | null | readonly string[];
/** A row whose fields can be compared. */
export type Fields<Row> = { readonly [Name in keyof Row]: FieldValue };

/** What comes of entering some fields of a row. */
export interface Merged<Row> {
  readonly row: Row;
  /** Whether the row is another than before. */
  readonly changed: boolean;
  /** Fields in which something else stands already. */
  readonly differing: readonly string[];
}

/**
 * Enters given fields into a row. A field that is left out or blank says nothing and changes nothing; one that fills a
 * blank is entered; one that differs from what stands is entered only with `replace`. Without it a row with a differing
 * field stays as it is, as a whole: half of a finding would be worse than none of it.
 */
export function mergeFields<Row extends Fields<Row>>(standing: Row, given: Partial<Row>, replace: boolean): Merged<Row> {
  const names = (Object.keys(given) as (keyof Row & string)[]).filter((name) => {
    const value = given[name];
    return value !== undefined && !isEqual(standing[name], value) && (!isBlank(value) || typeof value === "boolean");
  });
  const differing = names.filter((name) => !isBlank(standing[name]));
  if (names.length === 0 || (differing.length > 0 && !replace)) return { row: standing, changed: false, differing };
  const row = { ...standing };
  for (const name of names) row[name] = given[name] as Row[typeof name];
  return { row, changed: true, differing: [] };
}

/** A cell that says no is blank (`central`), and so is one that holds nothing to read. */
function isBlank(value: FieldValue): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function isEqual(one: FieldValue, other: FieldValue): boolean {
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
  }
  return one === other;
}
