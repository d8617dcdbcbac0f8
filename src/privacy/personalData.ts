/** What in a text can lead to a person. */
export type PersonalDataKind = "cpr" | "e-mail" | "phone" | "address" | "name";

/** How sure a pattern is of what it found. It finds patterns; it never proves that a text is anonymous. */
export type Certainty = "certain" | "likely" | "possible";

export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly certainty: Certainty;
}

const ORDER: readonly Certainty[] = ["possible", "likely", "certain"];

/** The surest of several; null of none. */
export function surest(found: Iterable<Certainty | null>): Certainty | null {
  let best = -1;
  for (const one of found) best = Math.max(best, one === null ? -1 : ORDER.indexOf(one));
  return ORDER[best] ?? null;
}

/**
 * Whether what was found must not be written, merged or sent on. A CPR number never belongs in the workbook, also one
 * that nobody can prove; an address or a name may be an office's or an author's, so a person decides.
 */
export function mustBeStopped({ kind, certainty }: PersonalData): boolean {
  return kind === "cpr" && certainty !== "possible";
}

/**
 * The text as people read it: wide digits and non-breaking characters as plain ones, without characters that cannot be
 * seen and the marks that letters and digits are given, every dash a hyphen. Numbers hide in spellings that look alike.
 */
export function readable(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\p{Cf}\p{M}]/gu, "").replace(/[\p{Pd}\u2212]/gu, "-");
  // Arabic and Persian digits, in the order of ours.
  return plain.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
