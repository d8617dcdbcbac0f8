import { FIRST_NAMES, LAST_NAMES } from "./danishNames.ts";
import { matchesOf } from "./matchesOf.ts";
import { surest, type Certainty } from "./personalData.ts";

/** One to four words with a capital after each other. */
const CAPITALISED = /(?<![\p{L}\d])\p{Lu}[\p{L}'-]{0,24}(?: \p{Lu}[\p{L}'.-]{0,24}){1,3}(?![\p{L}\d])/gu;
/** How most Danish last names end that are on no list. */
const ENDING = /(?:sen|gaard|gård|strup|holm|quist|kvist|bjerg)$/u;

/**
 * Names of people: a known first name with a last name after it, known or of a common ending. A first name alone is a
 * Danish word too often (Mark, Liv, Bo) to be told.
 */
export function findName(plain: string): Certainty | null {
  const rows = matchesOf(plain, CAPITALISED).map(([words]) => words.split(" "));
  return surest(rows.map((words) => (isName(words) ? "likely" : null)));
}

/** Somewhere in the row: a sentence may begin with a word before the name. */
function isName(words: readonly string[]): boolean {
  return words.some((word, index) => isFirstName(word) && words.slice(index + 1).some(isLastName));
}

/** Double names have a hyphen: "Anne-Marie". */
function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || FIRST_NAMES.has(word.replace(/-.*/, ""));
}

function isLastName(word: string): boolean {
  const bare = word.replace(/(?:'s?|s)$/u, "");
  return [word, bare].some((one) => LAST_NAMES.has(one) || (one.length > 5 && ENDING.test(one)));
}
