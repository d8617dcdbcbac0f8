/** Excel's limit for one cell. */
const LONGEST_CELL_TEXT = 32_767;

/** Excel repairs a file in which a cell holds more than 32,767 characters; such a text must be refused before it is written. */
export class TextTooLong extends Error {
  constructor(length: number, where: string) {
    super(`Teksten i ${where} er på ${String(length)} tegn. Excel tager højst 32.767 tegn i én celle. Del teksten.`);
    this.name = "TextTooLong";
  }
}

/**
 * The text as a file can hold it: line ends become LF, other control characters go, and half a surrogate pair or
 * another code that is no character becomes U+FFFD. Everything else stays as typed, composed or not.
 */
export function legalText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")
      .replace(/[\p{Surrogate}\uFDD0\uFFFE\uFFFF]/gu, "\uFFFD")
  );
}

/** As legalText, for a cell. Throws TextTooLong. */
export function cellText(text: string, where: string): string {
  const legal = legalText(text);
  if (legal.length > LONGEST_CELL_TEXT) throw new TextTooLong(legal.length, where);
  return legal;
}

/** At most `longest` UTF-16 units, the last an ellipsis where something was left out. Excel drops a rule whose prompt is longer. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
