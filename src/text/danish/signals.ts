import type { Word } from "./words.ts";

/** What computed cells say. Each verdict has its symbol and its words, so that none hangs on colour (design §3 and §4). */

interface SymbolWord extends Word {
  readonly symbol: string;
}

/** Signal of an item. */
export const SIGNAL_WORDS = [
  { code: "clear-strength", symbol: "▲", word: "▲ klar styrke" },
  { code: "strength-tendency", symbol: "△", word: "△ tendens til styrke" },
  { code: "challenge-tendency", symbol: "▽", word: "▽ tendens til udfordring" },
  { code: "clear-challenge", symbol: "▼", word: "▼ klar udfordring" },
  { code: "few", symbol: "○", word: "○ for få svar" },
  { code: "none", symbol: "–", word: "–" },
] as const satisfies readonly SymbolWord[];

/** A source's signal on a criterion. The minus is the sign U+2212, never the hyphen that a spreadsheet may take for a sum. */
export const SIGN_WORDS = [
  { code: "+", symbol: "+", word: "+ styrke" },
  { code: "-", symbol: "−", word: "− udfordring" },
  { code: "±", symbol: "±", word: "± blandet" },
] as const satisfies readonly SymbolWord[];

/** What follows the words of a signal that may still change, because an answer is missing. */
export const PRELIMINARY_WORD = "foreløbig";

/**
 * What the sources say together. `corroborated` stands twice, once for each way that it points; the words tell them apart.
 */
export const STATUS_WORDS = [
  { code: "corroborated", points: "strength", word: "underbygget styrke" },
  { code: "corroborated", points: "challenge", word: "underbygget udfordring" },
  { code: "contradictory", points: null, word: "kilderne peger hver sin vej" },
  { code: "single-source", points: null, word: "kun én kilde" },
  { code: "mixed", points: null, word: "blandet billede" },
  { code: "not-examined", points: null, word: "ikke belyst" },
] as const satisfies readonly (Word & { readonly points: "strength" | "challenge" | null })[];

/**
 * The words for a status. A corroborated one needs the way that it points, which is its suggestion; for the others the
 * suggestion (a serious defect may make one) says nothing about the status.
 */
export function statusWord(
  status: (typeof STATUS_WORDS)[number]["code"],
  suggestion: "strength" | "challenge" | null,
): string {
  const points = status === "corroborated" ? suggestion : null;
  const found = STATUS_WORDS.find((one) => one.code === status && one.points === points);
  if (found === undefined) throw new Error(`A criterion cannot be ${status} and suggest ${String(suggestion)}.`);
  return found.word;
}

/** Said in place of "ikke belyst" where the municipality's own view is the only one. */
export const SELF_ONLY_WORDS = "kun belyst af kommunen selv";

/** The municipality's view beside the review's. */
export const VIEW_WORDS = [
  { code: "higher", word: "kommunen vurderer højere" },
  { code: "lower", word: "kommunen vurderer lavere" },
] as const satisfies readonly Word[];

/** Flags of the self-evaluation. No word holds a comma: cells list several flags. */
export const SELF_FLAG_WORDS = [
  { code: "spread", word: "svarene spreder sig" },
  { code: "perspective-gap", word: "ledere og medarbejdere ser forskelligt på det" },
  { code: "not-known", word: "mange ved ikke" },
  { code: "few", word: "få svar" },
] as const satisfies readonly Word[];

export const CRITERION_FLAG_WORDS = [
  { code: "groups-differ", word: "grupperne peger hver sin vej" },
] as const satisfies readonly Word[];
