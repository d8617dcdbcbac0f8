import { codeAsWritten, rowCode, textPrint } from "../../../src/workbook/log/rowCode.ts";

const bytes = (...first: readonly number[]) => () => Promise.resolve(Uint8Array.from({ length: 32 }, (_, index) => first[index] ?? 0));

describe("the code of a row of the log", () => {
  it("is the first 60 bits of the digest in Crockford's letters, four and four", async () => {
    expect(await rowCode("", [], bytes())).toBe("0000-0000-0000");
    expect(await rowCode("", [], bytes(255, 255, 255, 255, 255, 255, 255, 255))).toBe("ZZZZ-ZZZZ-ZZZZ");
    // 00001 00010 00011 00100 00101 00110 00111 01000, and so on: the numbers 1 to 12 in five bits each.
    expect(await rowCode("", [], bytes(0x08, 0x86, 0x42, 0x98, 0xe8, 0x4a, 0x96, 0xc0))).toBe("1234-5678-9ABC");
  });

  it("follows the code before it and every cell, and tells cells apart that run together", async () => {
    const asked: string[] = [];
    const digest = (text: string) => {
      asked.push(text);
      return Promise.resolve(new Uint8Array(32));
    };
    await rowCode("før", ["a", "bc"], digest);
    await rowCode("før", ["ab", "c"], digest);
    await rowCode("før a", ["bc"], digest);
    await textPrint("bog", "tekst", digest);
    expect(new Set(asked).size).toBe(4);
  });

  it("is known as people write it down: small letters, blanks, O for 0 and I or L for 1", () => {
    expect(codeAsWritten(" k7qf 2m9x-orti ")).toBe("K7QF-2M9X-0RT1");
    expect(codeAsWritten("K7QF2M9X0RTL")).toBe("K7QF-2M9X-0RT1");
  });
});
