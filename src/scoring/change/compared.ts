import { changeBetween, type Change } from "./changeBetween.ts";
import type { Share } from "./newcombeDifference.ts";

/** Why two measurements of one thing are not held together. */
export type NotComparable = "wording" | "scale" | "only-first" | "only-second";

/** What lies between two measurements of one thing, or why they are not held together: one of the two is null. */
export type Compared = { readonly change: Change; readonly refused: null } | { readonly change: null; readonly refused: NotComparable };

/** Two measurements of one thing, null where it was not asked; `differing` says whether it was asked otherwise, and is only asked where both are there. */
export function compared(before: Share | null, after: Share | null, differing: () => "wording" | "scale" | null): Compared {
  if (before === null) return { change: null, refused: "only-second" };
  if (after === null) return { change: null, refused: "only-first" };
  const refused = differing();
  return refused === null ? { change: changeBetween(before, after), refused } : { change: null, refused };
}
