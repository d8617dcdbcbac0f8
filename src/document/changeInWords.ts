import type { Change } from "../scoring/change/changeBetween.ts";
import type { NotComparable } from "../scoring/change/compareItems.ts";
import { CHANGE_TEXTS, CHANGE_WORDS, REFUSED_WORDS } from "../text/danish/change.ts";
import { wordFor } from "../text/danish/words.ts";

/** What lies between two measurements, in words: only what is more than chance has a direction. */
export function changeInWords(change: Change | null, refused: NotComparable | null): string {
  if (refused !== null) return wordFor(REFUSED_WORDS, refused);
  if (change === null) return wordFor(CHANGE_WORDS, "counts-only");
  const word = wordFor(CHANGE_WORDS, change.verdict);
  const hasDirection = change.verdict === "clear" || change.verdict === "tendency";
  return hasDirection && change.difference !== null ? CHANGE_TEXTS.direction(word, change.difference.value) : word;
}
