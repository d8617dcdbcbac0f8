import { lintContrast } from "./lintContrast.ts";
import { lintDrawings } from "./lintDrawings.ts";
import type { LintedBook, LintFinding } from "./lintedBook.ts";
import { lintSheetAccess } from "./lintSheetAccess.ts";
import { lintTableAccess } from "./lintTableAccess.ts";
import type { Parts } from "./parts.ts";
import { readLintedBook } from "./readLintedBook.ts";

/**
 * What in a written file would shut out somebody who reads by ear, with the keyboard, enlarged, or without telling colours
 * apart: WCAG 2.2 level AA as far as it fits a workbook, and Microsoft's advice on accessible workbooks. Looks at sheets that
 * are seen. Takes the file's unpacked parts by path; an empty list means nothing was found. Throws Refused when a part is no
 * well-formed XML.
 *
 * No file can show the rest, and it is left to people: whether names, titles and alternative texts say the right thing;
 * whether a coloured cell's own word says what its colour says (that the rule looks at the cell itself, and changes the
 * letters with the ground, is checked); several rules that hold at once; blank rows for looks; the colours inside charts.
 */
export function lintAccessibility(parts: Parts): readonly LintFinding[] {
  const book = readLintedBook(parts);
  const seen = book.sheets.filter((sheet) => sheet.visible);
  const onSheets = seen.flatMap((sheet) =>
    [...lintSheetAccess(sheet, book), ...lintTableAccess(sheet, book), ...lintContrast(sheet, book), ...lintDrawings(sheet)].map(
      ([rule, message]): LintFinding => ({ rule, part: sheet.part, message: `${sheet.name}: ${message}` }),
    ),
  );
  return [...lintBookAccess(book), ...onSheets];
}

function* lintBookAccess(book: LintedBook): Generator<LintFinding> {
  const say = (rule: string, message: string): LintFinding => ({ rule, part: book.part, message });
  const { title, language } = book.properties;
  if (title.trim() === "") yield say("no-title", "the file has no title");
  if (!/^[a-z]{2,3}(-|$)/i.test(language)) yield say("no-language", "the file does not say which language it speaks");
  if (book.activeSheet !== book.sheets.findIndex((sheet) => sheet.visible)) yield say("opens-elsewhere", "it does not open on the first sheet");
}
