import { escapedPattern, legalText } from "../write/legalText.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/** Text as XML content, without what XML cannot hold. */
export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);
}

/** A cell's text as XML content: a pattern that would be read as an escape ("_x000D_") has its underscore escaped. */
export function cellTextXml(text: string): string {
  return xmlText(escapedPattern(text));
}
