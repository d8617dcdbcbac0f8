import { mustBeStopped, readable, surest } from "../../src/privacy/personalData.ts";

describe("A text as people read it", () => {
  it.each([
    ["a&nbsp;b", "a b"], ["a&NBSP;b", "a b"], ["0707&shy;61", "070761"], ["a&middot;b", "a·b"], ["a&bull;b", "a·b"], ["a&ndash;b", "a-b"], ["a&dash;b", "a-b"], ["a&ensp;b&emsp;c&thinsp;d", "a b c d"], ["a&zwj;b&zwnj;c", "abc"], ["a&minus;b", "a-b"],
    ["&#48;7", "07"], ["&#x30;7", "07"], ["&#X30;7", "07"], ["&#1114111;", "\u{10ffff}"], ["a&#1114112;b", "ab"], ["a&amp;b", "a&amp;b"],
    ["a\u2800b", "a b"], ["a\u2014b\u2212c", "a-b-c"], ["a\u00adb\u200bc", "abc"], ["\uff10\u0967\u0661\u{11136}", "0110"], ["Ærø", "Ærø"],
  ])("%j is %j", (text, read) => expect(readable(text)).toBe(read));
});

describe("What was found", () => {
  it("is as sure as its surest", () => {
    expect([[], [null], ["possible", null], ["likely", "possible"], ["possible", "certain", "likely"]].map((found) => surest(found as Parameters<typeof surest>[0]))).toEqual([null, null, "possible", "likely", "certain"]);
  });

  it("stops a text only where it is a CPR number, certain or likely", () => {
    const kinds = ["cpr", "e-mail", "phone", "address", "name"] as const;
    expect(kinds.map((kind) => (["certain", "likely", "possible"] as const).map((certainty) => mustBeStopped({ kind, certainty })))).toEqual([[true, true, false], ...Array.from({ length: 4 }, () => [false, false, false])]);
  });
});
