import { cellText, legalText, shortened, TextTooLong } from "../../src/workbook/legalText.ts";

describe("text that a file can hold", () => {
  it("has LF for every kind of line end", () => {
    expect(legalText("en\r\nto\rtre\nfire")).toBe("en\nto\ntre\nfire");
  });

  it("keeps tabs and loses other control characters", () => {
    expect(legalText("a\tb\u0001c\u0000d\u007Fe")).toBe("a\tbcde");
  });

  it("has U+FFFD for half a surrogate pair and for what is no character, and keeps whole pairs", () => {
    expect(legalText("a\uD83Db\uDE00c\uFDD0d\uFFFE😀")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFD😀");
  });

  it("keeps composed and decomposed letters as they were typed", () => {
    expect(legalText("\u00E5 a\u030A")).toBe("\u00E5 a\u030A");
  });
});

describe("text for a cell", () => {
  it("may have 32,767 characters", () => {
    expect(cellText("å".repeat(32_767), "Forside!A1")).toHaveLength(32_767);
  });

  it("is refused with 32,768, and the refusal says where", () => {
    expect(() => cellText("å".repeat(32_768), "Forside!A1")).toThrow(TextTooLong);
    expect(() => cellText("å".repeat(32_768), "Forside!A1")).toThrow("Teksten i Forside!A1 er på 32768 tegn.");
  });
});

describe("text that is too long for its place", () => {
  it("ends with an ellipsis at the limit", () => {
    expect(shortened("Var sagen oplyst?", 10)).toBe("Var sagen…");
    expect(shortened("Var sagen?", 10)).toBe("Var sagen?");
  });

  it("is never cut through a surrogate pair", () => {
    expect(shortened("abc😀def", 5)).toBe("abc…");
  });
});
