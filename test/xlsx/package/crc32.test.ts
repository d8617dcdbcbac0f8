import { crc32 } from "../../../src/xlsx/package/crc32.ts";

describe("The check sum of a part", () => {
  it("is the one that every zip program computes: 123456789 gives CBF43926", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("is 0 for a part without content", () => {
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
