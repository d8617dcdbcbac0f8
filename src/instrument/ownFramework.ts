import type { Area, AreaText } from "../framework/framework.ts";
import type { ReviewInstrument } from "./item.ts";
import type { ScaleId } from "./scale.ts";

/** An own framework as people write it down (framework.json, or the sheets of a workbook): ids are plain text. */
export interface OwnFramework {
  readonly id: string;
  readonly title: string;
  /** Where it comes from; what below has no source of its own comes from there too. */
  readonly source: string;
  readonly themes: readonly OwnTheme[];
  readonly items?: readonly OwnItem[];
  readonly tools?: readonly OwnTool[];
}

export interface OwnTheme {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly focus: AreaText;
  /** Closes the theme in the self-evaluation. */
  readonly question?: AreaText;
  readonly source?: string;
  readonly criteria: readonly OwnCriterion[];
}

export interface OwnCriterion {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly description: AreaText;
  /** What the municipality says of itself; left out, the self-evaluation does not ask about the criterion. */
  readonly statement?: AreaText;
  readonly help?: AreaText;
  readonly source?: string;
}

export interface OwnItem {
  readonly id: string;
  readonly instrument: ReviewInstrument;
  readonly scale: ScaleId;
  /** Left out: the title of the criterion's theme. */
  readonly block?: string;
  readonly label: string;
  readonly question: AreaText;
  readonly explanation?: string;
  readonly law?: string;
  /** What the rule was for decisions made before an ISO date. */
  readonly earlierLaw?: { readonly before: string; readonly law: string };
  /** Left out: the item is counted and belongs to no criterion. */
  readonly criterion?: string;
  /** Conditions as `conditionText` writes them; the item does not apply where one holds. */
  readonly notApplicable?: readonly string[];
  readonly source?: string;
}

export interface OwnTool {
  readonly id: string;
  readonly title: string;
  readonly purpose?: string;
  readonly criteria: readonly string[];
  /** Left out: it serves both. */
  readonly area?: Area;
  readonly reservation?: string;
  readonly source?: string;
}
