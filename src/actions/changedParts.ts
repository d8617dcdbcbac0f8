/**
 * What a person changed in a form, part by part: where it is written, everything else stays as others may have left it since
 * the form was opened. A list counts as changed when it is another list.
 */
export function changedParts<Row extends object>(opened: Row, draft: Row): Partial<Row> {
  const before = new Map<string, unknown>(Object.entries(opened));
  return Object.fromEntries(Object.entries(draft).filter(([name, value]) => before.get(name) !== value)) as Partial<Row>;
}
