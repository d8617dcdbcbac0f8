import type { Harmless } from "./harmless.ts";

const DOES_NOT_FIT = "A piece that does not fit is refused by the array as well, and every fault there is the file's.";
const LAST_PIECE = "The library gives what it has after every piece; what is missing at the end is seen by the length.";
const NO_TYPE = "A content type that nobody knows: none and this one are refused alike.";

export const IN_XLSX: readonly Harmless[] = [
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length > content.length", mistake: "false", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "filled + chunk.length", mistake: "filled - chunk.length", reason: DOES_NOT_FIT },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "false", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP >= entry.packed.length", mistake: "at + STEP > entry.packed.length", reason: LAST_PIECE },
  { file: "src/xlsx/package/inflateEntry.ts", code: "at + STEP", mistake: "at - STEP", reason: LAST_PIECE },
  { file: "src/xlsx/package/openPackage.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: NO_TYPE },
  { file: "src/xlsx/package/zipDirectory.ts", code: "at >= last - 0xffff", mistake: "true", reason: "No comment is longer, so that nothing further up is found either; it is only looked for in vain." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "local + 30 > view.byteLength", mistake: "local + 30 >= view.byteLength", reason: "The end record stands behind every header of an entry." },
  { file: "src/xlsx/package/zipDirectory.ts", code: "name.toLowerCase()", mistake: "name.toUpperCase()", reason: "It only makes names alike that differ in capitals, and nobody sees them." },
];
