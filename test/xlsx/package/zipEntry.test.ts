import { zipSync } from "fflate";
import { crc32 } from "../../../src/xlsx/package/crc32.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { newEntry, writeZip } from "../../../src/xlsx/package/writeZip.ts";
import { readZipDirectory, type ZipEntry } from "../../../src/xlsx/package/zipDirectory.ts";
import { centralHeader, changed, NOTE, reading } from "../support/zipBytes.ts";
import { zipped } from "../support/zippedParts.ts";

describe("An entry of a zip file", () => {
  it("is damaged when its content is longer than the headers say", () => {
    const lying = changed(NOTE, (view, central) => {
      view.setUint32(central + 24, 10, true);
      view.setUint32(22, 10, true);
    });
    expect(reading(lying)).toBe("damaged");
  });

  it("is damaged when its content is longer than the headers say, though the check sum fits the part that is named", () => {
    const beginning = crc32(new TextEncoder().encode("<note>Sage"));
    const lying = changed(NOTE, (view, central) => {
      for (const at of [central + 24, 22]) view.setUint32(at, 10, true);
      for (const at of [central + 16, 14]) view.setUint32(at, beginning, true);
    });
    expect(reading(lying)).toBe("damaged");
  });

  it("is damaged when its content is shorter than the headers say", () => {
    const lying = changed(NOTE, (view, central) => {
      for (const at of [central + 24, 22]) view.setUint32(at, 1_000, true);
    });
    expect(reading(lying)).toBe("damaged");
  });

  it.each<[string, (view: DataView) => void]>([
    ["size", (view) => { view.setUint32(22, 10, true); }],
    ["packed size", (view) => { view.setUint32(18, 10, true); }],
    ["check sum", (view) => { view.setUint32(14, 10, true); }],
    ["way of packing", (view) => { view.setUint16(8, 0, true); }],
    ["name", (view) => { view.setUint8(30, "r".charCodeAt(0)); }],
    ["end of the name", (view) => { view.setUint8(30 + 7, "x".charCodeAt(0)); }],
    // One letter fewer, and one byte more of what follows: the data still begin where they do.
    ["length of the name", (view) => { view.setUint16(26, 7, true); view.setUint16(28, 1, true); }],
    ["kind of record", (view) => { view.setUint8(3, 5); }],
  ])("is damaged when its own header says another %s than the directory", (_, change) => {
    expect(reading(changed(NOTE, change))).toBe("damaged");
  });

  it("may leave size and check sum to what follows it", () => {
    expect(reading(changed(NOTE, (view) => {
      view.setUint16(6, 8, true);
      for (const at of [14, 22]) view.setUint32(at, 0, true);
    }))).toEqual(["note.xml"]);
  });

  it("is read when it is stored as it is, and when it is packed in many pieces", () => {
    const noise = Uint8Array.from({ length: 10_000 }, (_, index) => (index * index * 31 + (index >> 3)) & 0xff);
    expect(reading(zipSync({ "a.xml": [noise, { level: 0 }] }))).toEqual(["a.xml"]);
    expect(reading(zipped({ "a.xml": noise }))).toEqual(["a.xml"]);
  });

  // A stored block of deflate (RFC 1951, 3.2.4): its head of five bytes fills one step of reading exactly.
  const step = new Uint8Array(2_043).fill(0x61);
  const blockOf = (last: 0 | 1): readonly number[] => [last, 0xfb, 0x07, 0x04, 0xf8, ...step];
  const packedAs = (packed: readonly number[]): ZipEntry => ({ ...newEntry("a.xml", step), packed: Uint8Array.from(packed) });

  it("is read when it ends with a step of reading", () => {
    expect(reading(writeZip([packedAs(blockOf(1))]))).toEqual(["a.xml"]);
  });

  it("is damaged when something else follows what was promised", () => {
    expect(reading(writeZip([packedAs([...blockOf(0), 0x07])]))).toBe("damaged");
    expect(reading(writeZip([packedAs([...blockOf(0), ...blockOf(1)])]))).toBe("damaged");
  });

  it("is damaged when its check sum does not fit", () => {
    const stored = zipSync({ "note.xml": [new TextEncoder().encode("<note>ja</note>"), { level: 0 }] });
    const at = 30 + "note.xml".length + "<note>".length;
    expect(reading(changed(stored, (view) => view.setUint8(at, "n".charCodeAt(0))))).toBe("damaged");
  });

  it("is damaged when it is packed in a way that .xlsx files do not use", () => {
    const lying = changed(NOTE, (view, central) => {
      for (const at of [central + 10, 8]) view.setUint16(at, 12, true);
    });
    expect(reading(lying)).toBe("damaged");
  });

  it("does not share its bytes with another entry", () => {
    const [entry] = readZipDirectory(NOTE);
    if (entry === undefined) throw new Error("no entry");
    const twice = writeZip([entry, { ...entry, name: "nota.xml", nameBytes: new TextEncoder().encode("nota.xml") }]);
    const second = centralHeader(twice) + 46 + 8;
    new DataView(twice.buffer).setUint32(second + 42, 0, true);
    new DataView(twice.buffer).setUint8(second + 46 + 3, "e".charCodeAt(0));
    expect(reading(twice)).toBe("bomb");
  });

  it("does not share its bytes with the directory", () => {
    const stored = zipSync({ "note.xml": [new TextEncoder().encode("<note/>"), { level: 0 }] });
    expect(reading(changed(stored, (view, central) => { for (const at of [central + 20, 18]) view.setUint32(at, view.byteLength - 22 - 38, true); }))).toBe("bomb");
  });

  const MB = 1024 * 1024;
  /** What the directory says of entries of these sizes that are packed to 320,000 bytes each. */
  const directoryOf = (...sizes: readonly number[]) => {
    const result = refusable(() => readZipDirectory(writeZip(sizes.map((size, index) => ({ ...newEntry(`${index}.xml`, new Uint8Array()), size, packed: new Uint8Array(320_000) })))).length);
    return result.ok ? result.value : result.problem.code;
  };

  it("is a bomb above 60 MB, above two hundred times what it is packed to, and when all come to more than 120 MB", () => {
    expect([directoryOf(60 * MB), directoryOf(60 * MB + 1)]).toEqual([1, "bomb"]);
    expect([directoryOf(60 * MB, 60 * MB), directoryOf(60 * MB, 60 * MB, 1)]).toEqual([2, "bomb"]);
    const exactly = { ...newEntry("a.xml", new Uint8Array()), size: 200 * 10_000, packed: new Uint8Array(10_000) };
    expect(readZipDirectory(writeZip([exactly]))).toHaveLength(1);
  });

  it("is a bomb when it says that it grows more than two hundredfold", () => {
    expect(reading(zipped({ "a.xml": new Uint8Array(2 * 1024 * 1024) }))).toBe("bomb");
  });

  it("is no bomb below a megabyte, however well it packs", () => {
    expect(reading(zipped({ "a.xml": new Uint8Array(1024 * 1024) }))).toEqual(["a.xml"]);
  });

  it("is refused without unpacking it when its headers hide a bomb of 96 MB behind a small size", () => {
    const bomb = zipped({ "a.xml": new Uint8Array(96 * 1024 * 1024) });
    const lying = changed(bomb, (view, central) => {
      for (const at of [central + 24, 22]) view.setUint32(at, 100_000, true);
    });
    const before = process.memoryUsage().rss;
    expect(reading(lying)).toBe("damaged");
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
  });
});
