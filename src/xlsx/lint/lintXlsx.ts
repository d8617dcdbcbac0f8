import type { LintFinding } from "./lintedBook.ts";
import { lintFormulas } from "./lintFormulas.ts";
import { lintNames } from "./lintNames.ts";
import { lintSheets } from "./lintSheets.ts";
import { lintTables } from "./lintTables.ts";
import type { Parts } from "./parts.ts";
import { readLintedBook } from "./readLintedBook.ts";

/**
 * What Excel would repair, refuse or reckon otherwise in a file that is valid by the schema, and what our own workbooks
 * never hold. Takes the file's unpacked parts by path. An empty list means nothing was found. Throws Refused when a part is
 * no well-formed XML.
 */
export function lintXlsx(parts: Parts): readonly LintFinding[] {
  const book = readLintedBook(parts);
  return [...lintTables(book), ...lintNames(book), ...lintSheets(book), ...lintFormulas(book)];
}
