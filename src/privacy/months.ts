/** How the months' names begin, in Danish and in English. */
const NAMES = ["jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec"];
const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The source of a pattern for a month's name, whole or shortened; for patterns that disregard capitals. */
export const MONTH_NAME = `(?:${NAMES.join("|")})[a-z]{0,6}`;
/** And for a month as a Roman numeral. Small letters are words too ("vi", "i"), so they need a sign of their own at both ends. */
export const MONTH_NUMERAL = `(?:${NUMERALS.join("|")}|(?<=[./-])(?:${NUMERALS.join("|").toLowerCase()})(?=[./-]))`;

/** 1 to 12, of a month as one of the two patterns finds it. */
export function monthOf(word: string): number {
  const name = NAMES.findIndex((one) => new RegExp(`^${one}`, "i").test(word));
  return (name === -1 ? NUMERALS.indexOf(word.toUpperCase()) : name) + 1;
}
