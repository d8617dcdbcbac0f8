import type { Word } from "./words.ts";

/** Words that only sheets use. */

export const YES_WORDS = [
  { code: "J", word: "Ja" },
  { code: "N", word: "Nej" },
] as const satisfies readonly Word[];

export const REVIEW_INSTRUMENT_WORDS = [
  { code: "legal", word: "Juridisk" },
  { code: "social", word: "Socialfaglig" },
] as const satisfies readonly Word[];

/** How much the self-evaluation's form asks. */
export const SELF_MODE_WORDS = [
  { code: "short", word: "Kort" },
  { code: "full", word: "Fuld" },
] as const satisfies readonly Word[];

/** How far the legal review of a case has come. */
export const CASE_STATUS_WORDS = [
  { code: "not-begun", word: "Ikke påbegyndt" },
  { code: "under-way", word: "I gang" },
  { code: "finished", word: "Færdig" },
] as const satisfies readonly Word[];

export const SUGGESTION_WORDS = [
  { code: "strength", word: "Styrke" },
  { code: "challenge", word: "Udfordring" },
] as const satisfies readonly Word[];
