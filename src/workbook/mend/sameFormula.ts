import { outsideTexts } from "../structuredReference.ts";

/**
 * Whether two formulas (file form, without "=") mean the same. Programs write one formula in several ways: capitals, blanks,
 * `[@Sag]` for `[[#This Row],[Sag]]`, `TRUE()` for `TRUE`, `1000000` for `1E+6`, a sheet's name with or without quotes.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || inOneSpelling(one) === inOneSpelling(other);
}

/** The formula in one of its spellings. Texts in quotes are what they are; only what is between them has several. */
export function inOneSpelling(formula: string): string {
  return outsideTexts(formula, (piece) =>
    piece
      .toLowerCase()
      .replace(/\s+/g, "")
      .replace(/\[@\[([^\]]*)\]\]/g, "[[#thisrow],[$1]]")
      .replace(/\[@([^\][]+)\]/g, "[[#thisrow],[$1]]")
      .replace(/\b(true|false)\(\)/g, "$1")
      .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")
      .replace(/(?<![\p{L}\p{N}_.$])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\p{L}\p{N}_.(])/gu, (digits) => String(Number(digits))),
  );
}
