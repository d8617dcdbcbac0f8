/** Stands on a line of its own between answers that differ, in a cell that holds them until a person has chosen. */
const BETWEEN = "\n– eller –\n";

/**
 * What a cell shows when more answers to the same thing come in. They are a set: in whatever order they come, and however
 * often, the cell ends up the same, and none is lost. Several answers in one cell are none of the scale's words, so they
 * count nowhere until a person has chosen; of a text all versions stand.
 * @param standing what the cell shows; "" when it is blank.
 * @param replace whether what came in takes the place of what stands.
 */
export function mergeVersions(standing: string, incoming: readonly string[], replace: boolean): string {
  const known = versionsIn(standing);
  const given = incoming.flatMap(versionsIn);
  if (given.length === 0) return standing;
  const wanted = [...new Set(replace ? given : [...known, ...given])].sort();
  return isSame(wanted, [...new Set(known)].sort()) ? standing : wanted.join(BETWEEN);
}

/** The answers that a cell shows: several while nobody has chosen between them. */
export function versionsIn(shown: string): readonly string[] {
  return shown.split(BETWEEN).map((one) => one.trim()).filter((one) => one !== "");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
