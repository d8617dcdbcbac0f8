import { columnNumber } from "../cellRange.ts";
import { outsideTexts } from "../structuredReference.ts";

/**
 * A rule's formula with each cell that it speaks of said by how far it is from the one that the formula is written for: the same
 * rule over another range is the same text. What has a "$" stays where it is.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return outsideTexts(formula, (piece) =>
    piece.replace(/(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/gu, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const across = fixedColumn === "" ? `[${String(columnNumber(letters) - column)}]` : letters;
      const down = fixedRow === "" ? `[${String(Number(digits) - row)}]` : digits;
      return `R${down}C${across}`;
    }),
  );
}
