import type { Culture } from "./culture.ts";

/**
 * A number format as it is written in another language. The system's short date is another code in each.
 * Source: text of Range.numberFormatLocal.
 */
export function translateCode(code: string, from: Culture, to: Culture): string {
  if (from === to) return code;
  const general = "GENERAL";
  if (code.toUpperCase() === (from.words.get(general) ?? general).toUpperCase()) return to.words.get(general) ?? "General";
  const letters = new Map([...lettersOf(from)].map(([letter, english]) => [letter, [...lettersOf(to)].find(([, one]) => one === english)?.[0] ?? letter]));
  // Texts in quotation marks, characters after a backslash and what stands in brackets are as they are.
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g, (part) => (part.length > 1 ? part : (letters.get(part) ?? part)));
}

/** What stands for what in the formats of a language, by the English sign. */
function lettersOf({ decimal, group, codeLetters }: Culture): ReadonlyMap<string, string> {
  return new Map([[decimal, "."], [group, ","], ...["y", "h"].map((letter): [string, string] => [codeLetters.get(letter) ?? letter, letter])]);
}
