/** LibreOffice writes 15 digits of a number; two that agree to here are the same. */
const RELATIVE_TOLERANCE = 1e-12;

/** Where two JSON values differ, by path; a number may differ in what a file's 15 digits cannot hold. */
export function differences(expected: unknown, found: unknown, path = ""): readonly string[] {
  if (typeof expected === "number" && typeof found === "number" && isNear(expected, found)) return [];
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) => differences(expected[key], found[key], `${path}/${key}`));
  }
  return Object.is(expected, found) ? [] : [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

function isNear(expected: number, found: number): boolean {
  return Math.abs(expected - found) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
