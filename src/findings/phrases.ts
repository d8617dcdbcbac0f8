import type { CaseCounts } from "../scoring/counts.ts";
import type { FindingWords, Share } from "./findingWords.ts";

/** What the counted cases are. Shares of five cases, or of one benefit area's cases, are never said as a percentage. */
export type CountedOver = "allCases" | "socialCases" | "benefitCases";

/** From this many cases a whole percentage may stand beside the count: under 20 one case is more than five points. */
const PERCENT_FROM = 20;

/** From this many cases a share may be said in words. */
const SHARE_FROM = 5;

/** "9 af 20 (45 %)": the count first, and a whole percentage only where there are cases enough for it. */
export function xOfN(x: number, n: number, over: CountedOver, words: FindingWords): string {
  const percent = over === "allCases" && n >= PERCENT_FROM ? Math.round((100 * x) / n) : null;
  return words.xOfN(x, n, percent);
}

/** How large x of n is, in the steps that leaders read; null under five cases. Decided on whole numbers. */
export function shareOf(x: number, n: number): Share | null {
  if (n < SHARE_FROM) return null;
  if (x === n) return "all";
  if (x === 0) return "none";
  if (100 * x >= 85 * n) return "nearly-all";
  if (100 * x > 55 * n) return "most";
  if (100 * x >= 45 * n) return "about-half";
  return 100 * x >= 20 * n ? "smaller-part" : "single";
}

/** "i de fleste af de gennemgåede sager (12 af 20)"; null when no case was counted: then there is nothing to say. */
export function shareInWords(x: number, n: number, words: FindingWords): string | null {
  if (n === 0) return null;
  const share = shareOf(x, n);
  const figure = words.xOfN(x, n, null);
  return share === null ? words.fewCases(figure) : words.shareOfCases(share, figure);
}

/**
 * The sentence that opens the legal part of the summary and the report and cannot be taken out: no average can hide a
 * legal defect. null while no case is assessed.
 */
export function materialDefectSentence(cases: CaseCounts, words: FindingWords): string | null {
  if (cases.assessed === 0) return null;
  return words.materialDefects(cases.withMaterialDefect, cases.assessed, cases.assessedIncomplete);
}
