/** What in a text can lead to a person. */
export type PersonalDataKind = "cpr" | "e-mail" | "phone" | "address" | "name";

/** How sure a pattern is of what it found. It finds patterns; it never proves that a text is anonymous. */
export type Certainty = "certain" | "likely" | "possible";

export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly certainty: Certainty;
}

/** What is nothing comes before them all, as what is not in the list. */
const ORDER: readonly (Certainty | null)[] = ["possible", "likely", "certain"];

/** The surest of several; null of none. */
export function surest(found: Iterable<Certainty | null>): Certainty | null {
  let best = -1;
  for (const one of found) best = Math.max(best, ORDER.indexOf(one));
  return ORDER[best] ?? null;
}

/** Each kind once, with the surest that was found of it. */
export function eachKindOnce(found: readonly PersonalData[]): readonly PersonalData[] {
  const surestLast = ORDER.flatMap((certainty) => found.filter((one) => one.certainty === certainty));
  return [...new Map(surestLast.map((one) => [one.kind, one])).values()];
}

/**
 * Whether what was found must not be written, merged or sent on. A CPR number never belongs in the workbook, also one
 * that nobody can prove; an address or a name may be an office's or an author's, so a person decides.
 */
export function mustBeStopped({ kind, certainty }: PersonalData): boolean {
  return kind === "cpr" && certainty !== "possible";
}

/** Signs that are drawn as a dash and are no letter's: a bullet, lines of boxes, the long vowel of Japanese. */
const DASHES = /[\p{Pd}\u2212\u2043\u2500\u2501\u30FC]/gu;
/** What cannot be seen, and the marks that letters and digits are given. */
const UNSEEN = /[\p{Cf}\p{M}\p{DI}]/gu;
const ENTITY = /&(?:#(?:x[\da-f]{1,6}|\d{1,7})|nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|hyphen|dash|ndash|mdash|minus|middot|bull);/gi;
/** What is read otherwise than it is written; most texts have none of it. */
const UNPLAIN = /[^\0-\x7fÅÆØåæø§]|&/;
const LAST_CODE_POINT = 0x10ffff;
/** Those that are no dash. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "], ["&ensp;", " "], ["&emsp;", " "], ["&thinsp;", " "], ["&shy;", ""], ["&zwj;", ""], ["&zwnj;", ""], ["&middot;", "·"], ["&bull;", "·"],
]);

/**
 * The text as people read it: digits of any script and non-breaking characters as plain ones, the signs that web pages
 * write as words, without what cannot be seen, every dash a hyphen. Numbers hide in spellings that look alike.
 */
export function readable(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  const plain = text.replace(ENTITY, sign).normalize("NFKC").replace(UNSEEN, "").replace(/\u2800/g, " ").replace(DASHES, "-");
  return plain.replace(/(?![0-9])\p{Nd}/gu, digit);
}

function sign(entity: string): string {
  if (!entity.startsWith("&#")) return ENTITIES.get(entity.toLowerCase()) ?? "-";
  const code = Number(entity.slice(2, -1).replace(/^x/i, "0x"));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : "";
}

/** Every script's digits stand in a row, of which the first has the code point …0 or …6 (Unicode, Nd). */
function digit(sign: string): string {
  const code = Number(sign.codePointAt(0));
  const row = code - (code % 16);
  return String(code - row - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? 0 : 6));
}
