import { damaged } from "../package/refused.ts";
import type { XmlTag } from "../package/xmlTag.ts";
import { LAST_COLUMN, LAST_ROW, parseCell } from "../../workbook/cellRange.ts";

export const ROW_PATH = "worksheet/sheetData/row";
export const CELL_PATH = `${ROW_PATH}/c`;

/**
 * Where a row or cell stands. The address may be left out and then follows the one before (ECMA-376-1 §18.3.1.4,
 * §18.3.1.73). Rows and cells come in ascending order; Excel repairs a file where they do not, so it counts as damaged.
 */
export class CellCursor {
  readonly #part: string;
  #row = 0;
  #column = 0;

  constructor(part: string) {
    this.#part = part;
  }

  get row(): number {
    return this.#row;
  }

  get column(): number {
    return this.#column;
  }

  /** Number of the row that this tag opens. */
  enterRow(tag: XmlTag): number {
    const stated = tag.attribute("r");
    const row = stated === undefined ? this.#row + 1 : rowNumber(stated);
    // Also true of what is no number.
    if (!(row > this.#row && row <= LAST_ROW)) throw damaged(this.#part);
    this.#row = row;
    this.#column = 0;
    return row;
  }

  /** Column of the cell that this tag opens. */
  enterCell(tag: XmlTag): number {
    const stated = tag.attribute("r");
    const cell = stated === undefined ? { row: this.#row, column: this.#column + 1 } : parseCell(stated);
    const fits = cell !== null && cell.row === this.#row && cell.column > this.#column && cell.column <= LAST_COLUMN;
    if (!fits) throw damaged(this.#part);
    this.#column = cell.column;
    return cell.column;
  }
}

/** Digits alone: JavaScript would take "0x10" and "1e3" for numbers, too. */
function rowNumber(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : NaN;
}
