import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { damaged } from "./refused.ts";
import type { ZipEntry } from "./zipDirectory.ts";

const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1,032 bytes for one, so that a step overshoots the budget by 2 MB at the most. */
const STEP = 2_048;

/** The entry's content. Refused when it is longer or shorter than the directory says, or its check sum is another. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === STORED ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

/** fflate checks neither size nor sum, so the budget is kept here: not a byte more than the directory promised is kept. */
function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(entry.name);
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw damaged(entry.name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch {
    // Whatever the library says of the bytes, they are not what a spreadsheet program wrote.
    throw damaged(entry.name);
  }
  return content.subarray(0, filled);
}
