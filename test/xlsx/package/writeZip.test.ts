import { newEntry, repackEntry, writeZip } from "../../../src/xlsx/package/writeZip.ts";
import { readZipDirectory } from "../../../src/xlsx/package/zipDirectory.ts";
import { centralHeader, NOTE, reading } from "../support/zipBytes.ts";
import { zipped } from "../support/zippedParts.ts";

describe("Packing again", () => {
  it("gives an entry other content and keeps the rest of it", () => {
    const [entry] = readZipDirectory(NOTE);
    const again = repackEntry(entry!, new TextEncoder().encode("123456789"));
    expect(again).toMatchObject({ name: "note.xml", method: 8, modified: entry!.modified, crc: 0xcbf43926, size: 9 });
    expect(reading(writeZip([again]))).toEqual(["note.xml"]);
  });

  it("writes headers as the format has them", () => {
    const file = writeZip([newEntry("a.xml", new TextEncoder().encode("123456789"))]);
    const common = [20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0x26, 0x39, 0xf4, 0xcb];
    expect([...file.subarray(0, 18)]).toEqual([0x50, 0x4b, 3, 4, ...common]);
    const central = centralHeader(file);
    expect([...file.subarray(central, central + 20)]).toEqual([0x50, 0x4b, 1, 2, 20, 0, ...common]);
    expect([...file.subarray(central + 30, central + 42)]).toEqual(new Array(12).fill(0));
  });

  it("leaves out the flag that sizes follow, and keeps the one for the names' letters", () => {
    const file = writeZip([{ ...newEntry("å.xml", new Uint8Array()), flags: 0x0808, externalAttributes: 0x81a40000 }]);
    expect(readZipDirectory(file)[0]).toMatchObject({ name: "å.xml", flags: 0x0800, externalAttributes: 0x81a40000 });
  });

  it("copies the packed bytes of every entry and reads back the same", () => {
    const entries = readZipDirectory(zipped({ "b.xml": "<b/>", "xl/å.xml": "<a>æøå</a>" }));
    const again = readZipDirectory(writeZip(entries));
    expect(again.map(({ name, packed, crc, size, modified }) => ({ name, packed: [...packed], crc, size, modified }))).toEqual(
      entries.map(({ name, packed, crc, size, modified }) => ({ name, packed: [...packed], crc, size, modified })),
    );
  });
});
