import type { ReviewInstrument } from "../../instrument/item.ts";
import { ORIGINALS, type Original } from "../../review/answer.ts";

/** The table that an instrument's answers stand in; with `original` that of one of two reviewers. */
export function reviewTableName(instrument: ReviewInstrument, original?: Original): string {
  const name = instrument === "legal" ? "sag_juridisk" : "sag_socialfaglig";
  return original === undefined ? name : `${name}_${original.toLowerCase()}`;
}

/** Every table that holds answers about cases, a row for each. */
export const REVIEW_TABLES: readonly string[] = (["legal", "social"] as const).flatMap((instrument) =>
  [undefined, ...ORIGINALS].map((original) => reviewTableName(instrument, original)),
);
