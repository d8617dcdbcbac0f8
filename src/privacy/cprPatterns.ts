import { CPR_IN_DIGITS } from "./cprInDigits.ts";
import { CPR_IN_WORDS } from "./cprInWords.ts";
import type { CprDigits } from "./cprNumber.ts";
import type { CprPattern, Written } from "./cprPattern.ts";
import { matchesOf } from "./matchesOf.ts";
import { monthOf } from "./months.ts";
import type { Certainty } from "./personalData.ts";

/** Letters before a number in which a word that announces it is looked for. */
const BEFORE = 30;

/**
 * The patterns, and what every text has that one of them fits. Nearly no text has it, and looking for it takes a tenth of
 * the time. In digits: eight, for day and month may lack their zero, with no letter between and at most twelve signs.
 * In words: six, of which the last four are struck out.
 */
export const CPR_PATTERNS: readonly { readonly needs: RegExp; readonly patterns: readonly CprPattern[] }[] = [
  { needs: /(?:\d[^\p{L}\d]{0,12}){7}\d/u, patterns: CPR_IN_DIGITS },
  { needs: /\d(?:\D*\d){5}/u, patterns: CPR_IN_WORDS },
];

/** How sure it is of each number that is written in the text in a way that a CPR number is; null for what is no date. */
export function cprNumbersIn(plain: string): readonly (Certainty | null)[] {
  return CPR_PATTERNS.flatMap(({ needs, patterns }) => (needs.test(plain) ? patterns.flatMap((one) => numbersBy(one, plain)) : []));
}

/** The same of one pattern. */
export function numbersBy({ pattern, certainty }: CprPattern, plain: string): readonly (Certainty | null)[] {
  return matchesOf(plain, pattern).map(({ groups, index }) => {
    const part = (name: string): string => groups?.[name] ?? "";
    return certainty({ digits: digitsIn(part), part, before: plain.slice(Math.max(0, index - BEFORE), index) });
  });
}

/** A number's last four digits are one place of a pattern, or two; its month may be a word. */
function digitsIn(part: Written["part"]): CprDigits {
  const digits = (...names: readonly string[]): string => names.map(part).join("").replace(/\D/g, "");
  const month = part("word") === "" ? digits("month") : String(monthOf(part("word")));
  return { day: digits("day").padStart(2, "0"), month: month.padStart(2, "0"), year: digits("year"), serial: digits("serial", "first", "last") };
}
