import fc from "fast-check";
import { codeOfWord, proposeWord, SCALES, wordOf } from "../../src/instrument/scales.ts";
import type { Code, ScaleId } from "../../src/instrument/scale.ts";

const SCALE_IDS: readonly ScaleId[] = ["L", "J", "G", "selfGrade", "checkPoint", "yesNo"];

describe("a scale", () => {
  it.each<[ScaleId, readonly Code[]]>([
    ["L", ["0", "1", "2", "IR", "KV"]],
    ["J", ["J", "D", "N", "IR", "KV"]],
    ["G", ["4", "3", "2", "1", "IR", "KV"]],
    ["selfGrade", ["4", "3", "2", "1", "VI"]],
    ["checkPoint", ["J", "D", "N", "VI"]],
    ["yesNo", ["J", "N", "IR", "KV"]],
  ])("%s has the codes %j", (scale, codes) => {
    expect(SCALES[scale].codes.map((one) => one.code)).toEqual(codes);
  });

  it.each<[ScaleId, readonly Code[]]>([
    ["L", ["0"]],
    ["J", ["J"]],
    ["G", ["4", "3"]],
    ["selfGrade", ["4", "3"]],
  ])("%s is met by %j and nothing else", (scale, met) => {
    expect(SCALES[scale].codes.filter((one) => one.met).map((one) => one.code)).toEqual(met);
  });

  it("never counts not relevant, cannot be assessed and do not know, and none of them meets anything", () => {
    const beside = SCALE_IDS.flatMap((scale) => SCALES[scale].codes).filter((one) => ["IR", "KV", "VI"].includes(one.code));
    expect(beside).toHaveLength(10);
    expect(beside.filter((one) => one.kind === "counted" || one.met)).toEqual([]);
  });

  it.each(SCALE_IDS)("%s has no word twice, whatever the capitals", (scale) => {
    const words = SCALES[scale].codes.map((one) => one.word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  it("stops the program that asks for a code the scale does not have", () => {
    expect(() => wordOf("L", "J")).toThrow("Scale L has no code J");
    expect(() => wordOf("selfGrade", "IR")).toThrow("selfGrade");
  });
});

describe("a cell's word", () => {
  it.each<[ScaleId, Code, string]>([
    ["L", "0", "Ingen mangel"],
    ["L", "1", "Mangel uden væsentlig betydning"],
    ["L", "2", "Mangel med væsentlig betydning"],
    ["J", "D", "Delvist"],
    ["G", "4", "I høj grad"],
    ["G", "3", "I nogen grad"],
    ["G", "2", "I mindre grad"],
    ["G", "1", "Slet ikke"],
    ["yesNo", "IR", "Ikke relevant"],
    ["J", "KV", "Kan ikke vurderes"],
    ["checkPoint", "VI", "Ved ikke"],
  ])("on %s says %s as %s", (scale, code, word) => {
    expect(wordOf(scale, code)).toBe(word);
  });

  it.each<[string, Code | null]>([
    ["Mangel med væsentlig betydning", "2"],
    ["MANGEL MED VÆSENTLIG BETYDNING", "2"],
    ["ingen mangel", "0"],
    [" Ingen mangel", null],
    ["Ingen mangel ", null],
    ["Ingen  mangel", null],
    ["Ingen\u00A0mangel", null],
    ["2", null],
    ["IR", null],
    ["Ja", null],
    ["", null],
    ["*", null],
  ])("%j counts on scale L as COUNTIF counts it: %s", (text, code) => {
    expect(codeOfWord("L", text)).toBe(code);
  });

  it("reads back every word as the code it was written from", () => {
    for (const scale of SCALE_IDS) {
      for (const { code, word } of SCALES[scale].codes) expect([scale, codeOfWord(scale, word)]).toEqual([scale, code]);
    }
  });
});

describe("the word proposed for an unreadable cell", () => {
  it.each<[ScaleId, string, string]>([
    ["L", " Ingen mangel ", "Ingen mangel"],
    ["L", "2", "Mangel med væsentlig betydning"],
    ["G", "2", "I mindre grad"],
    ["L", "1", "Mangel uden væsentlig betydning"],
    ["G", "1", "Slet ikke"],
    ["L", "2 - Mangel med væsentlig betydning", "Mangel med væsentlig betydning"],
    ["L", "Mangel med vaesentlig betydning", "Mangel med væsentlig betydning"],
    ["J", "ja.", "Ja"],
    ["J", "\u201Dnej\u201D", "Nej"],
    ["J", "delvis", "Delvist"],
    ["J", "j", "Ja"],
    ["J", "n/a", "Ikke relevant"],
    ["J", "ir", "Ikke relevant"],
    ["G", "I  høj\u00A0grad", "I høj grad"],
    ["G", "høj grad", "I høj grad"],
    ["G", "mindre grad", "I mindre grad"],
    ["L", "væsentlig mangel", "Mangel med væsentlig betydning"],
    ["G", "Ikke\u200B relevant", "Ikke relevant"],
    ["selfGrade", "vi", "Ved ikke"],
  ])("on scale %s, %j may have meant %s", (scale, text, word) => {
    expect(proposeWord(scale, text)).toBe(word);
  });

  it("sees through letters of full width, marks apart from their letters and invisible characters", () => {
    expect(proposeWord("J", "\uFF2Aa")).toBe("Ja");
    expect(proposeWord("J", "Ja\u200D")).toBe("Ja");
    expect(proposeWord("L", "Mangel med v\u00E6sentlig betydning".normalize("NFD"))).toBe("Mangel med væsentlig betydning");
  });

  it.each<[ScaleId, string]>([
    ["L", ""],
    ["L", "   "],
    ["L", "3"],
    ["L", "Ja"],
    ["L", "mangel"],
    ["J", "?"],
    ["J", "måske"],
    ["J", "0"],
    ["G", "5"],
    ["G", "ikke"],
    ["G", "væsentlig mangel"],
    ["selfGrade", "n/a"],
    ["yesNo", "delvis"],
  ])("on scale %s there is none for %j", (scale, text) => {
    expect(proposeWord(scale, text)).toBeNull();
  });

  it("is always a word of the scale, whatever stands in the cell", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCALE_IDS), fc.string({ unit: "grapheme" }), (scale, text) => {
        const word = proposeWord(scale, text);
        return word === null || codeOfWord(scale, word) !== null;
      }),
    );
  });

  it("never depends on blanks round the word", () => {
    const anyWord = fc.constantFrom(...SCALE_IDS).chain((scale) =>
      fc.record({ scale: fc.constant(scale), word: fc.constantFrom(...SCALES[scale].codes.map((one) => one.word)) }),
    );
    fc.assert(
      fc.property(anyWord, fc.stringMatching(/^[ \t\u00A0]{1,3}$/), ({ scale, word }, blanks) => {
        expect(codeOfWord(scale, blanks + word)).toBeNull();
        expect(proposeWord(scale, blanks + word + blanks)).toBe(word);
      }),
    );
  });

  it("never offers two words for one way of writing", () => {
    for (const scale of SCALE_IDS) {
      for (const { code, word } of SCALES[scale].codes) expect([scale, proposeWord(scale, code)]).toEqual([scale, word]);
    }
  });
});
