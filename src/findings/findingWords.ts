import type { Sign } from "../review/observation.ts";
import type { Signal } from "../scoring/counts.ts";
import type { SourceType } from "./summary.ts";

/** How large a share is, for readers who should not have to reckon. */
export type Share = "all" | "nearly-all" | "most" | "about-half" | "smaller-part" | "single" | "none";

/**
 * The language that findings are said in. What is said is decided here, how it sounds in text/, which lies below this
 * folder: the words are therefore handed in (text/danish/findings.ts).
 */
export interface FindingWords {
  /** "9 af 20", with the whole percentage where one may stand beside it: "9 af 20 (45 %)". */
  xOfN(x: number, n: number, percent: number | null): string;
  /** A share of the cases, with the count it stands for: "i de fleste af de gennemgåede sager (12 af 20)". */
  shareOfCases(share: Share, figure: string): string;
  /** The same where the cases are too few for a share: "i 3 af 4 gennemgåede sager". */
  fewCases(figure: string): string;
  /** The sentence on material defects; `unfinished` of the n cases are not fully assessed. */
  materialDefects(x: number, n: number, unfinished: number): string;
  /** An item and what is counted of it: "▼ sagsoplysning: opfyldt i 9 af 20". */
  itemFigure(signal: Signal, label: string, figure: string): string;
  /** An item and its material defects: "sagsoplysning: mangel med væsentlig betydning i 8 af 20". */
  materialFigure(label: string, figure: string): string;
  /** Logged observations: "peger på en udfordring (3 iagttagelser)". */
  loggedFigure(sign: Sign, observations: number): string;
  /** The self-evaluation: "peger på en styrke (median 3, 7 svar)"; without a median only that the answers are few. */
  selfFigure(sign: Sign, median: number | null, n: number, joint: boolean): string;
  /** "Interview: …", with what stands behind it when it may still change. */
  fromSource(source: SourceType, figure: string, preliminary: boolean): string;
  /** Put behind the sources where groups of interviews point apart. */
  readonly groupsDiffer: string;
  /** What the sources say, as one text. */
  together(parts: readonly string[]): string;
  /** A suggested strength on a criterion: a full sentence without numbers. */
  strength(criterion: string): string;
  challenge(criterion: string): string;
  /** A suggested challenge that names the item with a serious defect. */
  seriousChallenge(item: string): string;
}
