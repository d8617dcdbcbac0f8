import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipDirectory.ts";

const DEFLATED = 8;
/** Bit 3 (sizes follow the data) goes, since the sizes now stand in the header; the others say how names are spelt. */
const KEPT_FLAGS = 0xfff7;
const VERSION_NEEDED = 20;

/** The entry with other content; its name, place in the order and date stay. */
export function repackEntry(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return { ...entry, method: DEFLATED, crc: crc32(content), size: content.length, packed: deflateSync(content) };
}

/** An entry that was not there before, with the date left open. The path is ASCII. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  const blank = { name, nameBytes, madeBy: VERSION_NEEDED, flags: 0, method: DEFLATED, modified: 0, crc: 0, size: 0, externalAttributes: 0, packed: content };
  return repackEntry(blank, content);
}

/** A zip file with these entries in this order. Packed bytes are copied as they are, so what is untouched stays the same. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    directory.push(centralHeader(entry, at), entry.nameBytes);
    pieces.push(header, entry.nameBytes, entry.packed);
    at += header.length + entry.nameBytes.length + entry.packed.length;
  }
  const directoryLength = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joined([...pieces, ...directory, endRecord(entries.length, directoryLength, at)]);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommonFields(view, 4, entry);
  return header;
}

function centralHeader(entry: ZipEntry, localStart: number): Uint8Array {
  const header = new Uint8Array(46);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, entry.madeBy, true);
  writeCommonFields(view, 6, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, localStart, true);
  return header;
}

/** The run of fields that both headers have; extra fields and comments are not carried over. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & KEPT_FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function endRecord(count: number, directoryLength: number, directoryStart: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryLength, true);
  view.setUint32(16, directoryStart, true);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
