/** Stands for "_x005F_" until the package is sealed: Unicode keeps U+FDD0 for programs' inner use, and legalText takes it out. */
export const ESCAPED_UNDERSCORE = "\uFDD0";

/**
 * Marks the underscores that would make Excel read "_x000D_" as a carriage return (ECMA-376 part 1, 22.9.2.19). The library
 * escapes some texts, others not, and "_x0041_x0042_" wrongly; it escapes nothing in a text without such a pattern.
 */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, ESCAPED_UNDERSCORE);
}
