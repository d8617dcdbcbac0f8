import type { Compared } from "../scoring/change/compared.ts";
import { CHANGE_TEXTS, CHANGE_WORDS, REFUSED_WORDS } from "../text/danish/change.ts";
import { wordFor } from "../text/danish/words.ts";

/** What lies between two measurements, in words: only what is more than chance has a direction. */
export function changeInWords({ change, refused }: Compared): string {
  if (refused !== null) return wordFor(REFUSED_WORDS, refused);
  const word = wordFor(CHANGE_WORDS, change.verdict);
  const hasDirection = change.verdict === "clear" || change.verdict === "tendency";
  return hasDirection && change.difference !== null ? CHANGE_TEXTS.direction(word, change.difference.value) : word;
}
