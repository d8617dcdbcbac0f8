import { inflateEntry } from "../../../src/xlsx/package/inflateEntry.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { readZipDirectory } from "../../../src/xlsx/package/zipDirectory.ts";
import { zipped } from "./zippedParts.ts";

/** What zip files say of themselves, read and made to lie. */

/** Code of the refusal, or the names of the entries whose content was read. */
export function reading(bytes: Uint8Array): string | readonly string[] {
  const result = refusable(() => {
    const entries = readZipDirectory(bytes);
    for (const entry of entries) inflateEntry(entry);
    return entries.map((entry) => entry.name);
  });
  return result.ok ? result.value : result.problem.code;
}

/** Where the central header of the only entry begins. */
export function centralHeader(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}

/** A copy of the file with some of its bytes changed. */
export function changed(bytes: Uint8Array, change: (view: DataView, central: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), centralHeader(copy));
  return copy;
}

export const NOTE = zipped({ "note.xml": "<note>Sagen er oplyst. Sagen er oplyst. Sagen er oplyst.</note>" });
