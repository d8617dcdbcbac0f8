import type { FileRefusal } from "../../workbook/fileRefusal.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** A local header, or the end record of a zip without entries. */
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Office keeps a workbook that is locked with a password ([MS-OFFCRYPTO] 2.3.4.4), in UTF-16. */
const ENCRYPTED_STREAM = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");

/** Why the file need not be opened: its size, or what it is instead of a zip. Null when it begins like a zip. */
export function refusalOfFirstBytes(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return { kind: "empty-file" };
  if (bytes.length > MAX_FILE_BYTES) return { kind: "file-too-large" };
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) return null;
  if (startsWith(bytes, OLE_SIGNATURE)) return { kind: new TextDecoder("latin1").decode(bytes).includes(ENCRYPTED_STREAM) ? "encrypted" : "old-excel" };
  return { kind: looksLikeText(bytes) ? "text-file" : "not-a-zip" };
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function looksLikeText(bytes: Uint8Array): boolean {
  const unicode = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return unicode || bytes.subarray(0, 1024).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
