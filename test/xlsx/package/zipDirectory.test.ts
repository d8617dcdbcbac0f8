import { zipSync } from "fflate";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { newEntry, writeZip } from "../../../src/xlsx/package/writeZip.ts";
import { readZipDirectory } from "../../../src/xlsx/package/zipDirectory.ts";
import { centralHeader, changed, NOTE, reading } from "../support/zipBytes.ts";
import { zipped } from "../support/zippedParts.ts";

describe("A zip file's directory", () => {
  it("names the entries in the order of the file", () => {
    expect(reading(zipped({ "b.xml": "<b/>", "a.xml": "<a/>" }))).toEqual(["b.xml", "a.xml"]);
  });

  it("is damaged in a file that was cut off, wherever the cut is", () => {
    for (let length = 4; length < NOTE.length; length += 1) expect(reading(NOTE.subarray(0, length))).toBe("damaged");
  });

  it("is damaged when it is not as long as it says", () => {
    for (const by of [-1, 1]) {
      const lying = NOTE.slice();
      const view = new DataView(lying.buffer);
      view.setUint32(lying.length - 10, view.getUint32(lying.length - 10, true) + by, true);
      expect(reading(lying)).toBe("damaged");
    }
  });

  it("is damaged when something stands behind it, and is called zip", () => {
    const longer = Uint8Array.from([...NOTE, 0]);
    expect(reading(longer)).toBe("damaged");
    expect(refusable(() => readZipDirectory(longer))).toMatchObject({ problem: { message: expect.stringContaining("zip") as string } });
  });

  it.each<[string, (view: DataView, central: number) => void]>([
    ["says that it goes on on another disk", (view) => { view.setUint16(view.byteLength - 22 + 4, 1, true); }],
    ["says that it began on another disk", (view) => { view.setUint16(view.byteLength - 22 + 6, 1, true); }],
    ["counts more entries on this disk than in all", (view) => { view.setUint16(view.byteLength - 22 + 8, 2, true); }],
    ["holds something else than entries", (view, central) => { view.setUint8(central, 0); }],
    ["names an entry behind the end of the file", (view, central) => { view.setUint32(central + 42, 0xfffffff0, true); }],
    ["names an entry in the last two bytes", (view, central) => { view.setUint32(central + 42, view.byteLength - 2, true); }],
    ["names an entry where there is none", (view, central) => { view.setUint32(central + 42, 4, true); }],
    ["has an entry that reaches beyond it", (view, central) => { view.setUint32(central + 20, 0xffffff, true); }],
  ])("is damaged when it %s", (_, change) => {
    expect(reading(changed(NOTE, change))).toBe("damaged");
  });

  it("is damaged when it holds more entries than it counts", () => {
    const two = zipped({ "a.xml": "<a/>", "b.xml": "<b/>" });
    expect(reading(changed(two, (view) => { for (const at of [8, 10]) view.setUint16(view.byteLength - 22 + at, 1, true); }))).toBe("damaged");
  });

  it("is damaged when nothing but the beginning of an entry follows", () => {
    const end = NOTE.length - 22;
    const longer = Uint8Array.from([...NOTE.subarray(0, end), 0x50, 0x4b, 1, 2, ...NOTE.subarray(end)]);
    const view = new DataView(longer.buffer);
    for (const at of [8, 10]) view.setUint16(end + 4 + at, 2, true);
    view.setUint32(end + 4 + 12, view.getUint32(end + 4 + 12, true) + 4, true);
    expect(reading(longer)).toBe("damaged");
  });

  it("is damaged when something stands between it and its end record: some programs would find another directory there", () => {
    const end = NOTE.length - 22;
    expect(reading(Uint8Array.from([...NOTE.subarray(0, end), ...NOTE.subarray(centralHeader(NOTE), end), ...NOTE.subarray(end)]))).toBe("damaged");
  });

  it("may name nothing, but not from behind the end of the file", () => {
    const none = writeZip([]);
    expect(reading(none)).toEqual([]);
    const lying = none.slice();
    new DataView(lying.buffer).setUint32(16, 1_000, true);
    expect(reading(lying)).toBe("damaged");
  });

  it.each([3, 65_535])("is found before a comment of %d bytes, also one that ends in blanks", (length) => {
    const file = new Uint8Array(NOTE.length + length).fill(0x61, 0, -2);
    file.set(NOTE);
    new DataView(file.buffer).setUint16(NOTE.length - 2, length, true);
    expect(reading(file)).toEqual(["note.xml"]);
  });

  it("says who made an entry, when and with which rights, and may hold more of it", () => {
    const file = zipSync({ "a.xml": [new TextEncoder().encode("<a/>"), { os: 3, attrs: 0x81a40000, mtime: "2026-01-02T12:30:08", extra: { 4711: Uint8Array.from([1, 2, 3]) }, comment: "hej" }], "b.xml": new Uint8Array() });
    expect(reading(file)).toEqual(["a.xml", "b.xml"]);
    const dosDate = ((2026 - 1980) << 25) | (1 << 21) | (2 << 16) | (12 << 11) | (30 << 5) | (8 / 2);
    expect(readZipDirectory(file)[0]).toMatchObject({ madeBy: 0x0314, modified: dosDate, externalAttributes: 0x81a40000 });
  });

  it("is read from the middle of a larger buffer", () => {
    const larger = new Uint8Array(NOTE.length + 20);
    larger.set(NOTE, 7);
    expect(reading(larger.subarray(7, 7 + NOTE.length))).toEqual(["note.xml"]);
  });

  it.each(["", "../note.xml", "xl/./note.xml", "xl/../../note.xml", "/note.xml", "C:/note.xml", "xl\\note.xml"])("does not lead out of the package by the name %s", (name) => {
    expect(reading(writeZip([newEntry(name, new Uint8Array())]))).toBe("unsafe-names");
  });

  it("may name an entry with a colon that is no drive's", () => {
    expect(reading(zipped({ "xl/note:1.xml": "<note/>" }))).toEqual(["xl/note:1.xml"]);
  });

  it("does not name two entries that differ in capitals alone", () => {
    expect(reading(zipped({ "xl/Note.xml": "<a/>", "xl/note.xml": "<b/>" }))).toBe("unsafe-names");
  });

  it("names at most 2,000 entries", () => {
    const parts = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.xml`, ""]));
    expect(reading(zipped(parts(2_000)))).toHaveLength(2_000);
    expect(reading(zipped(parts(2_001)))).toBe("too-many-parts");
  });

  it("says when an entry is encrypted", () => {
    expect(reading(changed(NOTE, (view, central) => view.setUint16(central + 8, 1, true)))).toBe("encrypted");
  });
});
