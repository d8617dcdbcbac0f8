import { cellAddress } from "../../workbook/cellAddress.ts";
import type { FoundCell } from "../../workbook/content.ts";
import { isTrue } from "../package/walkXml.ts";
import type { XmlTag, XmlVisitor } from "../package/xmlTag.ts";
import { damaged } from "../package/refused.ts";
import type { BookContext } from "./bookContext.ts";
import { CELL_PATH, CellCursor, ROW_PATH } from "./cellCursor.ts";
import { CellLocks } from "./cellLocks.ts";
import { LAST_COLUMN } from "../../workbook/cellRange.ts";
import { foundCell } from "./foundCell.ts";
import { SharedFormulas } from "./sharedFormulas.ts";

/** The cell that is being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  /** Index of its format. */
  readonly style: number;
  value: string | null;
  inline: string;
  formula: string | null;
  /** Number of the shared formula that the cell takes part in. */
  shared: string | null;
}

/** Reads cells, and the looks of rows and columns, out of one sheet. */
export class CellReader implements XmlVisitor {
  readonly rows = new Map<number, Map<number, FoundCell>>();
  readonly locks: CellLocks;
  readonly #part: string;
  readonly #book: BookContext;
  readonly #cursor: CellCursor;
  readonly #sharedFormulas: SharedFormulas;
  #firstStyledColumn = 0;
  #styledColumns = 0;
  #cell: OpenCell | null = null;

  constructor(part: string, book: BookContext) {
    this.#part = part;
    this.#book = book;
    this.#cursor = new CellCursor(part);
    this.locks = new CellLocks(book.styles.unlocked);
    this.#sharedFormulas = new SharedFormulas(part, book.formulaCharacters);
  }

  /** Where the cell stands that is being read, if one is. */
  get place(): { readonly cell?: string } {
    return this.#cell === null ? {} : { cell: cellAddress(this.#cell.row, this.#cell.column) };
  }

  open(tag: XmlTag): void {
    if (tag.path === CELL_PATH) this.#openCell(tag);
    else if (tag.path === ROW_PATH) this.#openRow(tag);
    else if (tag.path === "worksheet/cols/col") this.#openColumns(tag);
    else if (this.#cell !== null && tag.path === `${CELL_PATH}/v`) this.#cell.value = this.#first(this.#cell.value);
    else if (this.#cell !== null && tag.path === `${CELL_PATH}/f`) {
      this.#cell.formula = this.#first(this.#cell.formula);
      this.#cell.shared = tag.attribute("t") === "shared" ? (tag.attribute("si") ?? null) : null;
    }
  }

  text(path: string, piece: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (path === `${CELL_PATH}/v`) cell.value = (cell.value ?? "") + piece;
    else if (path === `${CELL_PATH}/f`) cell.formula = (cell.formula ?? "") + piece;
    else if (path === `${CELL_PATH}/is/t` || path === `${CELL_PATH}/is/r/t`) cell.inline += piece;
  }

  close(path: string): void {
    if (path !== CELL_PATH || this.#cell === null) return;
    const cell = this.#cell;
    const { row, column, shared } = cell;
    if (shared !== null) cell.formula = this.#sharedFormulas.textAt(shared, row, column, cell.formula ?? "");
    const found = foundCell(cell, this.#book, this.#part);
    this.#cell = null;
    if (found === null) return;
    const cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, new Map([[column, found]]));
    else cells.set(column, found);
  }

  /** The blank that a value or a formula begins as. Nobody can say which of two counts. */
  #first(known: string | null): string {
    if (known !== null) throw damaged(this.#part);
    return "";
  }

  #openCell(tag: XmlTag): void {
    this.#book.cells.take(1);
    const { row } = this.#cursor;
    const column = this.#cursor.enterCell(tag);
    const style = Number(tag.attribute("s") ?? "0");
    this.locks.setCell(row, column, style);
    this.#cell = { row, column, style, type: tag.attribute("t") ?? "n", value: null, inline: "", formula: null, shared: null };
  }

  #openRow(tag: XmlTag): void {
    const row = this.#cursor.enterRow(tag);
    if (isTrue(tag.attribute("customFormat"))) this.locks.setRow(row, Number(tag.attribute("s") ?? "0"));
  }

  /**
   * Groups of columns ascend. They should not overlap, but openpyxl lets them when a column within a group is hidden, and
   * every program opens the file; only their sum is limited, or a small file could ask for endless work.
   */
  #openColumns(tag: XmlTag): void {
    const first = Number(tag.attribute("min"));
    const last = Number(tag.attribute("max"));
    if (!(Number.isInteger(first) && first > this.#firstStyledColumn && last >= first && last <= LAST_COLUMN)) throw damaged(this.#part);
    this.#firstStyledColumn = first;
    this.#styledColumns += last - first + 1;
    if (this.#styledColumns > 2 * LAST_COLUMN) throw damaged(this.#part);
    const style = tag.attribute("style");
    if (style !== undefined) this.locks.setColumns(first, last, Number(style));
  }
}
