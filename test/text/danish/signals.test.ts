import {
  CRITERION_FLAG_WORDS,
  SELF_FLAG_WORDS,
  SIGN_WORDS,
  SIGNAL_WORDS,
  STATUS_WORDS,
  statusWord,
  VIEW_WORDS,
} from "../../../src/text/danish/signals.ts";
import { codeFor, wordFor, type Word } from "../../../src/text/danish/words.ts";

const LISTS: readonly [string, readonly Word[]][] = [
  ["signals", SIGNAL_WORDS],
  ["signs", SIGN_WORDS],
  ["statuses", STATUS_WORDS],
  ["views", VIEW_WORDS],
  ["flags of the self-evaluation", SELF_FLAG_WORDS],
  ["flags of a criterion", CRITERION_FLAG_WORDS],
];

describe("what computed cells say", () => {
  it("is a symbol and words for every signal", () => {
    expect(wordFor(SIGNAL_WORDS, "clear-challenge")).toBe("▼ klar udfordring");
    expect(wordFor(SIGNAL_WORDS, "clear-strength")).toBe("▲ klar styrke");
    expect(wordFor(SIGNAL_WORDS, "strength-tendency")).toBe("△ tendens til styrke");
    expect(wordFor(SIGNAL_WORDS, "challenge-tendency")).toBe("▽ tendens til udfordring");
    expect(wordFor(SIGNAL_WORDS, "few")).toBe("○ for få svar");
    expect(wordFor(SIGNAL_WORDS, "none")).toBe("–");
  });

  it.each([...SIGNAL_WORDS, ...SIGN_WORDS])("begins with its symbol: $word", ({ symbol, word }) => {
    expect(word.startsWith(symbol)).toBe(true);
  });

  it.each(LISTS)("among the %s stands once and is read back as its code", (_, words) => {
    for (const { code, word } of words) expect(codeFor(words, word)).toBe(code);
    expect(new Set(words.map((one) => one.word)).size).toBe(words.length);
  });

  it("holds no comma in flags, which are listed in one cell", () => {
    expect([...SELF_FLAG_WORDS, ...CRITERION_FLAG_WORDS].filter((one) => one.word.includes(","))).toEqual([]);
  });

  it("tells a corroborated strength from a corroborated challenge", () => {
    expect(statusWord("corroborated", "strength")).toBe("underbygget styrke");
    expect(statusWord("corroborated", "challenge")).toBe("underbygget udfordring");
  });

  it("tells the other statuses whatever a serious defect suggests", () => {
    expect(statusWord("contradictory", "challenge")).toBe("kilderne peger hver sin vej");
    expect(statusWord("single-source", null)).toBe("kun én kilde");
    expect(statusWord("mixed", "challenge")).toBe("blandet billede");
    expect(statusWord("not-examined", null)).toBe("ikke belyst");
  });

  it("has no words for something corroborated that points nowhere", () => {
    expect(() => statusWord("corroborated", null)).toThrow("corroborated");
  });
});
