import { LAST_COLUMN } from "../../workbook/cellRange.ts";

/**
 * Which cells can be typed in when the sheet is protected. A cell that is not in the file has its row's looks, otherwise
 * its column's, otherwise those of style 0; only the cells that differ from that are remembered.
 */
export class CellLocks {
  readonly #unlockedStyles: ReadonlySet<number>;
  readonly #columnStyles = new Map<number, number>();
  readonly #rowStyles = new Map<number, number>();
  readonly #exceptions = new Set<number>();

  /** `unlockedStyles`: indexes of the cell formats without a lock. */
  constructor(unlockedStyles: ReadonlySet<number>) {
    this.#unlockedStyles = unlockedStyles;
  }

  setColumns(first: number, last: number, style: number): void {
    for (let column = first; column <= last; column += 1) this.#columnStyles.set(column, style);
  }

  setRow(row: number, style: number): void {
    this.#rowStyles.set(row, style);
  }

  setCell(row: number, column: number, style: number): void {
    if (this.#unlockedStyles.has(style) !== this.#isUnlockedByDefault(row, column)) this.#exceptions.add(keyOf(row, column));
  }

  isUnlocked(row: number, column: number): boolean {
    return this.#isUnlockedByDefault(row, column) !== this.#exceptions.has(keyOf(row, column));
  }

  #isUnlockedByDefault(row: number, column: number): boolean {
    return this.#unlockedStyles.has(this.#rowStyles.get(row) ?? this.#columnStyles.get(column) ?? 0);
  }
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
