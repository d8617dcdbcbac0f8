import type { Summary } from "../findings/summary.ts";
import { FINDING_KINDS, type Finding, type FindingKind } from "../review/finding.ts";

/** An accepted finding with its place on Opsamling. */
export interface Placed {
  readonly finding: Finding;
  readonly theme: string;
  /** Theme's number in the framework × 10 + the kind's number: what findings are sorted by first. */
  readonly group: number;
  /** From 1, within theme and kind. */
  readonly rank: number;
}

const LIST_OF_KIND = { strength: "strengths", challenge: "challenges", recommendation: "recommendations" } as const;

/** 1 strength, 2 challenge, 3 recommendation: the order in which a theme's page shows them. */
export function kindNumber(kind: FindingKind): number {
  return FINDING_KINDS.indexOf(kind) + 1;
}

/** How a place is written in a cell and looked up again: "A.sag|challenge|2". */
export function placeKey(theme: string, kind: FindingKind, rank: number): string {
  return `${theme}|${kind}|${rank}`;
}

/** What COUNTIF takes for the places of all findings of a kind in a theme. */
export function keysOfList(theme: string, kind: FindingKind): string {
  return `${theme}|${kind}|*`;
}

/** All accepted findings, theme by theme, strengths before challenges before recommendations, each list in its order. */
export function acceptedInOrder(summary: Summary): readonly Placed[] {
  return summary.themes.flatMap((theme, index) =>
    FINDING_KINDS.flatMap((kind) =>
      theme[LIST_OF_KIND[kind]].map((finding, at) => ({
        finding,
        theme: theme.theme,
        group: (index + 1) * 10 + kindNumber(kind),
        rank: at + 1,
      })),
    ),
  );
}
