import type { SelfCount } from "../../scoring/counts.ts";
import { SELF_FLAG_WORDS } from "../../text/danish/signals.ts";
import { wordFor } from "../../text/danish/words.ts";

/** Flags that say something of the answers. */
export const SAID_FLAGS = ["spread", "perspective-gap", "not-known"] as const;

/** Where the respondents differ, in words. None where they are few: whoever differs from one other is known. */
export function shownFlags({ flags }: SelfCount): readonly string[] {
  if (flags.includes("few")) return [];
  return SAID_FLAGS.filter((flag) => flags.includes(flag)).map((flag) => wordFor(SELF_FLAG_WORDS, flag));
}
