/** XML 1.0 cannot hold these, not even escaped (XML 1.0 §2.2, Char); a lone half of a surrogate pair is no character. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML content. What XML cannot hold is taken out; half a surrogate pair becomes U+FFFD. */
export function xmlText(text: string): string {
  return Array.from(text.replace(LONE_SURROGATE, "\uFFFD"), escaped).join("");
}

function escaped(character: string): string {
  if (character === "&") return "&amp;";
  if (character === "<") return "&lt;";
  if (character === ">") return "&gt;";
  if (character === "\uFFFE" || character === "\uFFFF") return "";
  return character >= " " || character === "\t" || character === "\n" ? character : "";
}

/**
 * The text of a cell as XML content: line breaks as LF, and a pattern that would be read as an escape ("_x000D_") with its
 * underscore escaped (ECMA-376-1 §22.9.2.19).
 */
export function cellTextXml(text: string): string {
  return xmlText(text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
