import fc from "fast-check";
import { CPR_PATTERNS, cprNumbersIn, numbersBy } from "../../src/privacy/cprPatterns.ts";
import { findPersonalData } from "../../src/privacy/findPersonalData.ts";
import { readable } from "../../src/privacy/personalData.ts";

/** What notes with numbers are made of. */
const PIECES = ["07", "7", "61", "1961", "4285", "01", "1", "90", "0707614285", "070761", "707614285", "45", "-", " ", ".", "/", "juli", "Jul", "VII", "th of ", "xxxx", " sidste fire ", "e+08", "7,07614285", "kr", "·", "\n", "a", "CPR ", "707.614.285", "O"];
const NOTE = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
const SIGNS = fc.array(fc.constantFrom(" ", ".", "-", "·", "|", "\n"), { maxLength: 13 }).map((signs) => signs.join(""));
/** The example that cpr.dk gives, with signs where people put them. */
const SPREAD = fc.tuple(fc.constantFrom("070761", "07.07.61", "7.7.61", "07-07-1961", "7/7 61", "19610707"), SIGNS, fc.constantFrom("4285", "42 85", "4-2-8-5", "xxxx")).map((parts) => parts.join(""));

describe("The quick look before the search for CPR numbers", () => {
  it("loses none that the patterns find", () => {
    fc.assert(
      fc.property(fc.oneof(NOTE, SPREAD), (text) => {
        const byEvery = CPR_PATTERNS.flatMap(({ patterns }) => patterns.flatMap((one) => numbersBy(one, text)));
        expect([text, cprNumbersIn(text)]).toEqual([text, byEvery]);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves out all patterns where no letterless stretch has eight digits, and no text six", () => {
    expect(["akt 12 af 2024, § 85 og § 97, s. 3", "sag 12345"].map((text) => CPR_PATTERNS.map(({ needs }) => needs.test(text)))).toEqual([[false, true], [false, false]]);
  });
});

describe("A text of plain letters", () => {
  it("is read as one with a sign that nobody sees", () => {
    const text = fc.oneof(NOTE, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }), fc.string({ unit: fc.constantFrom("æ", "Ø", "å", "§", "&", "#", ";", "4", "&#48;", "&shy;", "e\u0301", "–") }));
    fc.assert(fc.property(text, (one) => expect([readable(one), findPersonalData(one)]).toEqual([readable(`${one}\u200b`), findPersonalData(`${one}\u200b`)])));
  });
});
