import { MAX_PART_BYTES, MAX_PARTS, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_COUNTS_FROM_BYTES } from "./limits.ts";
import { damaged, Refused } from "./refused.ts";

/** One file inside a zip, as the central directory describes it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date, as one 32-bit number. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** The bytes as they lie in the file, compressed or stored. */
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ENCRYPTED_FLAG = 1;
const SIZES_FOLLOW_FLAG = 8;
const DIRECTORY = "zip";

/**
 * All entries, in the directory's order. Refuses what no spreadsheet program writes and attackers do: overlapping data,
 * names that lead out of the package, doubled names, a local header that contradicts the directory, sizes beyond the limits.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  // Two numbers of disks beside each other: 0 in either order of bytes, or the file goes on elsewhere.
  const disks = view.getUint32(end + 4);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) throw damaged(DIRECTORY);
  const directoryEnd = start + view.getUint32(end + 12, true);
  // Programs that look for the directory where the end record stands would otherwise find another one than this.
  if (directoryEnd !== end) throw damaged(DIRECTORY);
  if (count > MAX_PARTS) throw new Refused({ kind: "too-many-parts" });
  const places: [number, number][] = [[start, end]];
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(view, bytes, at, directoryEnd);
    entries.push(read.entry);
    places.push(read.place);
    at = read.next;
  }
  if (at !== directoryEnd) throw damaged(DIRECTORY);
  refuseOverlap(places);
  refuseNames(entries);
  refuseSizes(entries);
  return entries;
}

/** The end record must close the file exactly; what is cut off or appended is damage. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged(DIRECTORY);
}

interface ReadEntry {
  readonly entry: ZipEntry;
  /** First byte of the local header, and the byte after the data. */
  readonly place: [number, number];
  readonly next: number;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, end: number): ReadEntry {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged(DIRECTORY);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const header = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  if (header.flags & ENCRYPTED_FLAG) throw new Refused({ kind: "encrypted" });
  const local = view.getUint32(at + 42, true);
  const packedSize = view.getUint32(at + 20, true);
  const data = dataStart(view, bytes, local, header, packedSize);
  const dataEnd = data + packedSize;
  if (dataEnd > end) throw damaged(header.name);
  return { entry: { ...header, packed: bytes.subarray(data, dataEnd) }, place: [local, dataEnd], next };
}

/** Where the data begin. The local header has its own lengths, and must otherwise say what the directory says. */
function dataStart(view: DataView, bytes: Uint8Array, local: number, entry: Omit<ZipEntry, "packed">, packedSize: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) throw damaged(entry.name);
  const nameLength = view.getUint16(local + 26, true);
  const name = bytes.subarray(local + 30, local + 30 + nameLength);
  const sameName = name.length === entry.nameBytes.length && name.every((byte, index) => byte === entry.nameBytes[index]);
  const sameMethod = view.getUint16(local + 8, true) === entry.method;
  const sizesFollow = (view.getUint16(local + 6, true) & SIZES_FOLLOW_FLAG) !== 0;
  const sums = [entry.crc, packedSize, entry.size];
  const sameSums = sizesFollow || sums.every((sum, index) => view.getUint32(local + 14 + 4 * index, true) === sum);
  if (!sameName || !sameMethod || !sameSums) throw damaged(entry.name);
  return local + 30 + nameLength + view.getUint16(local + 28, true);
}

function refuseOverlap(places: [number, number][]): void {
  places.sort((one, other) => one[0] - other[0]);
  let free = 0;
  for (const [start, end] of places) {
    if (start < free) throw new Refused({ kind: "bomb" });
    free = end;
  }
}

function refuseNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const plain = name.toLowerCase();
    const escapes = /^\/|^[a-z]:|\\/i.test(name) || name.includes("\0") || name.split("/").some((step) => step === ".." || step === ".");
    if (name === "" || escapes || seen.has(plain)) throw new Refused({ kind: "unsafe-names" });
    seen.add(plain);
  }
}

function refuseSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    const inflated = size > RATIO_COUNTS_FROM_BYTES && size > packed.length * MAX_RATIO;
    if (inflated || size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw new Refused({ kind: "bomb" });
  }
}
