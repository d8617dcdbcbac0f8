import { zipSync } from "fflate";
import { crc32 } from "../../../src/xlsx/package/crc32.ts";
import { inflateEntry } from "../../../src/xlsx/package/inflateEntry.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { writeZip } from "../../../src/xlsx/package/writeZip.ts";
import { readZipDirectory } from "../../../src/xlsx/package/zipDirectory.ts";
import { zipped } from "../support/zippedParts.ts";

/** Code of the refusal, or the names of the entries whose content was read. */
function reading(bytes: Uint8Array): string | readonly string[] {
  const result = refusable(() => {
    const entries = readZipDirectory(bytes);
    for (const entry of entries) inflateEntry(entry);
    return entries.map((entry) => entry.name);
  });
  return result.ok ? result.value : result.problem.code;
}

/** Where the central header of the only entry begins. */
function centralHeader(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}

function changed(bytes: Uint8Array, change: (view: DataView, central: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), centralHeader(copy));
  return copy;
}

const NOTE = zipped({ "note.xml": "<note>Sagen er oplyst. Sagen er oplyst. Sagen er oplyst.</note>" });

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

  it("is damaged when something stands behind it", () => {
    expect(reading(Uint8Array.from([...NOTE, 0]))).toBe("damaged");
  });

  it.each(["../note.xml", "xl/../../note.xml", "/note.xml", "C:/note.xml", "xl\\note.xml"])("does not lead out of the package by the name %s", (name) => {
    expect(reading(zipped({ [name]: "<note/>" }))).toBe("unsafe-names");
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

  it("is damaged when its own header says another size than the directory", () => {
    expect(reading(changed(NOTE, (view) => view.setUint32(22, 10, true)))).toBe("damaged");
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

describe("Packing again", () => {
  it("copies the packed bytes of every entry and reads back the same", () => {
    const entries = readZipDirectory(zipped({ "b.xml": "<b/>", "xl/å.xml": "<a>æøå</a>" }));
    const again = readZipDirectory(writeZip(entries));
    expect(again.map(({ name, packed, crc, size, modified }) => ({ name, packed: [...packed], crc, size, modified }))).toEqual(
      entries.map(({ name, packed, crc, size, modified }) => ({ name, packed: [...packed], crc, size, modified })),
    );
  });
});
