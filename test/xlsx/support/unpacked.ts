import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file's parts by path. */
export function unpacked(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

/** The parts as a file again. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

/** The text of one part. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The file has no part ${path}, only ${[...parts.keys()].join(", ")}`);
  return strFromU8(part);
}

/** The parts with one of them changed. Throws when the change changes nothing: the damage must have been done. */
export function damaged(
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
  wanted: string | RegExp,
  replacement: string,
): ReadonlyMap<string, Uint8Array> {
  const before = partText(parts, path);
  const after = before.replace(wanted, () => replacement);
  if (after === before) throw new Error(`${path} does not hold ${String(wanted)}`);
  return new Map([...parts, [path, strToU8(after)]]);
}
