import { quoted } from "./structuredReference.ts";

/** Numbers that no sentence holds by itself; each marks the place of a formula. */
const MARKS = [7_000_001, 7_000_002, 7_000_003] as const;

/**
 * A live sentence, from the same words as the computed one: `say` is called with marks in place of numbers, and each mark
 * becomes the formula that takes its place.
 */
export function sentenceFormula(
  say: (first: number, second: number, third: number) => string,
  parts: readonly [string, string, string?],
): string {
  const formulas = new Map(MARKS.map((mark, index) => [String(mark), parts[index]]));
  return say(...MARKS)
    .split(/(700000[123])/)
    .filter((piece) => piece !== "")
    .map((piece) => formulas.get(piece) ?? quoted(piece))
    .join("&");
}
