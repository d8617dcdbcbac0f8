import { DANISH_TOWNS } from "./danishTowns.ts";
import { matchesOf } from "./matchesOf.ts";
import { surest, type Certainty } from "./personalData.ts";

/** Every repetition is bounded, so that no text can make the search slow. */
const E_MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\d])/u;

/** Eight digits, the first 2–9: together, in two fours, in four pairs, or 2+3+3 (the Danish numbering plan has no others for people). */
const PHONE =
  /(?<![\d.,§-])(?<!\d )(?:(?:\+45|0045) ?)?(?:[2-9]\d{7}|[2-9]\d{3} \d{4}|[2-9]\d(?: \d{2}){3}|[2-9]\d \d{3} \d{3})(?!\d|[.,-]\d| \d)/gu;
const COUNTRY = /^(?:\+45|0045)/;
const PHONE_WORD = /(?:tlf|telefon|mobil|mob|ring(?:e|er)?(?: til| på)?)[^\p{L}\d]{0,4}(?:nr|nummer)?[^\p{L}\d]{0,4}$/iu;
/** Eight digits that are a day, as programs write it. */
const COMPACT_DAY = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** What Danish streets are called at the end of their name. */
const STREET =
  "vej|gade|allé|alle|stræde|vænge(?:t)?|torv(?:et)?|plads|parken?|bakken?|haven?|boulevard|vangen?|toften?|engen?|marken?|lunden?|skoven|stien|" +
  "gården|krogen|svinget|ager(?:en)?|høj(?:en)?|dal(?:en)?|kaj(?:en)?|brink(?:en)?|kær(?:et)?|kvarter(?:et)?";
/** Those that are no other words: they may begin with a small letter after a name ("Gammel kongevej", but never "Hun tager 60"). */
const ONLY_STREETS = "vej|gade|allé|stræde|boulevard";
const AS_A_WORD = STREET.replace(/(^|\|)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const ADDRESS = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}.'-]{0,30}(?:(?:${STREET})| (?:${AS_A_WORD})| \\p{Ll}{0,30}(?:${ONLY_STREETS})) \\d{1,3} ?[A-Za-z]?(?![\\p{L}\\d])`,
  "u",
);
const POSTCODE = /(?<!\d)(?:DK-)?(?:[1-9]\d{3}) \p{Lu}[\p{L}.-]{1,30}/gu;

/** E-mail addresses. A pattern that nothing else has. */
export function findEmail(plain: string): Certainty | null {
  return plain.includes("@") && E_MAIL.test(plain) ? "likely" : null;
}

/** Phone numbers: likely with the country's number or a word for it, else possible (amounts and numbers of cases have 8 digits too). */
export function findPhone(plain: string): Certainty | null {
  const found = matchesOf(plain, PHONE).map(({ 0: number, index }): Certainty | null => {
    if (COMPACT_DAY.test(number)) return null;
    const announced = COUNTRY.test(number) || PHONE_WORD.test(plain.slice(Math.max(0, index - 20), index));
    return announced ? "likely" : "possible";
  });
  return surest(found);
}

/** A street with a number, or a postcode with its town. */
export function findAddress(plain: string): Certainty | null {
  if (ADDRESS.test(plain)) return "likely";
  return matchesOf(plain, POSTCODE).some(([found]) => DANISH_TOWNS.has(found.replace(/.* /, ""))) ? "likely" : null;
}
