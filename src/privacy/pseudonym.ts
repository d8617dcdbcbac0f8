import { holdsCpr } from "./findCpr.ts";

/**
 * Why a text cannot be an id. A case id is a pseudonym, and pseudonymised is still personal data: an id must not itself
 * say who the person is. The other reasons are the sheet's: ids are looked up by live formulas and joined into keys.
 */
export type IdFault = "blank" | "too-long" | "control-character" | "wildcard" | "separator" | "cpr-like";

/** Characters; a longer case id does not fit the first column of the review sheets. */
export const CASE_ID_LONGEST = 40;
/** Characters of any other id. Suggested findings have long ones: they are made of a criterion's and an item's. */
export const ROW_ID_LONGEST = 120;

/** Excel's MATCH and COUNTIF take these for wildcards. */
const WILDCARD = /[*?~]/;
/** Keys in the sheets are parts joined by it: theme|kind|rank. */
const SEPARATOR = /\|/;
const CONTROL = /\p{Cc}/u;

/**
 * Six digits that are a date (or a substitute number's, 60 days later) and four more, however they are spelled: with a
 * century, with blanks, dashes, dots or slashes between. Modulus 11 is not asked for: since 2007 numbers are given
 * without it (cpr.dk, "Personnumre uden kontrolciffer"). A look-ahead, so that a number cannot hide in the one before.
 */
const CPR_LIKE =
  /(?<!\d)(?=(\d{2})[\s\p{Pd}./]?(\d{2})[\s\p{Pd}./]?(?:18|19|20)?\d{2}[\s\p{Pd}./]{0,3}\d{2}[\s\p{Pd}./]?\d{2}(?!\d))/gu;
const INVISIBLE = /\p{Cf}/gu;

/** The first reason why the text cannot be an id (of a case, a respondent, a source …), or null when it can. */
export function findIdFault(id: string, longest: number): IdFault | null {
  const trimmed = id.trim();
  if (trimmed === "") return "blank";
  if (CONTROL.test(trimmed)) return "control-character";
  if (trimmed.length > longest) return "too-long";
  if (WILDCARD.test(trimmed)) return "wildcard";
  if (SEPARATOR.test(trimmed)) return "separator";
  return isCprLike(trimmed) ? "cpr-like" : null;
}

/** What two spellings of one id have in common: Excel's look-ups disregard capitals, and people disregard blanks round it. */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** Whether something in the text reads like a CPR number, or is one in a rarer spelling. */
function isCprLike(text: string): boolean {
  const plain = text.normalize("NFKC").replace(INVISIBLE, "");
  return [...plain.matchAll(CPR_LIKE)].some(([, day, month]) => isDay(Number(day)) && isMonth(Number(month))) || holdsCpr(text);
}

function isDay(day: number): boolean {
  return (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
