import type { LintedBook } from "./lintedBook.ts";

/** A formula and where it stands. */
export interface PlacedFormula {
  readonly part: string;
  /** "Forside!B7", "sag_sager[Mangel]", "navnet sag_z". */
  readonly place: string;
  readonly formula: string;
  /** Rules (dropdowns and conditional formats) may not name tables. */
  readonly inRule: boolean;
}

/** Every formula of the workbook; the names that Excel keeps for itself (print titles) are left out. */
export function* formulasOf(book: LintedBook): Generator<PlacedFormula> {
  for (const { name, refersTo } of book.names) {
    if (!name.startsWith("_xlnm.")) yield { part: book.part, place: `the name ${name}`, formula: refersTo, inRule: false };
  }
  for (const sheet of book.sheets) {
    for (const { address, formula } of sheet.cells) {
      if (formula !== null) yield { part: sheet.part, place: `${sheet.name}!${address}`, formula, inRule: false };
    }
    for (const { ranges, formulas } of [...sheet.validations, ...sheet.conditionalFormats]) {
      for (const formula of formulas) {
        yield { part: sheet.part, place: `the rule on ${sheet.name}!${ranges}`, formula, inRule: true };
      }
    }
    for (const table of sheet.tables) {
      for (const { name, formula } of table.columns) {
        if (formula !== null) yield { part: table.part, place: `${table.name}[${name}]`, formula, inRule: false };
      }
    }
  }
}
