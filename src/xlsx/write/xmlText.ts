import { legalText } from "../../workbook/legalText.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/** Text as XML content, without what XML cannot hold. */
export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character);
}

/** As xmlText, for an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** A cell's text as XML content: "_x000D_" would be read as an escape unless its underscore is one (ECMA-376-1 §22.9.2.19). */
export function cellTextXml(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
