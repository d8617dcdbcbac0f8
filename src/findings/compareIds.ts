/**
 * Signs in the order in which spreadsheets sort them (Unicode's collation, root order): marks before digits before
 * letters. Seen in LibreOffice 7.4, assumed of Excel.
 */
const ORDER = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyzæøå";

/**
 * Which of two ids stands first: negative, 0 or positive. It follows the sheet's own `<`, where capitals do not matter,
 * so that findings without an order stand alike in the summary and in the sheet.
 */
export function compareIds(one: string, other: string): number {
  const [first, second] = [Array.from(one.toLowerCase()), Array.from(other.toLowerCase())];
  for (const [index, sign] of first.entries()) {
    const opposite = second[index];
    if (opposite === undefined) return 1;
    const difference = placeOf(sign) - placeOf(opposite);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function placeOf(sign: string): number {
  const place = ORDER.indexOf(sign);
  return place >= 0 ? place : ORDER.length + (sign.codePointAt(0) as number);
}
