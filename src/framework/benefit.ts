import type { Area } from "./framework.ts";

declare const brand: unique symbol;
export type BenefitId = string & { readonly [brand]: "benefit" };

/** A benefit area (ydelsesområde) that cases in a course may come from. */
export interface Benefit {
  readonly id: BenefitId;
  readonly area: Area;
  /** Short Danish name, unique within the area: "Socialpædagogisk støtte". */
  readonly label: string;
  /** Short name of the act: "SEL", "BL", "ABL". */
  readonly law: string;
  /** "§ 85" */
  readonly paragraph: string;
  /** ISO date from which the paragraph carries the benefit, or null when it is older than any case in use. */
  readonly validFrom: string | null;
  /** ISO date of the last day, or null while the rule stands. */
  readonly validTo: string | null;
  /** The number before the act on children (barnets lov) took effect: "SEL § 41". */
  readonly earlier: string | null;
  /** What a reviewer should look at in particular. Our own wording; to be checked by a lawyer. */
  readonly lookFor: string;
  readonly source: string;
}
